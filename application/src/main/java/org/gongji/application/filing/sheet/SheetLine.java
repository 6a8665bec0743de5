package org.gongji.application.filing.sheet;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.draft.Stated;
import org.gongji.application.filing.sheet.RosterSheets.Mistake;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Named;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads a workbook's row as a line, and gathers what is wrong with its cells. */
final class SheetLine {

  /** What stands for "not known" in a cell that may not be empty. */
  private static final String UNKNOWN = "0";

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_SHOWN = 40;
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMM");

  private final Row row;
  private final List<Mistake> wrong = new ArrayList<>();

  private SheetLine(Row row) {
    this.row = row;
  }

  /**
   * Reads a row.
   *
   * @param onEstablishment 在编 of everybody that an enrolment's workbook names
   * @param wrong takes every cell that cannot be read
   * @return the line, or empty where a cell could not be read
   */
  static Optional<Stated> read(
      FilingKind kind, Row row, boolean onEstablishment, List<Mistake> wrong) {
    var reading = new SheetLine(row);
    var stated = reading.read(kind, onEstablishment);
    wrong.addAll(reading.wrong);
    return reading.wrong.isEmpty() ? stated : Optional.empty();
  }

  /** Who a row is about, as far as its own cells tell persons apart. */
  static String person(Row row) {
    var reading = new SheetLine(row);
    var account = reading.known(Column.ACCOUNT);
    return account.isEmpty() ? reading.known(Column.CERTIFICATE) : account;
  }

  private Optional<Stated> read(FilingKind kind, boolean onEstablishment) {
    Column.of(kind).stream()
        .filter(column -> column.isRequired() && row.cell(column).isEmpty())
        .forEach(
            column -> refuse(column, SheetCode.CELL_EMPTY.of(Figure.of(column.chineseName()))));
    if (!wrong.isEmpty()) {
      return Optional.empty();
    }
    return kind == FilingKind.ENROLMENT
        ? Optional.ofNullable(newcomer(onEstablishment)).map(Stated::of)
        : Optional.ofNullable(filed(kind))
            .map(line -> new Stated(known(Column.NAME), known(Column.CERTIFICATE), line));
  }

  private @Nullable Line filed(FilingKind kind) {
    var account = account();
    return switch (kind) {
      case BASE_ADJUSTMENT -> {
        var base = cell(Column.NEW_BASE, Base::parse);
        yield base == null ? null : new Line(account, null, "", base, null, null, null);
      }
      case SEAL -> new Line(account, null, row.cell(Column.SEAL_REASON), null, null, null, null);
      case UNSEAL ->
        new Line(
            account,
            null,
            row.cell(Column.UNSEAL_REASON),
            given(Column.UNSEAL_BASE, Base::parse),
            null,
            null,
            null);
      case TRANSFER ->
        new Line(
            account,
            null,
            row.cell(Column.TRANSFER_REASON),
            null,
            null,
            null,
            cell(Column.SOURCE, EmployerNumber::new));
      case BACK_PAYMENT -> paidBack(account);
      case CERTIFICATE_CHANGE -> certificateChange(account);
      case ENROLMENT -> throw new IllegalArgumentException(kind.name());
    };
  }

  private @Nullable Line paidBack(@Nullable AccountNumber account) {
    var from = cell(Column.FROM, SheetLine::month);
    var to = cell(Column.TO, SheetLine::month);
    var amount = cell(Column.AMOUNT, Money::parse);
    return from == null || to == null || amount == null
        ? null
        : new Line(
            account,
            null,
            row.cell(Column.BACK_PAYMENT_REASON),
            null,
            new MonthPeriod(from, to),
            amount,
            null);
  }

  private @Nullable Line certificateChange(@Nullable AccountNumber account) {
    var type = row.cell(Column.NEW_CERTIFICATE_TYPE).isEmpty()
        ? CertificateType.RESIDENT_ID
        : cell(
            Column.NEW_CERTIFICATE_TYPE, text -> Named.in(List.of(CertificateType.values()), text));
    return type == null
        ? null
        : Line.certificateChange(
            account,
            new Line.NewIdentity(text(Column.NEW_NAME), type, text(Column.NEW_CERTIFICATE)));
  }

  private @Nullable Line newcomer(boolean onEstablishment) {
    var base = cell(Column.BASE, Base::parse);
    var person = new Enrolment.Person(
        row.cell(Column.NAME),
        CertificateType.RESIDENT_ID,
        row.cell(Column.CERTIFICATE),
        null,
        null,
        row.cell(Column.MOBILE));
    var newcomer = new Line.Newcomer(
        person,
        onEstablishment,
        given(Column.EMPLOYER_PART, Money::parse),
        given(Column.PERSONAL_PART, Money::parse),
        particulars());
    return base == null ? null : Line.enrolment(newcomer, base);
  }

  private Particulars particulars() {
    return new Particulars(
        null,
        null,
        text(Column.MARITAL_STATUS),
        text(Column.LANDLINE),
        given(Column.HOUSEHOLD_INCOME, Money::parse),
        text(Column.DUTY),
        text(Column.OCCUPATION),
        text(Column.TITLE),
        text(Column.EDUCATION),
        text(Column.ADDRESS),
        text(Column.POSTCODE),
        text(Column.BANK_NAME),
        text(Column.BANK_ACCOUNT));
  }

  private @Nullable AccountNumber account() {
    if (known(Column.ACCOUNT).isEmpty() && known(Column.CERTIFICATE).isEmpty()) {
      refuse(Column.ACCOUNT, SheetCode.PERSON_UNKNOWN.rejection());
      return null;
    }
    return known(Column.ACCOUNT).isEmpty() ? null : cell(Column.ACCOUNT, AccountNumber::new);
  }

  private String known(Column column) {
    var text = row.cell(column);
    return text.equals(UNKNOWN) ? "" : text;
  }

  private String text(Column column) {
    var text = row.cell(column);
    if (text.length() > LONGEST_TEXT) {
      malformed(column, text);
    }
    return text;
  }

  private <T> @Nullable T given(Column column, Function<String, T> parse) {
    return row.cell(column).isEmpty() ? null : cell(column, parse);
  }

  private <T> @Nullable T cell(Column column, Function<String, T> parse) {
    var text = row.cell(column);
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException notOne) {
      malformed(column, text);
      return null;
    }
  }

  private void malformed(Column column, String text) {
    var shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    refuse(column, SheetCode.CELL_MALFORMED.of(Figure.of(shown), Figure.of(column.chineseName())));
  }

  private void refuse(Column column, Rejection rejection) {
    wrong.add(new Mistake(row.number(), column, rejection));
  }

  /** 2022-04 or 202204. */
  private static YearMonth month(String text) {
    return text.contains("-") ? YearMonth.parse(text) : YearMonth.parse(text, DIGITS);
  }
}
