package org.gongji.docs.rulecase.guide;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.docs.workbook.TemplateStyles;
import org.gongji.domain.rulebook.RejectionTexts;

/** 说明: what each column takes, and the rule's codes. */
final class GuideSheet {

  static final String NAME = "说明";

  private static final int[] WIDTHS = {16, 18, 8, 12, 60};

  private final XSSFSheet sheet;
  private final TemplateStyles styles;
  private int next;

  private GuideSheet(XSSFSheet sheet, TemplateStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  static void write(XSSFWorkbook workbook, TemplateStyles styles, RuleGuide guide) {
    var sheet = workbook.createSheet(NAME);
    for (var at = 0; at < WIDTHS.length; at++) {
      sheet.setColumnWidth(at, WIDTHS[at] * TemplateStyles.WIDTH_PER_CHARACTER / 2);
    }
    new GuideSheet(sheet, styles).write(guide);
  }

  private void write(RuleGuide guide) {
    note("规则：" + guide.rule().clause() + " " + guide.rule().chineseName()
        + "。在第一张表里填写，一行一个用例；本表不会被读取。");
    note("没有填写的输入不参与判断；没有填写的结果不核对。列的次序可以改变，用不到的列可以删去。");
    next++;
    header("列名", "英文列名", "用途", "是否必填", "可以填写");
    for (var column : guide.columns()) {
      row(
          column.column().chinese(),
          column.column().english(),
          column.use().chinese(),
          column.necessity(),
          column.allowed());
    }
    next++;
    if (guide.codes().isEmpty()) {
      note("本规则不会拒绝，期望总是 通过。");
      return;
    }
    header("期望", "", "", "", "含义与处理办法");
    var texts = RejectionTexts.chinese();
    row("通过", "", "", "", "规则接受这些输入");
    for (var code : guide.codes()) {
      row(
          "拒绝:" + code.name(),
          "",
          "",
          "",
          texts.title(code) + "。" + texts.template(code, "remedy"));
    }
  }

  private void note(String text) {
    TemplateStyles.fill(sheet, next++, styles.text(), List.of(text));
  }

  private void header(String... texts) {
    TemplateStyles.fill(sheet, next++, styles.header(), List.of(texts));
  }

  private void row(String... texts) {
    TemplateStyles.fill(sheet, next++, styles.wrapped(), List.of(texts));
  }
}
