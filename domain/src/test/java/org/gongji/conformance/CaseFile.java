package org.gongji.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.column.RuleCase;

/**
 * A case file: a header row, a case a row, blank rows left out. In UTF-8, or in the GB18030 that
 * spreadsheets save in China.
 */
record CaseFile(String name) {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final CSVFormat FORMAT = CSVFormat.DEFAULT
      .builder()
      .setIgnoreEmptyLines(false)
      .setIgnoreSurroundingSpaces(true)
      .get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  List<LocatedCase> cases(byte[] content) {
    var text = decoded(content);
    if (text.isEmpty()) {
      return malformed(0, "编码无法识别，应为 UTF-8 或 GB18030");
    }
    try (var parser = CSVParser.parse(new StringReader(text.get()), FORMAT)) {
      return cases(parser.stream().filter(row -> !isBlank(row)).toList());
    } catch (IOException | UncheckedIOException | IllegalStateException invalid) {
      return malformed(0, "不是有效的 CSV：引号没有成对");
    }
  }

  private List<LocatedCase> cases(List<CSVRecord> rows) {
    if (rows.isEmpty()) {
      return malformed(0, "文件是空的，第一行应为列名");
    }
    var headers = rows.get(0).stream().map(String::strip).toList();
    var seen = new HashSet<String>();
    for (var header : headers) {
      if (!header.isEmpty() && !CaseRules.knowHeader(header)) {
        return malformed(row(rows.get(0)), "没有名为「" + header + "」的列");
      }
      if (!header.isEmpty() && !seen.add(header)) {
        return malformed(row(rows.get(0)), "列「" + header + "」重复");
      }
    }
    return rows.stream().skip(1).map(row -> located(headers, row)).toList();
  }

  private LocatedCase located(List<String> headers, CSVRecord row) {
    var cells = new LinkedHashMap<String, String>();
    for (var at = 0; at < row.size(); at++) {
      var header = at < headers.size() ? headers.get(at) : "";
      if (!header.isEmpty()) {
        cells.put(header, row.get(at));
      } else if (!row.get(at).isBlank()) {
        return LocatedCase.malformed(name, row(row), "值「" + row.get(at) + "」上面没有列名");
      }
    }
    return new LocatedCase(name, row(row), new RuleCase(cells), Optional.empty());
  }

  private List<LocatedCase> malformed(int row, String mistake) {
    return List.of(LocatedCase.malformed(name, row, mistake));
  }

  private static Optional<String> decoded(byte[] content) {
    for (var charset : CHARSETS) {
      try {
        var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
      } catch (CharacterCodingException another) {
        // The next encoding may fit.
      }
    }
    return Optional.empty();
  }

  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static int row(CSVRecord row) {
    return Math.toIntExact(row.getRecordNumber());
  }
}
