package org.gongji.docs.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets.Worded;
import org.gongji.domain.contribution.change.FilingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The user's own workbook with what is wrong marked in it. */
class MarkedRosterTest {

  private static final Worded AMOUNT = new Worded(2, Column.AMOUNT, "补缴金额应大于 0");

  @ParameterizedTest
  @EnumSource
  void a_wrong_cell_is_coloured_and_says_what_is_wrong(SavedRoster saved) throws IOException {
    try (var marked = marked(saved.backPayment(sheet -> {}), AMOUNT)) {
      var cell = marked.getSheetAt(0).getRow(1).getCell(7);

      assertThat(cell.getStringCellValue()).isEqualTo("1.00");
      assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(cell.getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.ROSE.getIndex());
      assertThat(cell.getCellComment().getString().getString()).isEqualTo("补缴金额应大于 0");
      assertThat(marked.getSheetAt(0).getRow(1).getCell(6).getCellComment()).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_wrong_with_a_row_stands_at_its_first_cell(SavedRoster saved) throws IOException {
    try (var marked =
        marked(saved.backPayment(sheet -> {}), new Worded(2, Column.SEQUENCE, "个人账户状态不是正常"))) {
      assertThat(words(marked.getSheetAt(0), 1, 0)).isEqualTo("个人账户状态不是正常");
    }
  }

  @ParameterizedTest
  @EnumSource
  void several_mistakes_and_a_former_comment_stand_together(SavedRoster saved) throws IOException {
    var commented = saved.backPayment(sheet -> {
      var helper = sheet.getWorkbook().getCreationHelper();
      var comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
      comment.setString(helper.createRichTextString("会计：已核对"));
      sheet.getRow(1).getCell(7).setCellComment(comment);
    });

    try (var marked = marked(commented, AMOUNT, new Worded(2, Column.AMOUNT, "超过上限"))) {
      assertThat(words(marked.getSheetAt(0), 1, 7)).isEqualTo("补缴金额应大于 0\n超过上限\n会计：已核对");
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_cell_can_be_wrong(SavedRoster saved) throws IOException {
    var workbook =
        saved.backPayment(sheet -> sheet.getRow(1).removeCell(sheet.getRow(1).getCell(5)));

    try (var marked = marked(workbook, new Worded(2, Column.FROM, "单元格没有填写"))) {
      assertThat(words(marked.getSheetAt(0), 1, 5)).isEqualTo("单元格没有填写");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everything_else_stays(SavedRoster saved) throws IOException {
    var workbook = saved.backPayment(sheet -> {
      sheet.setColumnWidth(2, 9_999);
      SavedRoster.format(sheet.getRow(1).getCell(7), "0.00");
      SavedRoster.fill(sheet.getWorkbook().createSheet("备忘"), 0, "留着");
    });

    try (var marked = marked(workbook, AMOUNT)) {
      var sheet = marked.getSheetAt(0);
      assertThat(sheet.getColumnWidth(2)).isEqualTo(9_999);
      assertThat(sheet.getRow(1).getCell(7).getCellStyle().getDataFormatString())
          .isEqualTo("0.00");
      assertThat(marked.getSheet("备忘").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("留着");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_marked_workbook_can_be_corrected_and_read_again(SavedRoster saved) {
    var marked = new PoiRosterSheets()
        .marked(FilingKind.BACK_PAYMENT, saved.backPayment(sheet -> {}), List.of(AMOUNT));

    assertThat(SavedRoster.rows(FilingKind.BACK_PAYMENT, marked))
        .isEqualTo(SavedRoster.rows(FilingKind.BACK_PAYMENT, saved.backPayment(sheet -> {})));
  }

  @Test
  void after_thousands_of_comments_cells_are_only_coloured() throws IOException {
    var workbook = SavedRoster.XLSX.backPayment(sheet -> {});
    var mistakes = IntStream.rangeClosed(2, 3_010)
        .mapToObj(row -> new Worded(row, Column.NAME, "姓名不符"))
        .toArray(Worded[]::new);

    try (var marked = marked(workbook, mistakes)) {
      var sheet = marked.getSheetAt(0);
      assertThat(words(sheet, 3_000, 2)).isEqualTo("姓名不符");
      assertThat(sheet.getRow(3_001).getCell(2).getCellComment()).isNull();
      assertThat(sheet.getRow(3_009).getCell(2).getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.ROSE.getIndex());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_workbook_made_to_cost_much_is_marked_in_256_megabytes(
      HostileRoster hostile, @TempDir Path folder) throws IOException, InterruptedException {
    var file = Files.write(folder.resolve("hostile.xlsx"), hostile.workbook());
    var marked = folder.resolve("marked.xlsx");

    var process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            MarkInLittleMemory.class.getName(),
            file.toString(),
            marked.toString())
        .inheritIO()
        .start();

    assertThat(file.toFile())
        .satisfies(each -> assertThat(each.length()).isLessThan(RosterFile.MOST_BYTES));
    assertThat(process.waitFor()).isZero();
    assertThat(SavedRoster.rows(FilingKind.BASE_ADJUSTMENT, Files.readAllBytes(marked)))
        .isEqualTo(SavedRoster.rows(FilingKind.BASE_ADJUSTMENT, Files.readAllBytes(file)));
  }

  @Test
  void of_a_workbook_too_large_to_be_opened_a_copy_of_its_rows_is_marked() throws IOException {
    var marked = new PoiRosterSheets()
        .marked(
            FilingKind.BASE_ADJUSTMENT,
            HostileRoster.aMillionEmptyRows(),
            List.of(MarkInLittleMemory.MARK));

    assertThat(marked).hasSizeLessThan(1 << 16);
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(marked))) {
      var sheet = workbook.getSheet("清册");
      assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("调整后缴存基数");
      assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("6100.00");
      assertThat(words(sheet, 1, 4)).isEqualTo("超过上限");
      assertThat(sheet.getLastRowNum()).isEqualTo(1);
    }
  }

  @Test
  void what_could_not_be_read_cannot_be_marked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PoiRosterSheets()
            .marked(FilingKind.BACK_PAYMENT, new byte[] {1, 2, 3}, List.of(AMOUNT)));
  }

  private static String words(Sheet sheet, int row, int column) {
    return Objects.requireNonNull(sheet.getRow(row).getCell(column).getCellComment())
        .getString()
        .getString();
  }

  private static Workbook marked(byte[] workbook, Worded... mistakes) throws IOException {
    var marked = new PoiRosterSheets().marked(FilingKind.BACK_PAYMENT, workbook, List.of(mistakes));
    return WorkbookFactory.create(new ByteArrayInputStream(marked));
  }
}
