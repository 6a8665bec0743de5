package org.gongji.web.filing.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.Line.NewIdentity;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.application.filing.draft.Stated;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.web.operation.FieldOf;
import org.gongji.web.operation.Fields;
import org.jspecify.annotations.Nullable;

/** The fields of a roster's line by kind, the same in forms and in JSON. */
public final class LineFields {

  /** Which field each refusal belongs to. */
  public static final FieldOf OF = new FieldOf(Map.ofEntries(
      Map.entry("ACCOUNT_NOT_NORMAL", "account"),
      Map.entry("ACCOUNT_NOT_SEALED", "account"),
      Map.entry("ACCOUNT_NOT_WITH_EMPLOYER", "account"),
      Map.entry("ACCOUNT_FROZEN_OR_CLOSED", "account"),
      Map.entry("ACCOUNT_NOT_MOVABLE", "account"),
      Map.entry("UNSEAL_NEEDS_TRANSFER", "account"),
      Map.entry("ALREADY_ADJUSTED_THIS_YEAR", "account"),
      Map.entry("PERSON_MISMATCH", "account"),
      Map.entry("PERSON_NOT_FOUND", "account"),
      Map.entry("BASE_NOT_POSITIVE", "base"),
      Map.entry("BASE_BELOW_FLOOR", "base"),
      Map.entry("BASE_ABOVE_CEILING", "base"),
      Map.entry("BASE_UNCHANGED", "base"),
      Map.entry("ADJUSTMENT_OVER_ONLINE_LIMIT", "base"),
      Map.entry("SEAL_REASON_UNKNOWN", "reason"),
      Map.entry("UNSEAL_REASON_UNKNOWN", "reason"),
      Map.entry("TRANSFER_REASON_UNKNOWN", "reason"),
      Map.entry("BACK_PAYMENT_REASON_UNKNOWN", "reason"),
      Map.entry("BACK_PAYMENT_PERIOD_REVERSED", "from"),
      Map.entry("BACK_PAYMENT_CROSSES_YEAR", "from"),
      Map.entry("BACK_PAYMENT_OVERLAPS", "from"),
      Map.entry("BACK_PAYMENT_IN_FUTURE", "to"),
      Map.entry("BACK_PAYMENT_NOT_POSITIVE", "amount"),
      Map.entry("ACCOUNT_NOT_AT_SOURCE", "source"),
      Map.entry("SAME_EMPLOYER", "source"),
      Map.entry("NAME_INVALID", "name"),
      Map.entry("CERTIFICATE_INVALID", "certificate"),
      Map.entry("SEX_MISMATCH", "certificate"),
      Map.entry("BIRTH_DATE_MISMATCH", "certificate"),
      Map.entry("ALREADY_ENROLLED", "certificate"),
      Map.entry("IDENTITY_UNCHANGED", "name"),
      Map.entry("CERTIFICATE_TAKEN", "certificate"),
      Map.entry("MOBILE_INVALID", "mobile")));

  private LineFields() {}

  /** Whom a line is about, as it was typed: an account number, or else a name. */
  private record Who(@Nullable AccountNumber number, String name) {

    private static Optional<Who> of(Fields fields) {
      return fields
          .text("account")
          .map(text -> text.matches("[0-9A-Za-z]{1,32}")
              ? new Who(new AccountNumber(text), "")
              : new Who(null, text));
    }

    private Stated with(Function<@Nullable AccountNumber, Line> line) {
      return new Stated(name, "", line.apply(number));
    }
  }

  /** Reads a line of a kind. */
  public static Decision<Stated> read(FilingKind kind, Fields fields) {
    return switch (kind) {
      case BASE_ADJUSTMENT -> adjustment(fields);
      case SEAL -> seal(fields);
      case UNSEAL -> unseal(fields);
      case BACK_PAYMENT -> backPayment(fields);
      case TRANSFER -> transfer(fields);
      case ENROLMENT -> enrolment(fields);
      case CERTIFICATE_CHANGE -> certificateChange(fields);
    };
  }

  /** What stands in the fields of a line that is to be edited. */
  static Map<String, String> values(Entry entry) {
    var line = entry.line();
    var values = new HashMap<String, String>();
    values.put("line", String.valueOf(entry.number()));
    values.put("seen", line.fingerprint());
    put(values, "account", line.account(), AccountNumber::text);
    put(values, "base", line.base(), base -> String.valueOf(base.yuan()));
    put(values, "source", line.source(), Object::toString);
    values.put("name", line.source() == null ? "" : entry.name());
    put(values, "amount", line.amount(), amount -> amount.plain());
    put(values, "from", line.period(), period -> period.from().toString());
    put(values, "to", line.period(), period -> period.to().toString());
    values.put("reason", line.reason());
    Optional.ofNullable(line.identity()).ifPresent(identity -> {
      values.put("name", identity.name());
      values.put("certificate", identity.number());
      values.put("certificateType", identity.type().code());
    });
    Optional.ofNullable(line.newcomer()).ifPresent(newcomer -> {
      values.put("name", newcomer.person().name());
      values.put("certificate", newcomer.person().number());
      values.put("certificateType", newcomer.person().type().code());
      values.put("mobile", newcomer.person().mobile());
      values.put("establishment", newcomer.onEstablishment() ? "1" : "");
      particulars(values, newcomer.particulars());
    });
    return values;
  }

