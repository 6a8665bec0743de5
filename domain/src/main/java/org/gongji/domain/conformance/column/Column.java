package org.gongji.domain.conformance.column;

/**
 * A column of a case file (列), known by a Chinese and an English name.
 *
 * @param chinese the name in the rule's own language, for example 缴存基数
 * @param english the name in brackets in the specification, for example {@code base}
 * @param form how its values are written
 * @param example a value a template shows
 */
public record Column(String chinese, String english, Form form, String example) {

  /**
   * Whether a header names this column.
   *
   * @param header a header without spaces around it
   * @return true for either name; English in any case
   */
  public boolean isNamed(String header) {
    return chinese.equals(header) || english.equalsIgnoreCase(header);
  }

  @Override
  public String toString() {
    return chinese;
  }
}
