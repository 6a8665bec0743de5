package org.gongji.docs.rulecase;

import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;

/**
 * A case and where it stands.
 *
 * @param file the file's name
 * @param row its row as a spreadsheet counts, the header is row 1
 */
public record LocatedCase(String file, int row, RuleCase written) {

  /** What the domain could not read, with file and row added. */
  public UnreadableCaseFile unreadable(MalformedCase mistake) {
    return new UnreadableCaseFile(
        file, row, mistake.column().orElse(null), String.valueOf(mistake.getMessage()), mistake);
  }
}
