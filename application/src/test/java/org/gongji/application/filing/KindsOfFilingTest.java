package org.gongji.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.ManualEmployer.pay;
import static org.gongji.application.memory.Refusals.codes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.gongji.application.actor.Actor;
import org.gongji.application.backpay.PrintBackPayment;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.contributor.change.AccountChanges;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountChanges.Sort;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.application.filing.draft.Stated;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ListInformationChanges;
import org.gongji.application.query.ListInformationChanges.Row;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each kind of filing from the empty roster to what the next assessment makes of it. */
class KindsOfFilingTest {

  private static final EmployerNumber CENTRAL = new EmployerNumber("0000010");
  private static final EmployerNumber OTHER = new EmployerNumber("01010888");
  private static final YearMonth JANUARY = YearMonth.of(2022, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2022, 2);
  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final String NEWCOMER = "21140319900307442X";

  private final MemoryHall hall = ManualEmployer.inMemory();
  private final Filed filed = Filed.in(hall);

  @BeforeEach
  void the_city_has_its_central_sealed_account() {
    assertThat(codes(hall.openCentralAccount.handle())).isEmpty();
  }

  @Test
  void an_adjusted_base_moves_the_amount_from_its_month_on() {
    var serial =
        filed.approved(FilingKind.BASE_ADJUSTMENT, Line.adjustment(account(1), Base.ofYuan(3600)));

    assertThat(held(account(1)).base()).isEqualTo(Base.ofYuan(3600));
    assertThat(april().increase()).isEqualTo(side(0, "120.00"));
    assertThat(april().current()).isEqualTo(side(11, "6220.00"));
    assertThat(filed.shown(serial).roster().rows().get(0).amounts().amount())
        .isEqualTo(Money.parse("720.00"));
  }

  @Test
  void a_second_adjustment_in_the_year_is_refused_beside_its_line() {
    filed.approved(FilingKind.BASE_ADJUSTMENT, Line.adjustment(account(1), Base.ofYuan(3600)));

    var again =
        filed.put(FilingKind.BASE_ADJUSTMENT, null, Line.adjustment(account(1), Base.ofYuan(3700)));

    assertThat(codes(again)).containsExactly("ALREADY_ADJUSTED_THIS_YEAR");
  }

  @Test
  void more_than_a_fifth_is_refused_in_the_hall_and_taken_at_the_counter_with_the_bank_statement() {
    var tooFar = Line.adjustment(account(1), Base.ofYuan(4000));

    assertThat(codes(filed.put(FilingKind.BASE_ADJUSTMENT, null, tooFar)))
        .containsExactly("ADJUSTMENT_OVER_ONLINE_LIMIT");

    var counter = Filed.atTheCounter(hall);
    var serial = counter.draft(FilingKind.BASE_ADJUSTMENT, tooFar);
    assertThat(counter.checked(serial).asked())
        .extracting(asked -> asked.item().toString())
        .contains("BANK_PAYROLL");
    assertThat(codes(counter.submit(serial))).contains("EVIDENCE_MISSING");
    counter.evidence(serial);
    assertThat(codes(counter.submit(serial))).isEmpty();
    assertThat(codes(counter.approve(serial))).isEmpty();
    assertThat(held(account(1)).base()).isEqualTo(Base.ofYuan(4000));
  }

  @Test
  void a_name_and_a_certificate_become_others_and_history_names_the_filing() {
    var serial = filed.approved(
        FilingKind.CERTIFICATE_CHANGE,
        changed(1, "梁婉娜", CertificateType.RESIDENT_ID, "110105491231002"));

    var account = held(account(1));
    assertThat(account.name()).isEqualTo("梁婉娜");
    assertThat(account.certificate()).isEqualTo("11010519491231002X");
    assertThat(filed.shown(serial).roster().rows().get(0).name()).isEqualTo("职工1");
    var query = new ListInformationChanges.Query(
        NUMBER,
        ListInformationChanges.Of.CONTRIBUTORS,
        "梁婉娜",
        LocalDate.of(2022, 1, 1),
        LocalDate.of(2022, 12, 31));
    assertThat(hall.listInformationChanges
            .handle(OPERATOR, query, new Page.Wanted(1, 10))
            .orThrow()
            .rows())
        .allSatisfy(row -> assertThat(row.by().serial()).isEqualTo(serial))
        .extracting(Row::item, Row::before, Row::after)
        .contains(
            tuple("姓名", "职工1", "梁婉娜"),
            tuple("证件号码", "2114**********0001", "1101**********002X"),
            tuple("性别", "", "女"),
            tuple("出生日期", "", "1949-12-31"));
  }

