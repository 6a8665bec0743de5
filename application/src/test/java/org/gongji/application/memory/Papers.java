package org.gongji.application.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongji.application.backpay.BackPaymentPrinter;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFileCode;
import org.gongji.application.evidence.EvidenceInspection;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.application.filing.sheet.SheetCode;
import org.gongji.application.remittance.VoucherPrinter;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** The documents of a hall. */
public record Papers(
    VoucherPrinter vouchers,
    BackPaymentPrinter backPayments,
    RosterSheets sheets,
    EvidenceInspection inspection) {

  /** Documents that are nothing but text: workbooks of lines and tabs, pictures that say so. */
  public static final Papers TEXT = new Papers(
      voucher -> bytes(voucher.serial() + " " + voucher.due()),
      new TextPapers(),
      new TextSheets(),
      Papers::inspect);

  /** The same with another printer of vouchers. */
  public Papers with(VoucherPrinter printer) {
    return new Papers(printer, backPayments, sheets, inspection);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static Decision<EvidenceInspection.Inspected> inspect(byte[] content) {
    return text(content).startsWith("JPEG")
        ? Decision.accept(new EvidenceInspection.Inspected(Evidence.Type.JPEG, content))
        : Decision.reject(EvidenceFileCode.FILE_TYPE_UNKNOWN
            .rejection()
            .with(Rejection.LIMIT, Figure.of("JPEG")));
  }

  private static final class TextPapers implements BackPaymentPrinter {
    @Override
    public byte[] voucher(Papers papers) {
      return bytes("凭条 " + papers.serial() + " " + papers.persons() + " " + papers.total());
    }

    @Override
    public byte[] roster(Papers papers) {
      return bytes(papers.lines().stream()
          .map(person -> person.account() + " " + person.amount() + " " + person.reason())
          .collect(Collectors.joining("\n")));
    }

    @Override
    public byte[] statement(Papers papers) {
      return bytes("说明 " + papers.serial() + " " + papers.total());
    }
  }

  private static final class TextSheets implements RosterSheets {
    @Override
    public byte[] template(FilingKind kind, Map<Column, List<String>> choices) {
      return bytes(header(kind) + "\n" + choices);
    }

    @Override
    public Decision<List<Row>> read(FilingKind kind, byte[] workbook) {
      var lines = text(workbook).lines().toList();
      if (lines.isEmpty() || !lines.get(0).equals(header(kind))) {
        return Decision.reject(SheetCode.SHEET_HEADER.rejection());
      }
      var rows = new ArrayList<Row>();
      for (var at = 1; at < lines.size(); at++) {
        var cells = lines.get(at).split("\t", -1);
        var byColumn = new EnumMap<Column, String>(Column.class);
        for (var column : Column.of(kind)) {
          byColumn.put(column, cells[byColumn.size()]);
        }
        rows.add(new Row(at + 1, byColumn));
      }
      return Decision.accept(rows);
    }

    @Override
    public byte[] marked(FilingKind kind, byte[] workbook, List<Worded> mistakes) {
      return bytes(mistakes.stream()
          .map(each -> each.row() + " " + each.column() + " " + each.words())
          .collect(Collectors.joining("\n")));
    }

    private static String header(FilingKind kind) {
      return Column.of(kind).stream().map(Column::chineseName).collect(Collectors.joining("\t"));
    }
  }
}
