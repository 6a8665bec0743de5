package org.gongji.docs.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.docs.filing.SavedRoster.fill;
import static org.gongji.docs.filing.SavedRoster.format;
import static org.gongji.docs.filing.SavedRoster.header;
import static org.gongji.docs.filing.SavedRoster.rows;
import static org.gongji.docs.filing.SavedRoster.withSheet;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gongji.application.filing.sheet.Column;
import org.gongji.domain.contribution.change.FilingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What honest workbooks say, in both formats. */
class RosterReadingTest {

  @ParameterizedTest
  @EnumSource
  void a_row_says_what_stands_in_each_column(SavedRoster saved) {
    var read = rows(FilingKind.BACK_PAYMENT, saved.backPayment(sheet -> {}));

    assertThat(read).singleElement().satisfies(row -> {
      assertThat(row.number()).isEqualTo(2);
      assertThat(row.cell(Column.ACCOUNT)).isEqualTo("010107770001");
      assertThat(row.cell(Column.CERTIFICATE)).isEqualTo("211402198810060736");
      assertThat(row.cell(Column.BACK_PAYMENT_REASON)).isEqualTo("漏缴");
      assertThat(row.cell(Column.FROM)).isEqualTo("2022-01");
      assertThat(row.cell(Column.AMOUNT)).isEqualTo("1.00");
      assertThat(row).hasToString("Row 2");
    });
  }

  @ParameterizedTest
  @EnumSource
  void a_number_is_read_as_it_is_shown_without_separators(SavedRoster saved) {
    assertThat(amount(saved, cell -> cell.setCellValue(1_220))).isEqualTo("1220");
    assertThat(amount(saved, cell -> {
          cell.setCellValue(3_600.49);
          format(cell, "#,##0.00");
        }))
        .isEqualTo("3600.49");
    assertThat(amount(saved, cell -> {
          cell.setCellValue(0.12);
          format(cell, "0%");
        }))
        .isEqualTo("12%");
    assertThat(amount(saved, cell -> {
          cell.setCellValue(1_010_777);
          format(cell, "00000000");
        }))
        .isEqualTo("01010777");
  }

  @ParameterizedTest
  @EnumSource
  void a_number_is_never_rounded_to_what_is_shown(SavedRoster saved) {
    assertThat(amount(saved, cell -> {
          cell.setCellValue(3_600.494);
          format(cell, "0.00");
        }))
        .isEqualTo("3600.494");
  }

  @ParameterizedTest
  @EnumSource
  void a_date_is_read_as_its_month(SavedRoster saved) {
    for (var format : new String[] {"yyyy-mm", "yyyy/m/d", "mmm-yy", "yyyy\"年\"m\"月\"", "m/d/yy"}) {
      assertThat(cell(saved, 5, Column.FROM, cell -> {
            cell.setCellValue(LocalDate.of(2022, 4, 30));
            format(cell, format);
          }))
          .as(format)
          .isEqualTo("2022-04");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_certificate_typed_as_a_number_is_not_guessed(SavedRoster saved) {
    assertThat(cell(saved, 3, Column.CERTIFICATE, cell -> cell.setCellValue(211402198810060736d)))
        .isEqualTo("2.11402E+17");
  }

  @ParameterizedTest
  @EnumSource
  void an_error_value_is_read_as_it_is_shown(SavedRoster saved) {
    assertThat(amount(saved, cell -> cell.setCellErrorValue(FormulaError.NA.getCode())))
        .isEqualTo("#N/A");
  }

  @ParameterizedTest
  @EnumSource
  void spaces_around_are_left_out_whatever_their_width(SavedRoster saved) {
    assertThat(amount(saved, cell -> cell.setCellValue(" \u3000 1.00\t\u00A0"))).isEqualTo("1.00");
    assertThat(amount(saved, cell -> cell.setCellValue("\u3000"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void blank_rows_and_what_stands_beside_the_table_are_passed_over(SavedRoster saved) {
    var read = rows(FilingKind.BACK_PAYMENT, saved.backPayment(sheet -> {
      sheet.createRow(3).createCell(0).setCellValue(" ");
      sheet.createRow(4).createCell(20).setCellValue("制表人");
      fill(sheet, 6, "2", "010107770002");
      sheet.createRow(9).createCell(3);
    }));

    assertThat(read).extracting(row -> row.number()).containsExactly(2, 7);
    assertThat(read.get(1).cell(Column.AMOUNT)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_first_sheet_that_can_be_seen_counts(SavedRoster saved) {
    var read = rows(FilingKind.BACK_PAYMENT, saved.backPayment(sheet -> {
      var workbook = sheet.getWorkbook();
      fill(workbook.createSheet("选项"), 0, "别的");
      workbook.createSheet("说明");
      workbook.setSheetOrder("选项", 0);
      workbook.setActiveSheet(1);
      workbook.setSheetHidden(0, true);
    }));

    assertThat(read).hasSize(1);
  }

  @Test
  void a_text_within_the_cell_is_read_like_a_shared_one() {
    var inline = withSheet(
        SavedRoster.XLSX.backPayment(sheet -> {}),
        sheet -> sheet.replaceFirst(
            "<c r=\"C2\"[^>]*><v>[^<]*</v></c>",
            "<c r=\"C2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 李某 </t></is></c>"));

    assertThat(rows(FilingKind.BACK_PAYMENT, inline).get(0).cell(Column.NAME)).isEqualTo("李某");
  }

  @ParameterizedTest
  @EnumSource(FilingKind.class)
  void every_kind_reads_its_own_header(FilingKind kind) {
    if (Column.of(kind).isEmpty()) {
      return;
    }
    var workbook = SavedRoster.XLSX.saved(sheet -> {
      header(sheet, kind);
      fill(sheet, 1, "1", "0");
    });

    assertThat(rows(kind, workbook)).hasSize(1);
  }

  private static String amount(SavedRoster saved, Consumer<Cell> amount) {
    return cell(saved, 7, Column.AMOUNT, amount);
  }

  private static String cell(SavedRoster saved, int at, Column column, Consumer<Cell> change) {
    var workbook = saved.backPayment(sheet -> change.accept(sheet.getRow(1).createCell(at)));
    return rows(FilingKind.BACK_PAYMENT, workbook).get(0).cell(column);
  }
}