  @Test
  void a_certificate_that_is_anybody_elses_is_refused_wherever_it_comes_from() {
    assertThat(codes(filed.put(
            FilingKind.CERTIFICATE_CHANGE,
            null,
            changed(1, "", CertificateType.OTHER, held(account(2)).certificate()))))
        .containsExactly("CERTIFICATE_TAKEN");
    assertThat(codes(filed.put(
            FilingKind.CERTIFICATE_CHANGE,
            null,
            changed(1, "职工1", CertificateType.RESIDENT_ID, ""))))
        .containsExactly("IDENTITY_UNCHANGED");

    var twice = filed.draft(
        FilingKind.CERTIFICATE_CHANGE,
        changed(1, "", CertificateType.PASSPORT, "E12345678"),
        changed(2, "", CertificateType.PASSPORT, "E12345678"));
    filed.evidence(twice);
    assertThat(codes(filed.submit(twice))).contains("CERTIFICATE_TAKEN");
  }

  @Test
  void two_filings_cannot_take_one_certificate_nor_one_person() {
    var first = filed.draft(
        FilingKind.CERTIFICATE_CHANGE, changed(1, "", CertificateType.RESIDENT_ID, NEWCOMER));
    filed.evidence(first);
    assertThat(codes(filed.submit(first))).isEmpty();

    var same = filed.draft(
        FilingKind.CERTIFICATE_CHANGE, changed(2, "", CertificateType.RESIDENT_ID, NEWCOMER));
    filed.evidence(same);
    assertThat(codes(filed.submit(same))).containsExactly("FILING_IN_FLIGHT");
    var person = filed.draft(FilingKind.SEAL, Line.seal(account(1), "退休封存"));
    filed.evidence(person);
    assertThat(codes(filed.submit(person))).containsExactly("FILING_IN_FLIGHT");
  }

  private static Line changed(int at, String name, CertificateType type, String number) {
    return Line.certificateChange(account(at), new Line.NewIdentity(name, type, number));
  }

  @Test
  void a_retired_person_is_sealed_with_the_employer_and_unsealed_again() {
    filed.approved(FilingKind.SEAL, Line.seal(account(1), "退休封存"));

    assertThat(held(account(1)).terms().status()).isEqualTo(AccountStatus.SEALED);
    assertThat(held(account(1)).employer()).isEqualTo(NUMBER);
    assertThat(april().decrease()).isEqualTo(side(1, "600.00"));
    assertThat(april().current()).isEqualTo(side(10, "5500.00"));

    filed.approved(FilingKind.UNSEAL, Line.unseal(account(1), "正常上班启封", null));

    assertThat(april().current()).isEqualTo(side(11, "6100.00"));
  }

  @Test
  void a_resigned_person_moves_to_the_central_account_when_the_months_before_are_paid() {
    pay(hall, "100.00", null);
    filed.approved(FilingKind.SEAL, Line.seal(account(1), "离职封存"));
    var before = held(account(1)).balance();

    assertThat(held(account(1)).employer()).isEqualTo(NUMBER);

    pay(hall, "6000.00", null);

    assertThat(held(account(1)).employer()).isEqualTo(CENTRAL);
    assertThat(held(account(1)).balance()).isEqualTo(before.plus(Money.parse("600.00")));
    assertThat(april().decrease()).isEqualTo(side(1, "600.00"));
    assertThat(hall.read(() -> hall.ports.ledger().verify())).isEmpty();
    assertThat(happened(NUMBER)).containsExactly(Kind.CENTRAL_MOVE, Kind.SEAL);
    assertThat(happened(CENTRAL)).containsExactly(Kind.TRANSFER_IN);
  }

