package org.gongji.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.filing.Claim.Fact;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.RuleNumbers;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FilingTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);
  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final YearMonth MAY = YearMonth.of(2022, 5);
  private static final BusinessSerial OTHER = BusinessSerial.of(TODAY, "01", 7);
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  @ParameterizedTest
  @EnumSource(
      value = FilingKind.class,
      names = {"BASE_ADJUSTMENT", "SEAL", "UNSEAL", "TRANSFER", "CERTIFICATE_CHANGE"})
  void two_changes_of_one_account_exclude_each_other(FilingKind kind) {
    var standing = Map.of(Claim.of(FilingKind.SEAL, "39"), OTHER);

    assertThat(submission(List.of(Claim.of(kind, "39")), standing))
        .extracting(each -> each.code().name() + " " + each.figures())
        .containsExactly("FILING_IN_FLIGHT {value=122040701_0000000007}");
    assertThat(submission(List.of(Claim.of(kind, "38")), standing)).isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}: in the way {2}")
  @CsvSource({
    "2022-01, 2022-02, false",
    "2022-02, 2022-03, true",
    "2022-04, 2022-04, true",
    "2022-05, 2022-06, false"
  })
  void back_payments_exclude_each_other_where_their_months_overlap(
      YearMonth from, YearMonth to, boolean inTheWay) {
    var standing = Map.of(
        new Claim(Fact.BACK_PAID_MONTH, "39", YearMonth.of(2022, 3)),
        OTHER,
        new Claim(Fact.BACK_PAID_MONTH, "39", APRIL),
        OTHER,
        Claim.of(FilingKind.SEAL, "39"),
        BusinessSerial.of(TODAY, "01", 8));

    assertThat(submission(Claim.ofMonths("39", from, to), standing)).hasSize(inTheWay ? 1 : 0);
  }

  @Test
  void enrolments_of_one_certificate_exclude_each_other_and_nothing_else() {
    var enrolment = Claim.of(FilingKind.ENROLMENT, "39");

    assertThat(enrolment).hasToString("PERSON");
    assertThat(submission(List.of(enrolment), Map.of(Claim.of(FilingKind.SEAL, "39"), OTHER)))
        .isEmpty();
    assertThat(submission(List.of(enrolment), Map.of(enrolment, OTHER))).hasSize(1);
    assertThat(Claim.ofMonths("39", APRIL, APRIL)).hasToString("[BACK_PAID_MONTH 2022-04]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Claim.of(FilingKind.BACK_PAYMENT, "39"))
        .withMessageContaining("months");
  }

  @Test
  void what_is_not_filed_with_a_roster_has_nothing_to_claim() {
    assertThat(FilingKind.values())
        .extracting(FilingKind::chineseName)
        .containsExactly("基数调整", "补缴", "登记", "封存", "启封", "转移", "姓名证件变更");
    assertThat(RuleNumbers.CODES.get(Rule.R13)).containsExactly(FilingCode.FILING_IN_FLIGHT);
    assertThat(submission(List.of(), Map.of(Claim.of(FilingKind.SEAL, "39"), OTHER)))
        .isEmpty();
  }

  @Test
  void each_filing_in_the_way_is_named_once_in_the_order_of_the_lines() {
    var months = Claim.ofMonths("39", APRIL, MAY.plusMonths(1));
    var standing = Map.of(
        months.get(0), BusinessSerial.of(TODAY, "01", 8),
        months.get(1), OTHER,
        months.get(2), BusinessSerial.of(TODAY, "01", 8));

    assertThat(submission(months, standing))
        .extracting(each -> each.figures().toString())
        .containsExactly("{value=122040701_0000000008}", "{value=122040701_0000000007}");
  }

  @Test
  void a_submission_is_explained() {
    var claims =
        Stream.of("1", "2", "3").map(each -> Claim.of(FilingKind.SEAL, each)).toList();
    var standing = Map.of(claims.get(0), OTHER, claims.get(2), OTHER);

    assertThat(HULUDAO.explain(new Submission(claims, standing, TODAY)).toString())
        .contains("输入  占用 3 项\n公式  在途业务 122040701_0000000007 占用其中 2 项\n结果  拒绝 FILING_IN_FLIGHT");
    assertThat(HULUDAO.explain(new Submission(claims, Map.of(), TODAY)).toString())
        .endsWith("输入  占用 3 项\n结果  占用 3 项");
  }

  @ParameterizedTest(name = "filed for {0}, assessed through {1} -> {2} ({3})")
  @CsvSource(delimiter = '|', textBlock = """
          2022-05 | 2022-04 | from 2022-05                                        | as filed
          2022-04 | 2022-04 | from 2022-05 moved                                  | its month has passed
          2022-03 | 2022-04 | from 2022-05 moved                                  | two months have
          2022-06 | 2022-04 | CHANGE_MONTH_NOT_OPEN                               | another reason
          2022-05 | 2022-05 | CHANGE_MONTH_NOT_OPEN                               | the next one is not open either
          """)
  void where_only_the_month_has_passed_the_next_open_one_is_taken(
      YearMonth filedFor, YearMonth assessed, String expected, String why) {
    assertThat(outcome(AccountState.NORMAL, filedFor, assessed)).isEqualTo(expected);
  }

  @Test
  void what_no_longer_holds_for_another_reason_is_refused_as_it_is() {
    assertThat(outcome(AccountState.SEALED, APRIL, APRIL))
        .isEqualTo("ACCOUNT_NOT_NORMAL CHANGE_MONTH_ALREADY_ASSESSED");
    assertThat(outcome(AccountState.SEALED, MAY, APRIL)).isEqualTo("ACCOUNT_NOT_NORMAL");
  }

  @Test
  void an_approval_results_in_what_its_line_does_from_the_month_that_counts() {
    var sealed = new Seal.Effect(AccountStatus.SEALED, HeldAt.CENTRAL, MAY);

    assertThat(HULUDAO.ask(approval(AccountState.NORMAL, APRIL, APRIL)).orThrow())
        .isEqualTo(new Approval.Effect<>(sealed, MAY, true));
    assertThat(HULUDAO.ask(approval(AccountState.NORMAL, MAY, APRIL)).orThrow())
        .isEqualTo(new Approval.Effect<>(sealed, MAY, false));
    assertThat(approval(AccountState.NORMAL, MAY, APRIL).date()).isEqualTo(TODAY);
  }

  @Test
  void an_approval_is_moved_only_where_nothing_but_its_month_has_passed() {
    var random = new Random(13);
    for (var round = 0; round < 2_000; round++) {
      var assessed = APRIL.plusMonths(random.nextInt(-3, 3));
      var filedFor = APRIL.plusMonths(random.nextInt(-5, 5));
      var account = random.nextInt(3) == 0 ? AccountState.SEALED : AccountState.NORMAL;
      var approval = approval(account, filedFor, assessed);
      var asFiled = HULUDAO.ask(approval.lineFrom().apply(filedFor));
      var next = HULUDAO.ask(approval.lineFrom().apply(approval.nextOpen()));

      var decision = HULUDAO.ask(approval);

      // The hall has May open at the latest, assessed or not.
      var passed = account.equals(AccountState.NORMAL)
          && !filedFor.isAfter(assessed)
          && !filedFor.isAfter(MAY);
      assertThat(decision.rejections())
          .isEqualTo(passed ? next.rejections() : asFiled.rejections());
      decision.accepted().ifPresent(effect -> {
        assertThat(effect.moved()).isEqualTo(passed);
        assertThat(effect.from()).isEqualTo(passed ? assessed.plusMonths(1) : filedFor);
      });
    }
  }

  @Test
  void an_approval_is_explained_as_its_line_and_from_which_month() {
    assertThat(HULUDAO.explain(approval(AccountState.NORMAL, APRIL, APRIL)).toString())
        .startsWith("规则  R5 封存 ")
        .contains("输入  变更月度 202204", "公式  下一个可变更月度 202205")
        .endsWith("结果  生效月度 202205");
    assertThat(HULUDAO.explain(approval(AccountState.NORMAL, MAY, APRIL)).toString())
        .endsWith("及以前各月分配入账后转入\n结果  生效月度 202205");
  }

  private static String outcome(AccountState account, YearMonth filedFor, YearMonth assessed) {
    return HULUDAO
        .ask(approval(account, filedFor, assessed))
        .fold(
            effect -> "from " + effect.from() + (effect.moved() ? " moved" : ""),
            rejections -> String.join(
                " ", rejections.stream().map(each -> each.code().name()).toList()));
  }

  private static Approval<Seal.Effect> approval(
      AccountState account, YearMonth filedFor, YearMonth assessed) {
    return new Approval<>(
        filedFor,
        assessed.plusMonths(1),
        month -> new Seal(account, "离职封存", new ChangeMonth(month, assessed, TODAY)));
  }

  private static List<Rejection> submission(
      List<Claim> claims, Map<Claim, BusinessSerial> standing) {
    return HULUDAO.ask(new Submission(claims, standing, TODAY)).rejections();
  }
}
