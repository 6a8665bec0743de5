package org.gongji.docs.rulecase.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.docs.workbook.TemplateStyles;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.policy.PolicyPack;

/** An empty case file of a rule with one filled example (用例模板). */
public final class CaseTemplate {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final RuleGuide guide;

  private CaseTemplate(RuleGuide guide) {
    this.guide = guide;
  }

  public static CaseTemplate of(CaseRule rule, PolicyPack pack) {
    return new CaseTemplate(RuleGuide.of(rule, pack));
  }

  /** UTF-8 with a byte order mark: without one Excel takes Chinese for something else. */
  public void writeCsv(OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, UTF_8);
    writer.write(BYTE_ORDER_MARK);
    var printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
    printer.printRecord(
        guide.columns().stream().map(each -> each.column().chinese()).toList());
    printer.printRecord(guide.columns().stream().map(ColumnGuide::example).toList());
    printer.flush();
  }

  /** The sheet to fill in, a sheet that explains it, and the lists of its drop-downs. */
  public void writeWorkbook(OutputStream out) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var styles = new TemplateStyles(workbook);
      var sheet = CaseSheet.write(workbook, styles, guide);
      GuideSheet.write(workbook, styles, guide);
      DropDowns.add(workbook, sheet, guide);
      workbook.write(out);
    }
  }
}
