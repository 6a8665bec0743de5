package org.gongji.docs.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.SheetCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterTemplateTest {

  private static final Map<Column, List<String>> REASONS =
      Map.of(Column.BACK_PAYMENT_REASON, List.of("漏缴", "新入职", "其他，另行说明"));

  @ParameterizedTest
  @EnumSource
  void the_header_has_exactly_the_columns_of_the_kind(FilingKind kind) {
    var header = template(kind).getSheetAt(0).getRow(0);

    assertThat(IntStream.range(0, header.getLastCellNum())
            .mapToObj(at -> header.getCell(at).getStringCellValue()))
        .isEqualTo(Column.of(kind).stream().map(Column::chineseName).toList());
  }

  @ParameterizedTest
  @EnumSource
  void a_template_is_an_empty_roster(FilingKind kind) {
    var template = new PoiRosterSheets().template(kind, REASONS);

    assertThat(SavedRoster.refusal(kind, template).code()).isEqualTo(SheetCode.SHEET_EMPTY);
  }

  @Test
  void whatever_is_typed_stays_text() {
    var sheet = template(FilingKind.BACK_PAYMENT).getSheetAt(0);

    assertThat(IntStream.range(0, 8).mapToObj(at -> sheet.getColumnStyle(at).getDataFormatString()))
        .containsOnly("@");
  }

  @Test
  void columns_that_have_to_be_filled_in_stand_out() {
    var header = template(FilingKind.UNSEAL).getSheetAt(0).getRow(0);
    var required = header.getCell(4).getCellStyle().getFillForegroundColor();

    assertThat(header.getCell(1).getCellStyle().getFillForegroundColor()).isEqualTo(required);
    assertThat(header.getCell(5).getCellStyle().getFillForegroundColor()).isNotEqualTo(required);
  }

  @Test
  void reasons_are_chosen_from_a_list_down_to_the_last_row() {
    var workbook = template(FilingKind.BACK_PAYMENT);

    assertThat(workbook.getSheetAt(0).getDataValidations()).singleElement().satisfies(each -> {
      assertThat(each.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("E2:E20001");
      assertThat(each.getValidationConstraint().getFormula1()).isEqualTo("'选项'!$E$1:$E$3");
    });
    assertThat(workbook.getSheet("选项").getRow(2).getCell(4).getStringCellValue())
        .isEqualTo("其他，另行说明");
    assertThat(workbook.isSheetHidden(2)).isTrue();
  }

  @Test
  void the_second_sheet_says_how_to_fill_in_each_column() {
    var workbook = template(FilingKind.BASE_ADJUSTMENT);

    assertThat(workbook.getSheetName(1)).isEqualTo("填写说明");
    assertThat(textOf(workbook.getSheetAt(1)))
        .contains("每一列都要填写，不能留空；不知道个人账号或证件号码的填 0", "各列的次序不可以打乱")
        .contains(Column.of(FilingKind.BASE_ADJUSTMENT).stream()
            .map(Column::chineseName)
            .toList());
    assertThat(textOf(template(FilingKind.BACK_PAYMENT).getSheetAt(1)))
        .contains("从下拉选项中选择：漏缴、新入职、其他，另行说明", "yyyy-mm");
  }

  private static String textOf(XSSFSheet sheet) {
    var text = new StringBuilder();
    sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
    return text.toString();
  }

  private static XSSFWorkbook template(FilingKind kind) {
    try {
      return new XSSFWorkbook(
          new ByteArrayInputStream(new PoiRosterSheets().template(kind, REASONS)));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
