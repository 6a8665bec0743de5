package org.gongji.docs.rulecase;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that no spreadsheet saves. */
class HostileWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TOO_LARGE = "解压后过大，请只保留用例，删去多余的内容再保存";
  private static final String FORBIDDEN = "工作簿里有不允许的 XML 内容，请用 Excel 或 WPS 重新另存为 .xlsx";

  @TempDir
  private Path folder;

  private Path harmless = Path.of("");

  @BeforeEach
  void a_workbook_to_start_from() throws IOException {
    harmless = SavedWorkbook.write(folder, cell -> cell.setCellValue(1));
  }

  @Test
  void entities_and_what_they_refer_to_are_never_read() throws IOException {
    var secret = Files.writeString(folder.resolve("secret"), "秘密");

    assertRefused(
        FORBIDDEN,
        with(sheet -> sheet.replaceFirst(
            "<worksheet",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet")));
  }

  @Test
  void text_cannot_hide_in_sections_comments_and_instructions() throws IOException {
    for (var hiding : new String[] {"<![CDATA[x]]>", "<!-- x -->", "<?x \" ?>"}) {
      assertRefused(FORBIDDEN, with(sheet -> sheet.replace("<sheetData>", "<sheetData>" + hiding)));
    }
  }

  @Test
  void a_wide_encoding_is_refused() throws IOException {
    assertRefused(FORBIDDEN, parts(sheet -> sheet.getBytes(UTF_16LE)));
    assertRefused(FORBIDDEN, parts(sheet -> ("\uFEFF" + sheet).getBytes(UTF_16LE)));
  }

  @Test
  void a_cell_beyond_the_last_column_is_refused() throws IOException {
    for (var address : new String[] {"\"ZZZZZZ2\"", "'ZZZZZZ2'", "\"&#90;ZZZZZ2\""}) {
      assertRefused(FORBIDDEN, with(sheet -> sheet.replace("r=\"D2\"", "x=\">\" r=" + address)));
    }
  }

  @Test
  void an_endless_cell_is_refused() throws IOException {
    assertRefused(
        TOO_LARGE,
        swollen("<c r=\"F2\" t=\"inlineStr\"><is><t>", "一".repeat(1_000), 40_000, "</t></is></c>"));
  }

  @Test
  void an_endless_tag_is_refused() throws IOException {
    assertRefused(TOO_LARGE, swollen("<c r=\"F2\" x=\"", "x".repeat(1_000), 100, "\"/>"));
  }

  @Test
  void a_cell_of_more_characters_than_a_spreadsheet_keeps_is_named() throws IOException {
    var file =
        swollen("<c r=\"F2\" t=\"inlineStr\"><is><t>", "一".repeat(1_000), 33, "</t></is></c>");

    assertThat(new CaseFileReader().read(file).get(0).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault).hasMessageEndingWith("第 2 行 F 列：单元格超过 32767 个字符"));
  }

  @Test
  void a_bomb_is_refused_after_half_a_gigabyte() throws IOException {
    var file = folder.resolve("炸.xlsx");
    var piece = new byte[1 << 20];
    copy(file, sheet -> sheet.getBytes(UTF_8), zip -> {
      zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
      for (var written = 0; written <= 512; written++) {
        zip.write(piece);
      }
    });

    assertRefused(TOO_LARGE, file);
  }

  @Test
  void a_hundred_thousand_formatted_rows_are_passed_over() throws IOException {
    var rows = new StringBuilder();
    for (var row = 3; row < 100_000; row++) {
      rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row);
      rows.append("\" s=\"0\"/><c r=\"AZ").append(row).append("\" s=\"0\"/></row>");
    }

    assertThat(new CaseFileReader()
            .read(with(sheet -> sheet.replace("</sheetData>", rows + "</sheetData>"))))
        .hasSize(1);
  }

  @Test
  void broken_parts_make_no_workbook() throws IOException {
    var broken = "不是有效的 XLSX 工作簿";

    assertRefused(broken, with(sheet -> sheet.substring(0, sheet.length() / 2)));
    assertRefused(broken, with(sheet -> sheet.replace("r=\"D2\"", "r=\"D99999999999\"")));
  }

  @Test
  void a_picture_is_not_looked_at() throws IOException {
    var file = folder.resolve("图.xlsx");
    copy(file, sheet -> sheet.getBytes(UTF_8), zip -> {
      zip.putNextEntry(new ZipEntry("xl/media/image1.jpeg"));
      zip.write(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, '<', '!'});
    });

    assertThat(new CaseFileReader().read(file)).hasSize(1);
  }

  private void assertRefused(String message, Path file) {
    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> new CaseFileReader().read(file))
        .withMessage(file + "：" + message);
  }

  private Path with(UnaryOperator<String> change) throws IOException {
    return parts(sheet -> {
      var changed = change.apply(sheet);
      assertThat(changed).isNotEqualTo(sheet);
      return changed.getBytes(UTF_8);
    });
  }

  /** A sheet whose second row goes on for long, written without being held. */
  private Path swollen(String before, String piece, int times, String after) throws IOException {
    var file = folder.resolve("大.xlsx");
    copy(file, sheet -> new byte[0], zip -> {
      zip.putNextEntry(new ZipEntry(SHEET));
      var parts = sheet().split("(?=</row>)", 3);
      zip.write((parts[0] + parts[1] + before).getBytes(UTF_8));
      for (var written = 0; written < times; written++) {
        zip.write(piece.getBytes(UTF_8));
      }
      zip.write((after + parts[2]).getBytes(UTF_8));
    });
    return file;
  }

  private Path parts(Encoding encoding) throws IOException {
    var file = folder.resolve("改.xlsx");
    copy(file, encoding, zip -> {});
    return file;
  }

  /** Copies the workbook; a sheet of no bytes is left out. */
  private void copy(Path file, Encoding encoding, Addition addition) throws IOException {
    try (var from = new ZipFile(harmless.toFile());
        OutputStream out = Files.newOutputStream(file);
        var to = new ZipOutputStream(out)) {
      for (var entry : from.stream().toList()) {
        var content = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(SHEET)) {
          content = encoding.encode(sheet());
        }
        if (content.length > 0) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          to.write(content);
        }
      }
      addition.add(to);
    }
  }

  private String sheet() throws IOException {
    try (var from = new ZipFile(harmless.toFile())) {
      var text = new ByteArrayOutputStream();
      from.getInputStream(from.getEntry(SHEET)).transferTo(text);
      return text.toString(UTF_8);
    }
  }

  private interface Encoding {
    byte[] encode(String sheet);
  }

  private interface Addition {
    void add(ZipOutputStream zip) throws IOException;
  }
}
