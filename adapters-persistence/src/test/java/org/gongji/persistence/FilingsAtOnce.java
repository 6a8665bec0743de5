package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings.Node;
import org.gongji.application.filing.Filings.Step;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.draft.Stated;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.Imports;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.Hall;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Filings that two users touch at the same time. */
abstract class FilingsAtOnce {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final Actor COLLEAGUE =
      new Actor("colleague", "孙丽", Role.OPERATOR, Set.of(Grant.main(NUMBER)));
  private static final Line ADJUSTMENT = Line.adjustment(account(1), Base.ofYuan(3_600));

  private final PersistentHall hall;
  private final TwoUsers users;
  private final Filed filed;

  FilingsAtOnce(Vendor vendor) {
    hall = PersistentHall.on(vendor).withManualEmployer();
    users = new TwoUsers(hall, vendor);
    filed = Filed.in(hall);
  }

  @AfterEach
  void close() {
    users.close();
    hall.close();
  }

  @Test
  void of_two_submits_about_one_account_the_second_is_told_of_the_first() throws Exception {
    // given
    var adjustment = complete(filed, FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var seal = complete(filed, FilingKind.SEAL, Line.seal(account(1), "退休封存"));
    var before = filed.shown(seal);

    // when
    var answers = users.race(
        one -> Filed.in(one).submit(adjustment), other -> Filed.in(other).submit(seal));

    // then
    assertThat(answers.first().accepted()).contains(adjustment);
    assertInFlight(answers.second().rejections(), adjustment);
    assertThat(filed.shown(seal)).isEqualTo(before);
    assertThat(before.filing().state()).isEqualTo(FilingState.DRAFT);
    assertThat(filed.filing(adjustment).state()).isEqualTo(FilingState.SUBMITTED);
  }

  /** Nothing but the claim itself stands between them: each locks an employer of its own. */
  @Test
  void of_two_employers_that_want_one_person_the_second_is_told_of_the_first() throws Exception {
    // given
    var one = new EmployerNumber("01010888");
    var other = new EmployerNumber("01010999");
    ManualEmployer.open(hall, one, YearMonth.of(2022, 3));
    ManualEmployer.open(hall, other, YearMonth.of(2022, 3));
    var first = transfer(hall, one);
    var second = transfer(hall, other);
    var before = by(hall, other).shown(second);

    // when
    var answers =
        users.race(its -> by(its, one).submit(first), its -> by(its, other).submit(second));

    // then
    assertThat(answers.first().accepted()).contains(first);
    assertInFlight(answers.second().rejections(), first);
    assertThat(by(hall, other).shown(second)).isEqualTo(before);
  }

  @Test
  void of_two_approvals_of_one_filing_one_takes_effect() throws Exception {
    // given
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var messages = messages().size();

    // when
    var answers = users.race(one -> Filed.in(one).approve(serial));

    // then
    assertThat(answers.first().accepted()).contains(serial);
    assertThat(codes(answers.second())).containsExactly("FILING_STATE");
    assertThat(terms(3_600)).isEqualTo(1);
    assertThat(filed.shown(serial).steps())
        .extracting(Step::node)
        .containsExactly(Node.BEGUN, Node.SUBMITTED, Node.DECIDED, Node.FINISHED);
    assertThat(messages()).hasSize(messages + 1);
  }

  @Test
  void two_nodes_that_work_on_one_import_put_its_rows_in_once() throws Exception {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var id = UUID.randomUUID();
    var filing = filed.filing(draft);
    var rows = "序号\t个人账号\t姓名\t证件号码\t调整后缴存基数\n1\t" + account(2) + "\t职工2\t0\t3300";
    var workbook = hall.importRoster
        .keep(ManualEmployer.OPERATOR, NUMBER, rows.getBytes(StandardCharsets.UTF_8))
        .orThrow();
    var entered = hall.ports.transactions().decide(() -> {
      var now = hall.ports.calendar().now();
      hall.ports
          .imports()
          .enter(
              filing.key(),
              id,
              new Imports.Order(
                  ManualEmployer.OPERATOR, "a.xlsx", workbook, Mode.ALL, false, 1, now));
      return Decision.accept(id);
    });
    assertThat(entered.accepted()).contains(id);

    // when
    var answers = users.race(its -> {
      its.workImport.handle(id);
      return Decision.accept(id);
    });

    // then
    assertThat(answers.first().accepted()).contains(id);
    assertThat(answers.second().accepted()).contains(id);
    assertThat(filed.shown(draft).roster().rows())
        .extracting(Entry::number, Entry::name)
        .containsExactly(tuple(1, "职工1"), tuple(2, "职工2"));
    var done = hall.followImport.handle(ManualEmployer.OPERATOR, NUMBER, draft).orThrow();
    assertThat(done.map(Imports.Import::state)).contains(Imports.State.DONE);
    assertThat(done.map(Imports.Import::attempts)).contains(1);
  }

  @Test
  void an_approval_waits_for_the_assessment_of_its_month_and_takes_effect_from_the_next()
      throws Exception {
    // given
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);

    // when
    var answers = users.race(
        one -> ManualEmployer.assess(one, APRIL), other -> Filed.in(other).approve(serial));

    // then
    assertThat(answers.first().accepted()).isPresent();
    assertThat(answers.second().accepted()).contains(serial);
    assertThat(filed.shown(serial).roster().rows())
        .extracting(Entry::effective)
        .containsExactly(APRIL.plusMonths(1));
    assertThat(messages().get(0).text()).contains(serial.text(), "自202205起生效");
    assertThat(frozen(APRIL, 3_600)).isZero();
    assertThat(frozen(APRIL, 3_000)).isEqualTo(8);
  }

