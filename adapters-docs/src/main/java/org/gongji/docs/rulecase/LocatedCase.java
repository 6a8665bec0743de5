package org.gongji.docs.rulecase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;

/**
 * A case and where it stands.
 *
 * @param file the file's name
 * @param row its row as a spreadsheet counts, the header is row 1
 * @param written the cells that could be read
 * @param letters by header, the column as spreadsheets name it: {@code 金额} → {@code D}
 * @param faults cells that could not be read; a case with any of them cannot be judged
 */
public record LocatedCase(
    String file,
    int row,
    RuleCase written,
    Map<String, String> letters,
    List<UnreadableCaseFile> faults) {

  /** Keeps the order of the columns. */
  public LocatedCase {
    letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
    faults = List.copyOf(faults);
  }

  /** What the domain could not read, with file, row and column added. */
  public UnreadableCaseFile unreadable(MalformedCase mistake) {
    return new UnreadableCaseFile(
        file,
        row,
        mistake.column().map(this::letter).orElse(null),
        String.valueOf(mistake.getMessage()),
        mistake);
  }

  /** A column that is not in the file has no letter and goes by its name. */
  private String letter(String column) {
    return letters.entrySet().stream()
        .filter(header -> isSame(header.getKey(), column))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(column);
  }

  private static boolean isSame(String header, String column) {
    return header.equals(column)
        || CaseRules.all().stream()
            .flatMap(rule -> rule.columns().stream())
            .anyMatch(known -> known.chinese().equals(column) && known.isNamed(header));
  }
}
