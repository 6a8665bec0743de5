package org.gongji.docs.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Rejection;

/** Workbooks as people save them, in both formats. */
enum SavedRoster {
  XLSX(XSSFWorkbook::new),
  XLS(HSSFWorkbook::new);

  static final String SHEET = "xl/worksheets/sheet1.xml";

  private final Supplier<Workbook> empty;

  SavedRoster(Supplier<Workbook> empty) {
    this.empty = empty;
  }

  /** Back payments of one person in row 2, changed before they are saved. */
  byte[] backPayment(Consumer<Sheet> change) {
    return saved(sheet -> {
      header(sheet, FilingKind.BACK_PAYMENT);
      fill(sheet, 1, "1", "010107770001", "王某", "211402198810060736", "漏缴", "2022-01", "2022-02");
      sheet.getRow(1).createCell(7).setCellValue("1.00");
      change.accept(sheet);
    });
  }

  byte[] saved(Consumer<Sheet> content) {
    try (var workbook = empty.get();
        var out = new ByteArrayOutputStream()) {
      content.accept(workbook.createSheet("清册"));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  static void header(Sheet sheet, FilingKind kind) {
    fill(sheet, 0, Column.of(kind).stream().map(Column::chineseName).toArray(String[]::new));
  }

  static void fill(Sheet sheet, int at, String... texts) {
    var row = sheet.createRow(at);
    for (var column = 0; column < texts.length; column++) {
      row.createCell(column).setCellValue(texts[column]);
    }
  }

  static void format(Cell cell, String format) {
    var workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  static List<Row> rows(FilingKind kind, byte[] workbook) {
    return new PoiRosterSheets().read(kind, workbook).orThrow();
  }

  /** The one refusal of a workbook of base adjustments. */
  static Rejection refusal(byte[] workbook) {
    return refusal(FilingKind.BASE_ADJUSTMENT, workbook);
  }

  static Rejection refusal(FilingKind kind, byte[] workbook) {
    var rejections = new PoiRosterSheets().read(kind, workbook).rejections();
    assertThat(rejections).hasSize(1);
    return rejections.get(0);
  }

  /** Another sheet in the same package. */
  static byte[] withSheet(byte[] workbook, UnaryOperator<String> change) {
    return repacked(
        workbook,
        (name, content) -> {
          if (!name.equals(SHEET)) {
            return content;
          }
          var sheet = new String(content, StandardCharsets.UTF_8);
          var changed = change.apply(sheet);
          assertThat(changed).isNotEqualTo(sheet);
          return changed.getBytes(StandardCharsets.UTF_8);
        },
        zip -> {});
  }

  /** The same package with one more part. */
  static byte[] withPart(byte[] workbook, String name, byte[] content) {
    return repacked(workbook, (each, same) -> same, zip -> {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    });
  }

  static byte[] repacked(byte[] workbook, Change change, Addition addition) {
    try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
        var out = new ByteArrayOutputStream();
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(change.of(entry.getName(), from.readAllBytes()));
      }
      addition.to(to);
      to.finish();
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  interface Change {
    byte[] of(String part, byte[] content);
  }

  interface Addition {
    void to(ZipOutputStream zip) throws IOException;
  }
}
