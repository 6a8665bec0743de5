package org.gongji.docs.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.docs.filing.SavedRoster.fill;
import static org.gongji.docs.filing.SavedRoster.header;
import static org.gongji.docs.filing.SavedRoster.refusal;
import static org.gongji.docs.filing.SavedRoster.withPart;
import static org.gongji.docs.filing.SavedRoster.withSheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongji.application.filing.sheet.SheetCode;
import org.gongji.application.operation.RefusalTexts;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks that cannot be taken as a whole. */
class RefusedRosterTest {

  @ParameterizedTest
  @EnumSource
  void a_formula_is_named_by_row_and_column(SavedRoster saved) {
    var refusal = refusal(saved.saved(sheet -> {
      persons(sheet, 2);
      sheet.getRow(2).createCell(4).setCellFormula("6000+100");
    }));

    assertThat(refusal.code()).isEqualTo(SheetCode.CELL_FORMULA);
    assertThat(figures(refusal)).isEqualTo(Map.of("row", "3", "field", "E"));
    assertThat(RefusalTexts.chinese().message(refusal)).isEqualTo("第 3 行 E 列是公式，只能填写内容本身");
  }

  @ParameterizedTest
  @EnumSource
  void the_first_column_whose_header_is_another_is_named(SavedRoster saved) {
    var swapped = refusal(saved.saved(sheet -> {
      fill(sheet, 0, "序号", "个人账号", "证件号码", "姓名", "调整后缴存基数");
      fill(sheet, 1, "1", "0", "211402198810060736", "王某", "6100");
    }));

    assertThat(swapped.code()).isEqualTo(SheetCode.SHEET_HEADER);
    assertThat(figures(swapped))
        .isEqualTo(Map.of("value", "证件号码", "limit", "姓名", "row", "1", "field", "C"));
    assertThat(RefusalTexts.chinese().message(swapped)).isEqualTo("第 1 行 C 列的表头是「证件号码」，应为「姓名」");
  }

  @ParameterizedTest
  @EnumSource
  void a_workbook_without_a_header_or_with_more_columns_is_refused(SavedRoster saved) {
    var headless =
        refusal(saved.saved(sheet -> fill(sheet, 0, "1", "0", "王某", "211402198810060736", "6100")));
    var wider = refusal(saved.saved(sheet -> {
      persons(sheet, 1);
      sheet.getRow(0).createCell(5).setCellValue("备注");
    }));

    assertThat(RefusalTexts.chinese().message(headless)).isEqualTo("第 1 行 A 列的表头是「1」，应为「序号」");
    assertThat(RefusalTexts.chinese().message(wider)).isEqualTo("第 1 行 F 列的表头是「备注」，应为「空白」");
  }

  @ParameterizedTest
  @EnumSource
  void merged_cells_make_another_header(SavedRoster saved) {
    var merged = refusal(saved.saved(sheet -> {
      persons(sheet, 1);
      sheet.getRow(0).getCell(2).setBlank();
      var unused = sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
    }));
    var titled = refusal(saved.saved(sheet -> {
      fill(sheet, 0, "基数调整清册");
      var unused = sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
      fill(sheet, 1, "序号", "个人账号", "姓名", "证件号码", "调整后缴存基数");
    }));

    assertThat(RefusalTexts.chinese().message(merged)).isEqualTo("第 1 行 C 列的表头是「空白」，应为「姓名」");
    assertThat(RefusalTexts.chinese().message(titled)).isEqualTo("第 1 行 A 列的表头是「基数调整清册」，应为「序号」");
  }

  @ParameterizedTest
  @EnumSource
  void a_sheet_without_rows_is_empty(SavedRoster saved) {
    var headed = refusal(saved.saved(sheet -> header(sheet, FilingKind.BASE_ADJUSTMENT)));
    var blank = refusal(saved.saved(sheet -> {}));

    assertThat(headed).isEqualTo(blank);
    assertThat(headed.code()).isEqualTo(SheetCode.SHEET_EMPTY);
    assertThat(figures(headed)).isEqualTo(Map.of("value", "清册"));
  }

  @ParameterizedTest
  @EnumSource
  void twenty_thousand_rows_are_taken_and_one_more_is_not(SavedRoster saved) {
    var most = saved.saved(sheet -> persons(sheet, RosterTable.MOST_ROWS));
    var more = saved.saved(sheet -> persons(sheet, RosterTable.MOST_ROWS + 1));

    assertThat(SavedRoster.rows(FilingKind.BASE_ADJUSTMENT, most)).hasSize(20_000);
    assertThat(refusal(more).code()).isEqualTo(SheetCode.SHEET_TOO_LARGE);
    assertThat(RefusalTexts.chinese().message(refusal(more)))
        .isEqualTo("数据行数达到 20,001，超过上限 20,000");
  }

