package org.gongji.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.gongji.application.actor.Actor;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.employer.Employers;
import org.gongji.application.employer.OpenEmployer;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.legal.Holder;
import org.gongji.application.identity.legal.LegalPersonType;
import org.gongji.application.identity.legal.Organisation;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.PersonName;
import org.gongji.domain.money.RoundingPrecision;

/**
 * A school that nobody has registered for yet, so that one can; and the registration of the manual's
 * operator, whose password can be recovered.
 */
public final class DemoRegistration {

  /** The school's credit code. */
  public static final String CREDIT_CODE = "12211400465100677M";

  /** Its legal representative. */
  public static final String LEGAL_NAME = "苏景行";

  /** The certificate of the same. */
  public static final String LEGAL_CERTIFICATE =
      GeneratedId.of("211402", LocalDate.of(1976, 8, 15), 503);

  /** The mobile of the same. */
  public static final String LEGAL_MOBILE = "15100007555";

  /** Its operator. */
  public static final String OPERATOR_NAME = "文清和";

  /** The mobile of the same. */
  public static final String OPERATOR_MOBILE = "13000007555";

  static final EmployerNumber NUMBER = new EmployerNumber("01010666");

  private final OpenEmployer openEmployer;
  private final Employers employers;
  private final EmployerDetails details;
  private final Users users;
  private final Registrations registrations;
  private final BusinessCalendar calendar;
  private final Transactions transactions;

  /** Put together by the wiring. */
  @Inject
  public DemoRegistration(
      OpenEmployer openEmployer,
      Employers employers,
      EmployerDetails details,
      Users users,
      Registrations registrations,
      BusinessCalendar calendar,
      Transactions transactions) {
    this.openEmployer = openEmployer;
    this.employers = employers;
    this.details = details;
    this.users = users;
    this.registrations = registrations;
    this.calendar = calendar;
    this.transactions = transactions;
  }

  /** On the demo's first day. */
  void handle(LocalDate today) {
    var opened = openEmployer.handle(Request.of(Actor.SYSTEM, school(today))).orThrow();
    var done = transactions.decide(() -> {
      details.amend(
          employers.seek(opened).orThrow().key(),
          Map.of(
              EmployerItem.LEGAL_NAME,
              LEGAL_NAME,
              EmployerItem.LEGAL_CERTIFICATE_TYPE,
              "01",
              EmployerItem.LEGAL_CERTIFICATE,
              LEGAL_CERTIFICATE,
              EmployerItem.LEGAL_MOBILE,
              LEGAL_MOBILE));
      registrations.add(operator());
      return Decision.accept(opened);
    });
    if (!done.rejections().isEmpty()) {
      throw new IllegalStateException(done.toString());
    }
  }

  private static Employers.Opening school(LocalDate today) {
    return new Employers.Opening(
        NUMBER,
        "葫芦岛市望海演示学校",
        CREDIT_CODE,
        RateScheme.ofPercent(10, 10),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        OPERATOR_NAME,
        OPERATOR_MOBILE,
        today,
        YearMonth.from(today));
  }

  private Registration operator() {
    var employer = ManualsEmployer.employer();
    var now = calendar.now();
    return new Registration(
        users.find(DemoAccount.OPERATOR.login()).orElseThrow().user().key(),
        DemoAccount.OPERATOR.login(),
        new Organisation(
            employer.name(), CreditCode.of(employer.creditCode()), LegalPersonType.ENTERPRISE),
        holder("王予川", GeneratedId.of("211402", LocalDate.of(1971, 3, 9), 701), "15100004555"),
        holder(
            employer.operatorName(),
            GeneratedId.of("211402", LocalDate.of(1988, 10, 2), 702),
            employer.operatorMobile()),
        now,
        now);
  }

  private static Holder holder(String name, String certificate, String mobile) {
    return new Holder(
        PersonName.of(name),
        Certificate.read(CertificateType.RESIDENT_ID, certificate).orThrow(),
        MobileNumber.of(mobile));
  }
}