  private static <T> void put(
      Map<String, String> values, String field, @Nullable T value, Function<T, String> text) {
    if (value != null) {
      values.put(field, text.apply(value));
    }
  }

  private static void particulars(Map<String, String> values, Particulars known) {
    values.put("maritalStatus", known.maritalStatus());
    values.put("landline", known.landline());
    put(values, "householdIncome", known.householdIncome(), income -> income.plain());
    values.put("duty", known.duty());
    values.put("occupation", known.occupation());
    values.put("professionalTitle", known.title());
    values.put("education", known.education());
    values.put("address", known.address());
    values.put("postcode", known.postcode());
    values.put("bankName", known.bankName());
    values.put("personalBankAccount", known.bankAccount());
  }

  private static Decision<Stated> adjustment(Fields fields) {
    var who = Who.of(fields);
    var base = fields.base("base");
    return fields.command(
        () -> who.orElseThrow().with(account -> Line.adjustment(account, base.orElseThrow())));
  }

  private static Decision<Stated> seal(Fields fields) {
    var who = Who.of(fields);
    var reason = fields.text("reason");
    return fields.command(
        () -> who.orElseThrow().with(account -> Line.seal(account, reason.orElseThrow())));
  }

  private static Decision<Stated> unseal(Fields fields) {
    var who = Who.of(fields);
    var reason = fields.text("reason");
    var base = fields.baseIfAny("base");
    return fields.command(() -> who.orElseThrow()
        .with(account -> Line.unseal(account, reason.orElseThrow(), base.orElse(null))));
  }

  private static Decision<Stated> backPayment(Fields fields) {
    var who = Who.of(fields);
    var reason = fields.text("reason");
    var from = fields.month("from");
    var to = fields.month("to");
    var amount = fields.money("amount");
    return fields.command(() -> who.orElseThrow()
        .with(account -> Line.backPayment(
            account,
            reason.orElseThrow(),
            new MonthPeriod(from.orElseThrow(), to.orElseThrow()),
            amount.orElseThrow())));
  }

  /** Who comes from elsewhere is found by account or certificate, and known by name. */
  private static Decision<Stated> transfer(Fields fields) {
    var source = fields.employer("source");
    var number = fields.text("account", 32);
    var name = fields.text("name");
    var reason = fields.text("reason");
    return fields.command(() -> {
      var typed = number.orElseThrow();
      var certificate = typed.matches("\\d{15}|\\d{17}[0-9Xx]") ? typed : "";
      var account = certificate.isEmpty() ? new AccountNumber(typed) : null;
      return new Stated(
          name.orElseThrow(),
          certificate,
          Line.transfer(account, source.orElseThrow(), reason.orElseThrow()));
    });
  }

  /** What is left empty stays as it is. */
  private static Decision<Stated> certificateChange(Fields fields) {
    var who = Who.of(fields);
    var name = fields.textIfAny("name");
    var type = fields.has("certificateType")
        ? fields.choice("certificateType", CertificateType::ofCode)
        : Optional.of(CertificateType.RESIDENT_ID);
    var number = fields.textIfAny("certificate");
    return fields.command(() -> who.orElseThrow()
        .with(account ->
            Line.certificateChange(account, new NewIdentity(name, type.orElseThrow(), number))));
  }

  private static Decision<Stated> enrolment(Fields fields) {
    var name = fields.text("name");
    var type = fields.choice("certificateType", CertificateType::ofCode);
    var number = fields.text("certificate");
    var mobile = fields.text("mobile");
    var base = fields.base("base");
    var onEstablishment = fields.textIfAny("establishment").equals("1");
    var particulars = new Particulars(
        null,
        null,
        fields.textIfAny("maritalStatus"),
        fields.textIfAny("landline"),
        fields.moneyIfAny("householdIncome").orElse(null),
        fields.textIfAny("duty"),
        fields.textIfAny("occupation"),
        fields.textIfAny("professionalTitle"),
        fields.textIfAny("education"),
        fields.textIfAny("address"),
        fields.textIfAny("postcode"),
        fields.textIfAny("bankName"),
        fields.textIfAny("personalBankAccount"));
    return fields.command(() -> {
      var person = new Enrolment.Person(
          name.orElseThrow(),
          type.orElseThrow(),
          number.orElseThrow(),
          null,
          null,
          mobile.orElseThrow());
      return Stated.of(Line.enrolment(
          new Newcomer(person, onEstablishment, null, null, particulars), base.orElseThrow()));
    });
  }
}
