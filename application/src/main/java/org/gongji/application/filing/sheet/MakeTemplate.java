package org.gongji.application.filing.sheet;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.CertificateType;

/** 下载模板: the workbook of a kind, with the reasons of the day to choose from. */
public final class MakeTemplate {

  private static final List<Column> REASONS = List.of(
      Column.BACK_PAYMENT_REASON, Column.SEAL_REASON, Column.UNSEAL_REASON, Column.TRANSFER_REASON);

  private final Transactions transactions;
  private final Businesses businesses;
  private final RosterSheets sheets;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public MakeTemplate(
      Transactions transactions,
      Businesses businesses,
      RosterSheets sheets,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.businesses = businesses;
    this.sheets = sheets;
    this.calendar = calendar;
  }

  /** An {@code .xlsx}; it holds nobody's data. */
  public Decision<byte[]> handle(FilingKind kind) {
    return businesses.of(kind).map(business -> sheets.template(kind, choices(business)));
  }

  private Map<Column, List<String>> choices(Business<?> business) {
    var reasons = transactions.read(() -> business.reasons(calendar.today())).stream()
        .map(Reason::chineseName)
        .toList();
    var choices = new EnumMap<Column, List<String>>(Column.class);
    Stream.of(Column.values())
        .filter(Column.of(business.kind())::contains)
        .filter(REASONS::contains)
        .forEach(column -> choices.put(column, reasons));
    if (Column.of(business.kind()).contains(Column.NEW_CERTIFICATE_TYPE)) {
      choices.put(
          Column.NEW_CERTIFICATE_TYPE,
          Stream.of(CertificateType.values()).map(CertificateType::chineseName).toList());
    }
    return choices;
  }
}