  @Test
  void two_operators_put_lines_into_one_draft_and_both_are_there() throws Exception {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var second = Line.adjustment(account(2), Base.ofYuan(3_500));
    var third = Line.adjustment(account(3), Base.ofYuan(3_400));

    // when
    var answers = users.race(
        one -> Filed.in(one).put(FilingKind.BASE_ADJUSTMENT, draft, second),
        other -> Filed.by(other, COLLEAGUE, NUMBER).put(FilingKind.BASE_ADJUSTMENT, draft, third));

    // then
    assertThat(answers.first().accepted()).contains(draft);
    assertThat(answers.second().accepted()).contains(draft);
    assertThat(filed.shown(draft).roster().rows())
        .extracting(Entry::number, Entry::line)
        .containsExactly(tuple(1, ADJUSTMENT), tuple(2, second), tuple(3, third));
    assertThat(filed.filing(draft).revision()).isEqualTo(3);
  }

  @Test
  void a_line_that_comes_while_the_draft_is_submitted_finds_it_submitted() throws Exception {
    // given
    var draft = complete(filed, FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var late = Line.adjustment(account(2), Base.ofYuan(3_500));

    // when
    var answers = users.race(
        one -> Filed.in(one).submit(draft),
        other -> Filed.by(other, COLLEAGUE, NUMBER).put(FilingKind.BASE_ADJUSTMENT, draft, late));

    // then
    assertThat(answers.first().accepted()).contains(draft);
    assertThat(codes(answers.second())).containsExactly("FILING_STATE");
    assertThat(filed.filing(draft).lines()).isEqualTo(1);
  }

  private static void assertInFlight(List<Rejection> rejections, BusinessSerial winner) {
    assertThat(rejections).hasSize(1);
    assertThat(rejections.get(0).code().name()).isEqualTo("FILING_IN_FLIGHT");
    assertThat(rejections.get(0).figure(Rejection.VALUE).orElseThrow().toString())
        .isEqualTo(winner.text());
  }

  private static BusinessSerial complete(Filed filed, FilingKind kind, Line line) {
    var draft = filed.draft(kind, line);
    filed.evidence(draft);
    return draft;
  }

  private static BusinessSerial transfer(Hall hall, EmployerNumber to) {
    var line = Line.transfer(account(1), NUMBER, "工作调动");
    var filed = by(hall, to);
    var draft =
        filed.put(FilingKind.TRANSFER, null, new Stated("职工1", "", line)).orThrow();
    filed.evidence(draft);
    return draft;
  }

  private static Filed by(Hall hall, EmployerNumber employer) {
    return Filed.by(hall, ManualEmployer.operatorOf(employer), employer);
  }

  private List<Received> messages() {
    return hall.showHome
        .handle(ManualEmployer.OPERATOR, NUMBER, new Page.Wanted(1, 100))
        .orThrow()
        .messages()
        .rows();
  }

  private int terms(long baseYuan) {
    return hall.tamper(
        "update account_terms set base_yuan = base_yuan where base_yuan = " + baseYuan);
  }

  private int frozen(YearMonth month, long baseYuan) {
    return hall.tamper("update remittance_line set base_yuan = base_yuan where base_yuan = "
        + baseYuan + " and month_yyyymm = " + month.toString().replace("-", ""));
  }
}