  @Test
  void from_the_central_account_a_person_is_transferred_sealed_and_then_unsealed() {
    pay(hall, "6100.00", null);
    filed.approved(FilingKind.SEAL, Line.seal(account(1), "离职封存"));
    var there = held(account(1));

    assertThat(codes(filed.put(FilingKind.UNSEAL, null, Line.unseal(account(1), "正常上班启封", null))))
        .containsExactly("UNSEAL_NEEDS_TRANSFER");

    var serial = transferred(account(1), CENTRAL, there.name());

    assertThat(filed.shown(serial).roster().rows().get(0).amounts().amount())
        .isEqualTo(there.balance());
    assertThat(held(account(1)).employer()).isEqualTo(NUMBER);
    assertThat(held(account(1)).terms().status()).isEqualTo(AccountStatus.SEALED);
    assertThat(held(account(1)).balance()).isEqualTo(there.balance());

    filed.approved(FilingKind.UNSEAL, Line.unseal(account(1), "正常上班启封", Base.ofYuan(4070)));

    assertThat(april().current()).isEqualTo(side(11, "6314.00"));
    assertThat(happened(NUMBER))
        .containsExactly(Kind.UNSEAL, Kind.TRANSFER_IN, Kind.CENTRAL_MOVE, Kind.SEAL);
    assertThat(happened(CENTRAL)).containsExactly(Kind.TRANSFER_OUT, Kind.TRANSFER_IN);
  }

  /** What an employer sees of the first account, the newest first, but for its opening. */
  private List<Kind> happened(EmployerNumber employer) {
    var today = hall.read(() -> hall.ports.calendar().today());
    var search = new AccountChanges.Search(account(1).text(), null, today.minusYears(1), today);
    return hall
        .listChanges
        .handle(Actor.SYSTEM, employer, search, Sort.NEWEST_FIRST, new Page.Wanted(1, 10))
        .orThrow()
        .rows()
        .stream()
        .map(each -> each.change().kind())
        .filter(kind -> kind != Kind.ENROLMENT)
        .toList();
  }

  @Test
  void who_comes_from_another_employer_is_found_by_those_who_know_the_name_only() {
    ManualEmployer.open(hall, OTHER, YearMonth.of(2022, 3));
    var other = Filed.by(hall, ManualEmployer.operatorOf(OTHER), OTHER);
    var line = Line.transfer(account(1), NUMBER, "工作调动");

    assertThat(codes(other.put(FilingKind.TRANSFER, null, Stated.of(line))))
        .containsExactly("ACCOUNT_NOT_AT_SOURCE");
    assertThat(codes(other.put(FilingKind.TRANSFER, null, new Stated("别人", "", line))))
        .containsExactly("ACCOUNT_NOT_AT_SOURCE");

    var serial =
        other.put(FilingKind.TRANSFER, null, new Stated("职工1", "", line)).orThrow();
    other.evidence(serial);
    assertThat(codes(other.submit(serial))).isEmpty();
    assertThat(codes(other.approve(serial))).isEmpty();

    assertThat(held(account(1)).employer()).isEqualTo(OTHER);
    assertThat(april().decrease()).isEqualTo(side(1, "600.00"));
    assertThat(hall.showHome
            .handle(OPERATOR, NUMBER, new Page.Wanted(1, 5))
            .orThrow()
            .messages()
            .rows()
            .get(0)
            .text())
        .contains("1名职工的公积金账户已转移到");
  }

