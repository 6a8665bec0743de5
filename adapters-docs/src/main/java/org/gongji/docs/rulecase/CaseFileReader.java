package org.gongji.docs.rulecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gongji.docs.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/** Reads case files: {@code .csv} or {@code .xlsx}, as Excel and WPS save them. */
public final class CaseFileReader {

  private static final Set<String> TEMPORARY = Set.of("~$", ".");
  private static final int MOST_MEGABYTES_OF_TEXT = 20;

  /** A sheet formatted down to its last row is large even where it is empty. */
  private static final int MOST_MEGABYTES_OF_WORKBOOK = 64;

  private static final int MOST_ROWS = 100_000;
  private static final int MAGIC = 8;

  /** Whether a file is a case file by its name; the lock files of a spreadsheet are not. */
  public static boolean isCaseFile(Path file) {
    var name = name(file);
    return TEMPORARY.stream().noneMatch(name::startsWith)
        && (name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".xls"));
  }

  /**
   * Reads every case of a file, blank rows left out.
   *
   * @throws UnreadableCaseFile when the file or its header cannot be read; a mistake in a row stands
   *     in its case, and what the cells mean is the domain's affair
   */
  public List<LocatedCase> read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw unreadable(file, Files.exists(file) ? "不是文件" : "文件不存在", null);
      }
      var rows = rows(file);
      if (rows.size() > MOST_ROWS) {
        throw unreadable(file, "超过 " + MOST_ROWS + " 行，请分成几个文件", null);
      }
      return new CaseTable(file.toString()).cases(rows);
    } catch (IOException denied) {
      throw unreadable(file, "无法读取文件", denied);
    }
  }

  private static List<SheetRow> rows(Path file) throws IOException {
    var name = name(file);
    var magic = magic(file);
    if (name.endsWith(".xls") || ReadableWorkbook.isOLE2Header(magic)) {
      throw unreadable(file, "是旧版 .xls 或加密的工作簿，请在 Excel 或 WPS 里另存为 .xlsx（不加密）", null);
    }
    if (name.endsWith(".xlsx")) {
      checkSize(file, MOST_MEGABYTES_OF_WORKBOOK);
      return CaseWorkbook.rows(file);
    }
    if (!name.endsWith(".csv")) {
      throw unreadable(file, "不是用例文件，应为 .csv 或 .xlsx", null);
    }
    if (ReadableWorkbook.isOOXMLZipHeader(magic)) {
      throw unreadable(file, "内容是工作簿，请把扩展名改为 .xlsx", null);
    }
    checkSize(file, MOST_MEGABYTES_OF_TEXT);
    return CsvRows.of(file, Files.readAllBytes(file));
  }

  private static byte[] magic(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return Arrays.copyOf(in.readNBytes(MAGIC), MAGIC);
    }
  }

  private static void checkSize(Path file, int megabytes) throws IOException {
    if (Files.size(file) > (long) megabytes << 20) {
      throw unreadable(file, "文件超过 " + megabytes + " MB，请删去多余的内容，或分成几个文件", null);
    }
  }

  private static UnreadableCaseFile unreadable(Path file, String what, @Nullable Throwable cause) {
    return new UnreadableCaseFile(file.toString(), what, cause);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