  @Test
  void more_than_ten_megabytes_are_refused_unread() {
    assertThat(refusal(new byte[RosterFile.MOST_BYTES]).code())
        .isEqualTo(SheetCode.SHEET_UNREADABLE);
    assertThat(RefusalTexts.chinese().message(refusal(new byte[RosterFile.MOST_BYTES + 1])))
        .isEqualTo("文件大小达到 11 MB，超过上限 10 MB");
  }

  @Test
  void a_million_empty_rows_are_passed_over() {
    var workbook = HostileRoster.aMillionEmptyRows();

    assertThat(workbook).hasSizeLessThan(RosterFile.MOST_BYTES);
    assertThat(SavedRoster.rows(FilingKind.BASE_ADJUSTMENT, workbook)).hasSize(1);
  }

  @Test
  void a_bomb_is_refused_by_how_much_it_swells() {
    var workbook = SavedRoster.XLSX.saved(sheet -> persons(sheet, 1));
    var bomb = withPart(workbook, "xl/media/image1.png", new byte[200 << 20]);

    var refusal = refusal(bomb);

    assertThat(refusal.code()).isEqualTo(SheetCode.SHEET_TOO_LARGE);
    assertThat(refusal.figure(Rejection.OF)).hasToString("Optional[ratio]");
    assertThat(refusal.figure(Rejection.LIMIT)).hasToString("Optional[90]");
  }

  @Test
  void thousands_of_parts_are_refused() {
    var workbook = SavedRoster.repacked(
        SavedRoster.XLSX.saved(sheet -> persons(sheet, 1)), (name, content) -> content, zip -> {
          for (var at = 0; at < 2_000; at++) {
            zip.putNextEntry(new ZipEntry("x/" + at));
          }
        });

    assertThat(refusal(workbook).figure(Rejection.OF)).hasToString("Optional[parts]");
  }

  @Test
  void macros_are_refused_in_both_formats() {
    var xlsx = SavedRoster.XLSX.saved(sheet -> persons(sheet, 1));
    var xls = SavedRoster.XLS.saved(sheet -> persons(sheet, 1));

    assertUnreadable("macros", withPart(xlsx, "xl/vbaProject.bin", new byte[] {1}));
    assertUnreadable("macros", OldMacros.added(xls));
  }

  @Test
  void entities_are_never_read() {
    var workbook = withSheet(
        SavedRoster.XLSX.saved(sheet -> persons(sheet, 1)),
        sheet -> sheet.replaceFirst(
            "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));

    assertUnreadable("markup", workbook);
  }

  @Test
  void what_is_no_workbook_is_told_by_its_content() {
    assertUnreadable("type", new byte[0]);
    assertUnreadable("type", "序号,个人账号\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertUnreadable("type", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    assertUnreadable(
        "type",
        SavedRoster.repacked(
            new byte[0],
            (name, content) -> content,
            zip -> zip.putNextEntry(new ZipEntry("word/document.xml"))));
  }

  @ParameterizedTest
  @EnumSource
  void a_file_that_was_cut_off_is_damaged(SavedRoster saved) {
    var whole = saved.saved(sheet -> persons(sheet, 200));

    for (var part = 1; part < 8; part++) {
      assertUnreadable("damaged", Arrays.copyOf(whole, whole.length * part / 8));
    }
  }

  @Test
  void an_encrypted_workbook_is_named_as_such() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] xls;
    try {
      xls = SavedRoster.XLS.saved(sheet -> persons(sheet, 1));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertUnreadable("encrypted", xls);
  }

  private static void assertUnreadable(String why, byte[] workbook) {
    var refusal = refusal(workbook);
    assertThat(refusal.code()).isEqualTo(SheetCode.SHEET_UNREADABLE);
    assertThat(figures(refusal)).isEqualTo(Map.of("of", why));
    assertThat(RefusalTexts.chinese().message(refusal)).doesNotContain("：" + why);
  }

  private static Map<String, String> figures(Rejection rejection) {
    var figures = new HashMap<String, String>();
    rejection.figures().forEach((name, figure) -> figures.put(name, figure.text()));
    return figures;
  }

  private static void persons(Sheet sheet, int count) {
    header(sheet, FilingKind.BASE_ADJUSTMENT);
    for (var at = 1; at <= count; at++) {
      fill(sheet, at, "" + at, "0", "王某" + at, "211402198810060736", "6100.00");
    }
  }
}