  @Test
  void a_newcomer_gets_an_account_and_contributes_from_the_month_on() {
    filed.approved(FilingKind.ENROLMENT, newcomer(NEWCOMER, 3000));

    var known = hall.read(() -> hall.ports.contributors().known(List.of(NEWCOMER)));
    assertThat(known).containsKey(NEWCOMER);
    assertThat(april().increase()).isEqualTo(side(1, "600.00"));
    assertThat(codes(filed.put(FilingKind.ENROLMENT, null, newcomer(NEWCOMER, 3000))))
        .containsExactly("ALREADY_ENROLLED");
  }

  @Test
  void a_back_payment_is_owed_once_approved_and_allocated_when_the_money_is_there() {
    var before = held(account(1)).balance();
    var paidThrough = paidThrough(account(1));
    var line =
        Line.backPayment(account(1), "漏缴", new MonthPeriod(JANUARY, FEBRUARY), Money.parse("1.00"));
    var draft = filed.draft(FilingKind.BACK_PAYMENT, line);

    assertThat(paper(draft)).isEqualTo("凭条 " + draft + " 1 1.00");

    filed.evidence(draft);
    assertThat(codes(filed.submit(draft))).isEmpty();
    pay(hall, "1.00", null);
    assertThat(held(account(1)).balance()).isEqualTo(before);

    assertThat(codes(filed.approve(draft))).isEmpty();
    hall.workAllJobs();

    assertThat(held(account(1)).balance()).isEqualTo(before.plus(Money.parse("1.00")));
    assertThat(paidThrough(account(1))).isEqualTo(paidThrough);
    assertThat(hall.showEmployer.handle(OPERATOR, NUMBER).orThrow().employer().unallocated())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void a_year_that_has_passed_is_paid_back_at_the_counter_only() {
    var line = Line.backPayment(
        account(1), "漏缴", new MonthPeriod(YearMonth.of(2021, 12), JANUARY), Money.parse("600.00"));

    assertThat(codes(filed.put(FilingKind.BACK_PAYMENT, null, line)))
        .containsExactly("BACK_PAYMENT_CROSSES_YEAR");
    assertThat(codes(Filed.atTheCounter(hall).put(FilingKind.BACK_PAYMENT, null, line)))
        .isEmpty();
  }

  private static Line newcomer(String certificate, long base) {
    var person = new Enrolment.Person(
        "李新", CertificateType.RESIDENT_ID, certificate, null, null, "13800000001");
    return Line.enrolment(
        new Newcomer(person, false, null, null, Particulars.NONE), Base.ofYuan(base));
  }

  private BusinessSerial transferred(AccountNumber account, EmployerNumber from, String name) {
    var line = Line.transfer(account, from, "工作调动");
    var serial =
        filed.put(FilingKind.TRANSFER, null, new Stated(name, "", line)).orThrow();
    filed.evidence(serial);
    assertThat(codes(filed.submit(serial))).isEmpty();
    assertThat(codes(filed.approve(serial))).isEmpty();
    return serial;
  }

  private String paper(BusinessSerial serial) {
    return new String(
        hall.printBackPayment
            .handle(OPERATOR, NUMBER, serial, PrintBackPayment.Paper.VOUCHER)
            .orThrow(),
        StandardCharsets.UTF_8);
  }

  private Account held(AccountNumber number) {
    return Objects.requireNonNull(
        hall.read(() -> hall.ports.contributors().accounts(List.of(number))).get(number));
  }

  private YearMonth paidThrough(AccountNumber number) {
    var query = new ListContributors.Query(NUMBER, number.text(), null);
    return Objects.requireNonNull(hall.listContributors
        .handle(OPERATOR, query, new Page.Wanted(1, 1))
        .orThrow()
        .contributors()
        .rows()
        .get(0)
        .paidThrough());
  }

  private RemittanceMonth april() {
    return hall.previewRemittance
        .handle(OPERATOR, PreviewRemittance.Query.of(NUMBER, APRIL, APRIL))
        .orThrow()
        .months()
        .get(0);
  }

  private static HeadcountAndAmount side(long persons, String amount) {
    return new HeadcountAndAmount(persons, Money.parse(amount));
  }
}
