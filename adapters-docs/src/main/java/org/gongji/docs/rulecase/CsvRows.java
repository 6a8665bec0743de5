package org.gongji.docs.rulecase;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The rows of a CSV file, in UTF-8 or in the GB18030 that spreadsheets save in China. */
final class CsvRows {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final CSVFormat FORMAT = CSVFormat.DEFAULT
      .builder()
      .setIgnoreEmptyLines(false)
      .setIgnoreSurroundingSpaces(true)
      .get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvRows() {}

  static List<SheetRow> of(Path file, byte[] content) throws IOException {
    try (var parser = CSVParser.parse(new StringReader(text(file, content)), FORMAT)) {
      return parser.stream()
          .map(row -> new SheetRow(Math.toIntExact(row.getRecordNumber()), row.toList()))
          .toList();
    } catch (UncheckedIOException | IllegalStateException malformed) {
      throw new UnreadableCaseFile(file.toString(), "不是有效的 CSV：引号没有成对", malformed);
    }
  }

  private static String text(Path file, byte[] content) {
    for (var charset : CHARSETS) {
      try {
        var text = charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content))
            .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      } catch (CharacterCodingException another) {
        // The next encoding may fit.
      }
    }
    throw new UnreadableCaseFile(file.toString(), "编码无法识别，应为 UTF-8 或 GB18030", null);
  }
}
