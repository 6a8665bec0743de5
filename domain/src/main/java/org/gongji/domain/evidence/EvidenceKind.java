package org.gongji.domain.evidence;

/**
 * A kind of evidence a city knows (影像资料种类).
 *
 * @param code the city's code, upper-case letters, digits and underscores
 * @param chineseName the name on the checklist, for example 经办人身份证
 */
public record EvidenceKind(String code, String chineseName) {

  /** A code is one word and a name is not empty. */
  public EvidenceKind {
    if (!code.matches("[A-Z0-9_]+") || chineseName.isBlank()) {
      throw new IllegalArgumentException(
          "Not a kind of evidence: \"" + code + "\" \"" + chineseName + "\"");
    }
  }
}
