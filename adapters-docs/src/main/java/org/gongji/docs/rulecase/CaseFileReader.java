package org.gongji.docs.rulecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads case files: {@code .csv} or {@code .xlsx}. */
public final class CaseFileReader {

  private static final Set<String> TEMPORARY = Set.of("~$", ".");

  /** Whether a file is a case file by its name; the lock files of a spreadsheet are not. */
  public static boolean isCaseFile(Path file) {
    var name = name(file);
    return TEMPORARY.stream().noneMatch(name::startsWith)
        && (name.endsWith(".csv") || name.endsWith(".xlsx"));
  }

  /**
   * Reads every case of a file, blank rows left out.
   *
   * @throws UnreadableCaseFile at the first mistake of the file's form; what stands in the cells is
   *     the domain's affair
   */
  public List<LocatedCase> read(Path file) {
    var name = name(file);
    try {
      var content = Files.readAllBytes(file);
      if (name.endsWith(".xlsx")) {
        return new CaseTable(file).cases(WorkbookRows.of(file, content));
      }
      if (name.endsWith(".csv")) {
        return new CaseTable(file).cases(CsvRows.of(file, content));
      }
    } catch (IOException unreadable) {
      throw new UnreadableCaseFile(file.toString(), "无法读取文件", unreadable);
    }
    throw new UnreadableCaseFile(file.toString(), "不是用例文件，应为 .csv 或 .xlsx", null);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
