package org.gongji.docs.rulecase;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongji.docs.workbook.SheetCell;
import org.gongji.docs.workbook.SheetRow;

/** The rows of a CSV file that are not blank. */
final class CsvRows {

  private static final CSVFormat.Builder FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true);

  private CsvRows() {}

  static List<SheetRow> of(Path file, byte[] content) throws IOException {
    var text = CsvText.decoded(content)
        .orElseThrow(
            () -> new UnreadableCaseFile(file.toString(), "编码无法识别，应为 UTF-8 或 GB18030", null));
    var format = FORMAT.get().builder().setDelimiter(CsvText.separator(text)).get();
    try (var parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.stream().map(CsvRows::row).filter(row -> !row.isBlank()).toList();
    } catch (UncheckedIOException | IllegalStateException malformed) {
      throw new UnreadableCaseFile(file.toString(), "不是有效的 CSV：引号没有成对", malformed);
    }
  }

  private static SheetRow row(CSVRecord row) {
    return new SheetRow(
        Math.toIntExact(row.getRecordNumber()), row.stream().map(SheetCell::of).toList());
  }
}
