package org.gongji.persistence.operation.audit;

import java.util.regex.Pattern;

/**
 * How far the chain reaches. Kept outside the database, it later shows whether the tail was cut.
 *
 * @param sealNumber the last seal's number, 0 before the first
 * @param seal the last seal, empty before the first
 */
public record AuditHead(long sealNumber, String seal) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64}|)");

  /**
   * Reads what {@link #text()} writes.
   *
   * @throws IllegalArgumentException when it is not a head
   */
  public static AuditHead parse(String text) {
    var parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a head of the audit chain: \"" + text + "\"");
    }
    return new AuditHead(Long.parseLong(parts.group(1)), parts.group(2));
  }

  /** The head as it is exported. */
  public String text() {
    return sealNumber + ":" + seal;
  }
}
