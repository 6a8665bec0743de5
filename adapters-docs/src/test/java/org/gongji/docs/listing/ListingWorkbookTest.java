package org.gongji.docs.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.docs.listing.ListingFixture.listing;
import static org.gongji.docs.listing.ListingFixture.row;
import static org.gongji.docs.listing.ListingFixture.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.application.listing.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingWorkbookTest {

  @Test
  void amounts_and_counts_are_numbers_and_accounts_are_text() throws IOException {
    try (var workbook = written(listing(null), List.of(row(1)))) {
      var row = workbook.getSheetAt(0).getRow(1);

      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
      assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("390000000001");
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(30_204.06);
      assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    }
  }

  @Test
  void the_header_is_frozen_and_the_columns_are_as_wide_as_they_say() throws IOException {
    try (var workbook = written(listing(null), rows(3))) {
      var sheet = workbook.getSheetAt(0);

      assertThat(sheet.getSheetName()).isEqualTo("缴存人账户信息");
      assertThat(texts(sheet, 0)).containsExactly("序号", "个人账号", "姓名", "个人账户余额");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(0));
    }
  }

  @Test
  void totals_come_last_and_whose_rows_they_are_stands_in_a_sheet_of_its_own() throws IOException {
    try (var workbook = written(listing(List.of("", "合计", "", "60,408.12")), rows(2))) {
      var sheet = workbook.getSheetAt(0);

      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(60_408.12);
      assertThat(sheet.getRow(3).getCell(0)).isNull();
      assertThat(workbook.getSheet("说明"))
          .anySatisfy(
              row -> assertThat(row.getCell(0).getStringCellValue()).isEqualTo("单位账号：01010777"))
          .anySatisfy(row -> assertThat(row.getCell(0).getStringCellValue()).isEqualTo("共 2 条"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1+1", "\r=1", "=HYPERLINK(\"http://x\")"})
  void a_name_like_a_formula_stays_text(String name) throws IOException {
    try (var workbook = written(listing(null), List.of(row(1, name)))) {
      var cell = workbook.getSheetAt(0).getRow(1).getCell(2);

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue().strip()).isEqualTo(name.strip());
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void an_amount_that_is_none_stays_as_it_is_shown() throws IOException {
    var row = List.of("—", "390000000001", "王某", "=1+1");

    try (var workbook = written(listing(null), List.of(row))) {
      assertThat(texts(workbook.getSheetAt(0), 1)).isEqualTo(row);
    }
  }

  @Test
  void a_hundred_thousand_rows_fit_in_a_quarter_of_a_gigabyte() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process = new ProcessBuilder(
            java,
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            LargeListing.class.getName())
        .redirectErrorStream(true)
        .start();

    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
  }

  private static XSSFWorkbook written(Listing listing, List<List<String>> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    new PoiListingPrinter().workbook(listing, rows.iterator(), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    return StreamSupport.stream(sheet.getRow(row).spliterator(), false)
        .map(Cell::getStringCellValue)
        .toList();
  }
}
