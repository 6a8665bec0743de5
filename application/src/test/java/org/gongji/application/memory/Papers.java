package org.gongji.application.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongji.application.attestation.AttestationPrinter;
import org.gongji.application.attestation.AttestationSigner;
import org.gongji.application.attestation.verify.SignatureCheck;
import org.gongji.application.backpay.BackPaymentPrinter;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFileCode;
import org.gongji.application.evidence.EvidenceInspection;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.application.filing.sheet.SheetCode;
import org.gongji.application.listing.Listing;
import org.gongji.application.listing.ListingPrinter;
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
    ListingPrinter listings,
    EvidenceInspection inspection,
    AttestationPrinter attestations,
    AttestationSigner signer,
    SignatureCheck signatures) {

  private static final TextSigner SIGNER = new TextSigner();

  /** Documents that are nothing but text: workbooks of lines and tabs, pictures that say so. */
  public static final Papers TEXT = new Papers(
      voucher -> bytes(voucher.serial() + " " + voucher.due()),
      new TextPapers(),
      new TextSheets(),
      new TextListings(),
      Papers::inspect,
      (attestation, verifyAt) ->
          bytes(attestation.serial() + " " + attestation.code().text() + " " + verifyAt + " "
              + attestation.attested().employerName()),
      SIGNER,
      SIGNER);

  /** The same with another printer of vouchers. */
  public Papers with(VoucherPrinter printer) {
    return new Papers(
        printer, backPayments, sheets, listings, inspection, attestations, signer, signatures);
  }

  /** The same with another key. */
  public Papers with(TextSigner other) {
    return new Papers(
        vouchers, backPayments, sheets, listings, inspection, attestations, other, other);
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

  private static final class TextListings implements ListingPrinter {
    @Override
    public byte[] pdf(Listing listing, LocalDate on, List<List<String>> rows) {
      return bytes(text(listing, rows.iterator()));
    }

    @Override
    public void workbook(Listing listing, Iterator<List<String>> rows, OutputStream out) {
      try {
        out.write(bytes(text(listing, rows)));
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }

    private static String text(Listing listing, Iterator<List<String>> rows) {
      var lines = new ArrayList<String>();
      lines.add(listing.title() + " " + listing.about());
      lines.add(
          listing.columns().stream().map(Listing.Column::name).collect(Collectors.joining("\t")));
      rows.forEachRemaining(row -> lines.add(String.join("\t", row)));
      var totals = listing.totals();
      if (totals != null) {
        lines.add(String.join("\t", totals));
      }
      return String.join("\n", lines);
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
