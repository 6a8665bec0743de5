package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gongji.application.actor.Actor;
import org.gongji.application.backpay.BackPayments.Owed;
import org.gongji.application.bank.AllocateMoney;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.change.AccountChanges;
import org.gongji.application.department.AddDepartment;
import org.gongji.application.department.AssignContributors;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.Line;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.domain.backpay.BackPayment;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.backpay.SplitAmount;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No round trip for each person. */
class StatementsSentTest {

  private static final int FEW = 10;
  private static final int MANY = 10_000;

  private record Sent(
      List<String> firstMonth, List<String> nextMonth, List<String> preview, List<String> paid) {}

  @ParameterizedTest
  @EnumSource
  void as_many_statements_for_ten_persons_as_for_ten_thousand(Vendor vendor) {
    var few = sent(vendor, FEW);
    var many = sent(vendor, MANY);

    assertThat(many.firstMonth()).hasSizeLessThan(40).isEqualTo(few.firstMonth());
    assertThat(many.nextMonth()).isEqualTo(few.nextMonth());
    assertThat(many.preview()).hasSizeLessThan(10).isEqualTo(few.preview());
    assertThat(many.paid()).hasSizeLessThan(40).isEqualTo(few.paid());
  }

  private static Sent sent(Vendor vendor, int persons) {
    var statements = new CountedStatements();
    try (var pool = vendor.pool();
        var hall = PersistentHall.over(Database.over(statements.watch(pool)))) {
      ManualEmployer.open(hall, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
      hall.openAccounts(Collections.nCopies(persons, 3_000L));
      hall.turnTo(LocalDate.of(2022, 3, 23));

      statements.forget();
      assertThat(ManualEmployer.assess(hall, YearMonth.of(2022, 2)).accepted()).isPresent();
      var firstMonth = statements.sent();

      statements.forget();
      assertThat(ManualEmployer.assess(hall, YearMonth.of(2022, 3)).accepted()).isPresent();
      var nextMonth = statements.sent();

      statements.forget();
      assertThat(hall.previewRemittance
              .handle(ManualEmployer.OPERATOR, PreviewRemittance.Query.due(ManualEmployer.NUMBER))
              .accepted())
          .isPresent();
      var preview = statements.sent();

      var due = Money.ofYuan(600L * persons).plain();
      var deposit = ManualEmployer.record(hall, due, null).orThrow();
      assertThat(ManualEmployer.review(hall, deposit).accepted()).isPresent();
      statements.forget();
      var allocated = hall.allocateMoney.handle(
          Request.of(Actor.SYSTEM, new AllocateMoney.Command(ManualEmployer.NUMBER)));
      assertThat(allocated.orThrow().serials()).hasSize(1);
      return new Sent(firstMonth, nextMonth, preview, statements.sent());
    }
  }

  @ParameterizedTest
  @EnumSource
  void home_asks_as_often_for_ten_persons_as_for_ten_thousand(Vendor vendor) {
    var few = home(vendor, FEW);

    assertThat(home(vendor, MANY)).hasSizeLessThan(20).isEqualTo(few);
  }

  private static List<String> home(Vendor vendor, int persons) {
    var statements = new CountedStatements();
    try (var pool = vendor.pool();
        var hall = PersistentHall.over(Database.over(statements.watch(pool)))) {
      ManualEmployer.open(hall, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
      hall.openAccounts(Collections.nCopies(persons, 3_000L));
      hall.turnTo(LocalDate.of(2022, 3, 23));
      assertThat(ManualEmployer.assess(hall, YearMonth.of(2022, 2)).accepted()).isPresent();

      return sent(
          statements,
          () -> assertThat(hall.showHome
                  .handle(ManualEmployer.OPERATOR, ManualEmployer.NUMBER, new Page.Wanted(1, 5))
                  .orThrow()
                  .tasks())
              .hasSize(4));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_list_is_assigned_with_as_many_statements_for_ten_persons_as_for_two_thousand(
      Vendor vendor) {
    var few = assigned(vendor, FEW);

    assertThat(assigned(vendor, AssignContributors.MOST)).hasSizeLessThan(15).isEqualTo(few);
  }

  private static List<String> assigned(Vendor vendor, int persons) {
    var statements = new CountedStatements();
    try (var pool = vendor.pool();
        var hall = PersistentHall.over(Database.over(statements.watch(pool)))) {
      ManualEmployer.open(hall, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
      hall.openAccounts(Collections.nCopies(persons, 3_000L));
      var add = new AddDepartment.Command(ManualEmployer.NUMBER, "总部", null);
      var department =
          hall.addDepartment.handle(Request.of(ManualEmployer.OPERATOR, add)).orThrow();
      var numbers =
          IntStream.rangeClosed(1, persons).mapToObj(ManualEmployer::account).toList();
      var command = new AssignContributors.Command(ManualEmployer.NUMBER, department, numbers);

      return sent(
          statements,
          () -> assertThat(hall.assignContributors
                  .handle(Request.of(ManualEmployer.OPERATOR, command))
                  .orThrow())
              .isEqualTo(persons));
    }
  }

  private record Filed(
      List<String> put,
      List<String> read,
      List<String> claimed,
      List<String> lookedUp,
      List<String> changed,
      List<String> recorded,
      List<String> owed) {}

  @ParameterizedTest
  @EnumSource
  void as_many_statements_for_ten_lines_as_for_ten_thousand(Vendor vendor) {
    var few = filed(vendor, FEW);
    var many = filed(vendor, MANY);

    assertThat(many.put()).hasSizeLessThan(5).isEqualTo(few.put());
    assertThat(many.read()).hasSizeLessThan(5).isEqualTo(few.read());
    assertThat(many.claimed()).hasSizeLessThan(5).isEqualTo(few.claimed());
    assertThat(many.lookedUp()).hasSizeLessThan(5).isEqualTo(few.lookedUp());
    assertThat(many.changed()).hasSize(5).isEqualTo(few.changed());
    assertThat(many.recorded()).hasSize(1).isEqualTo(few.recorded());
    assertThat(many.owed()).hasSizeLessThan(5).isEqualTo(few.owed());
  }

  private static Filed filed(Vendor vendor, int lines) {
    var statements = new CountedStatements();
    try (var pool = vendor.pool();
        var hall = PersistentHall.over(Database.over(statements.watch(pool)))) {
      ManualEmployer.open(hall, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
      hall.openAccounts(Collections.nCopies(lines, 3_000L));
      return filed(hall, statements, lines);
    }
  }

  private static Filed filed(PersistentHall hall, CountedStatements statements, int lines) {
    var filings = hall.ports.filings();
    var contributors = hall.ports.contributors();
    var month = YearMonth.of(2022, 4);
    var numbers =
        IntStream.rangeClosed(1, lines).mapToObj(ManualEmployer::account).toList();
    var employer = hall.read(() -> hall.ports.employers().find(ManualEmployer.NUMBER))
        .orElseThrow()
        .key();
    var at = Instant.parse("2022-04-01T02:00:00Z");
    var serial = new BusinessSerial("122040101_0000000001");
    hall.changed(() -> {
      var unused = filings.open(new Filings.Opening(
          serial,
          employer,
          FilingKind.BASE_ADJUSTMENT,
          Channel.WEB_HALL,
          month,
          "operator",
          LocalDate.of(2022, 4, 1),
          at));
    });
    var filing = hall.read(() -> filings.find(employer, serial)).orElseThrow();
    var roster =
        IntStream.rangeClosed(1, lines).mapToObj(StatementsSentTest::entry).toList();
    var claims = numbers.stream()
        .map(number -> Claim.of(FilingKind.BASE_ADJUSTMENT, number.text()))
        .toList();

    var put = sent(statements, () -> hall.changed(() -> filings.put(filing, roster)));
    var read = sent(
        statements, () -> assertThat(hall.read(() -> filings.entries(filing))).hasSize(lines));
    var claimed = sent(
        statements,
        () -> hall.changed(() -> {
          filings.claim(filing, claims);
          assertThat(filings.claimed(claims)).hasSize(lines);
        }));
    var accounts = hall.read(() -> contributors.accounts(numbers)).values();
    var certificates = accounts.stream().map(Account::certificate).toList();
    var lookedUp = sent(
        statements,
        () -> hall.changed(() -> {
          assertThat(contributors.accounts(numbers)).hasSize(lines);
          assertThat(contributors.known(certificates)).hasSize(lines);
          assertThat(filings.adjustedOn(numbers)).isEmpty();
        }));
    var changes = accounts.stream()
        .map(account -> new Change(account.key(), employer, account.terms()))
        .toList();
    var changed = sent(statements, () -> hall.changed(() -> contributors.change(changes)));
    var happened = accounts.stream().map(StatementsSentTest::sealed).toList();
    var recorded =
        sent(statements, () -> hall.changed(() -> hall.ports.accountChanges().append(happened)));
    var owed = accounts.stream().map(account -> owed(account, month)).toList();
    var owing = sent(
        statements,
        () -> hall.changed(
            () -> hall.ports.backPayments().owe(employer, filing.key(), serial, at, owed)));
    return new Filed(put, read, claimed, lookedUp, changed, recorded, owing);
  }

  private static List<String> sent(CountedStatements statements, Runnable work) {
    statements.forget();
    work.run();
    return statements.sent();
  }

  private static Entry entry(int number) {
    var line = Line.adjustment(ManualEmployer.account(number), Base.ofYuan(3_300));
    var amounts = new Amounts(null, null, Money.ofYuan(660));
    return new Entry(number, line, "职工" + number, "2114**********0031", amounts, null);
  }

  private static AccountChanges.Change sealed(Account account) {
    return new AccountChanges.Change(
        account.number(),
        account.employerKey(),
        AccountChanges.Kind.SEAL,
        3_000,
        1_000,
        1_000,
        Money.ofYuan(300),
        Money.ofYuan(300),
        YearMonth.of(2022, 4),
        LocalDate.of(2022, 4, 1),
        "01",
        null,
        "operator",
        Instant.parse("2022-04-01T02:00:00Z"));
  }

  private static Owed owed(Account account, YearMonth month) {
    var amount = new SplitAmount(Money.ofYuan(300), Money.ofYuan(300));
    return new Owed(account.key(), new BackPayment.Line(new MonthPeriod(month, month), amount));
  }
}
