package org.gongji.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.Imports;
import org.gongji.application.filing.sheet.Imports.State;
import org.gongji.application.filing.sheet.TakeWorkbook;
import org.gongji.application.filing.sheet.TakeWorkbook.Taken;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.FixedCalendar;
import org.gongji.application.memory.Hall;
import org.gongji.application.memory.InMemoryPorts;
import org.gongji.application.memory.InMemoryTransactions;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.WatchedImports;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.rulebook.HuludaoPack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks of many rows, which become rosters in the background. */
class BackgroundImportTest {

  private static final int MANY = 1_200;

  private final FixedCalendar calendar = new FixedCalendar(LocalDate.of(2022, 4, 1));
  private final WatchedImports imports;
  private final Hall hall;
  private final Filed filed;

  BackgroundImportTest() {
    var ports = InMemoryPorts.empty(calendar);
    imports = new WatchedImports(ports.imports());
    hall = new Hall(ports.with(imports), HuludaoPack.pack());
    filed = Filed.in(hall);
  }

  @BeforeEach
  void anEmployerOfMany() {
    ManualEmployer.open(hall, NUMBER, YearMonth.of(2022, 4));
    var bases = Collections.nCopies(MANY + 1, 3_000L);
    var accounts = ManualEmployer.openings(bases, YearMonth.of(2022, 4));
    var unused = hall.openAccounts
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(NUMBER, accounts)))
        .orThrow();
  }

  @Test
  void as_many_rows_as_are_quickly_done_come_at_once() {
    var taken = take(null, Mode.ALL, rows(TakeWorkbook.AT_ONCE)).orThrow();

    assertThat(taken)
        .isInstanceOfSatisfying(
            Taken.Done.class,
            done -> assertThat(done.imported().rows()).isEqualTo(TakeWorkbook.AT_ONCE));
  }

  @Test
  void one_row_more_comes_in_the_background() {
    var draft = begun(null, rows(TakeWorkbook.AT_ONCE + 1));

    assertThat(filed.filing(draft).lines()).isZero();
    assertThat(following(draft).state()).isEqualTo(State.WAITING);
    hall.workAllJobs();
    assertThat(filed.filing(draft).lines()).isEqualTo(TakeWorkbook.AT_ONCE + 1);
  }

  @Test
  void progress_is_said_part_by_part_and_all_rows_come_in_their_order() {
    var draft = begun(null, rows(MANY));

    hall.workAllJobs();

    assertThat(imports.said).containsExactly(500, 1_000, MANY);
    var done = following(draft);
    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(done.read()).isEqualTo(MANY);
    assertThat(done.outcome().rows()).isEqualTo(MANY);
    assertThat(done.outcome().filings()).containsExactly(draft);
    assertThat(done.revision()).isEqualTo(filed.filing(draft).revision());
    var filing = filed.filing(draft);
    var roster = hall.read(() -> hall.ports.filings().entries(filing));
    assertThat(roster)
        .extracting(Entry::line)
        .isEqualTo(IntStream.rangeClosed(1, MANY)
            .mapToObj(at -> Line.adjustment(account(at), Base.ofYuan(3_300)))
            .toList());
    assertThat(roster)
        .extracting(Entry::number)
        .isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
  }

  @Test
  void while_one_runs_the_draft_takes_no_other_and_is_not_submitted() {
    var draft = begun(null, rows(MANY));

    assertThat(codes(take(draft, Mode.ALL, rows(MANY)))).containsExactly("IMPORT_UNDER_WAY");
    assertThat(codes(take(draft, Mode.ALL, rows(1)))).containsExactly("IMPORT_UNDER_WAY");
    assertThat(codes(filed.submit(draft))).containsExactly("IMPORT_UNDER_WAY");

    hall.workAllJobs();
    filed.evidence(draft);
    assertThat(filed.submit(draft).rejections()).isEmpty();
  }

  @Test
  void one_wish_is_entered_once() {
    var request =
        new Request<>(OPERATOR, "a-click", command(null, Mode.ALL, keep(workbook(rows(MANY)))));

    var first = hall.takeWorkbook.handle(request, "清册.xlsx").orThrow();
    var second = hall.takeWorkbook.handle(request, "清册.xlsx").orThrow();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void with_a_discarded_draft_the_import_ends() {
    var waiting = begun(null, rows(MANY));
    discard(waiting);
    hall.workAllJobs();
    assertThat(imports.said).isEmpty();

    var underWay = begun(null, rows(MANY));
    imports.meanwhile(rows -> hall.ports.filings().discard(theOnlyDraft()));
    var before = filings();
    hall.workAllJobs();

    assertThat(imports.said).containsExactly(500);
    assertThat(filings()).isEqualTo(before - 1);
    assertThat(codes(hall.followImport.handle(OPERATOR, NUMBER, underWay)))
        .containsExactly("NOT_FOUND");
    calendar.pass(Duration.ofDays(1));
    assertThat(hall.workNextJob.handle()).as("nothing is left to be done").isFalse();
  }

  @Test
  void with_a_changed_roster_the_import_ends_and_takes_no_row() {
    var draft = begun(null, rows(MANY));
    imports.meanwhile(rows -> {
      var filing = theOnlyDraft();
      hall.ports.filings().month(filing, YearMonth.of(2022, 5));
    });

    hall.workAllJobs();

    var refused = following(draft);
    assertThat(refused.state()).isEqualTo(State.REFUSED);
    assertThat(refused.outcome().mistakes())
        .extracting(each -> each.code().name())
        .containsExactly("IMPORT_DRAFT_CHANGED");
    assertThat(filed.filing(draft).lines()).isZero();
  }

  @Test
  void evidence_may_come_while_rows_are_on_their_way() {
    var draft = begun(null, rows(MANY));
    imports.meanwhile(rows -> hall.ports.filings().touch(theOnlyDraft()));

    hall.workAllJobs();

    assertThat(following(draft).state()).isEqualTo(State.DONE);
  }

  @Test
  void mistakes_are_told_by_row_and_column_and_the_good_rows_come_on_the_users_word() {
    // given
    var rows = new ArrayList<>(rows(MANY));
    rows.set(1_099, row(1_100, "9000"));
    rows.add(row(1, "3300"));

    // when
    var draft = begun(null, rows);
    hall.workAllJobs();

    // then
    var refused = following(draft);
    assertThat(refused.state()).isEqualTo(State.REFUSED);
    assertThat(refused.outcome().mistakesInAll()).isEqualTo(2);
    assertThat(refused.outcome().mistakes())
        .extracting(each -> figure(each, ImportRoster.ROW) + " " + figure(each, Rejection.FIELD)
            + " " + each.code().name())
        .containsExactly(
            "1,101 调整后缴存基数 ADJUSTMENT_OVER_ONLINE_LIMIT", "1,202 序号 DUPLICATE_IN_BATCH");
    assertThat(filed.filing(draft).lines()).isZero();

    // when
    var unused = take(draft, Mode.GOOD_ROWS, rows).orThrow();
    hall.workAllJobs();

    // then
    assertThat(following(draft).outcome().rows()).isEqualTo(MANY - 1);
    assertThat(filed.filing(draft).lines()).isEqualTo(MANY - 1);
  }

  @Test
  void what_a_node_left_in_the_middle_another_one_finishes_once() {
    // given
    var draft = begun(null, rows(MANY));
    imports.meanwhile(rows -> {
      if (imports.said.size() == 2) {
        throw new IllegalStateException("The node is gone");
      }
    });
    hall.workAllJobs();
    assertThat(following(draft).state()).isEqualTo(State.UNDER_WAY);
    assertThat(filed.filing(draft).lines()).isZero();

    // when
    calendar.pass(Duration.ofMinutes(10));
    hall.workAllJobs();

    // then
    var done = following(draft);
    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(done.attempts()).isEqualTo(2);
    assertThat(imports.said).containsExactly(500, 1_000, 500, 1_000, MANY);
    assertThat(filed.filing(draft).lines()).isEqualTo(MANY);

    // when
    hall.workImport.handle(done.id());

    // then
    assertThat(following(draft)).isEqualTo(done);
    assertThat(filed.filing(draft).lines()).isEqualTo(MANY);
  }

  @Test
  void a_node_that_comes_too_late_changes_nothing() {
    var draft = begun(null, rows(MANY));
    var id = following(draft).id();
    imports.meanwhile(rows -> {
      if (rows == MANY) {
        hall.ports.imports().over(id, State.DONE, Imports.Outcome.NONE);
      }
    });

    hall.workAllJobs();

    assertThat(following(draft).state()).isEqualTo(State.DONE);
    assertThat(filed.filing(draft).lines()).isZero();
  }

  @Test
  void what_never_gets_done_is_given_up_and_the_draft_is_free_again() {
    // given
    var draft = begun(null, rows(MANY));
    imports.meanwhile(rows -> {
      throw new IllegalStateException("broken");
    });

    // when
    for (var minute = 0; minute < 10; minute++) {
      hall.workAllJobs();
      calendar.pass(Duration.ofMinutes(1));
    }

    // then
    assertThat(following(draft).state()).isEqualTo(State.FAILED);
    assertThat(take(draft, Mode.ALL, rows(1)).rejections()).isEmpty();
  }

  @Test
  void a_workbook_that_is_not_of_the_kind_is_refused_at_once() {
    var before = everything();
    var wrong = keep("序号\n1".getBytes(StandardCharsets.UTF_8));

    assertThat(hall.takeWorkbook
            .handle(Request.of(OPERATOR, command(null, Mode.ALL, wrong)), "清册.xlsx")
            .rejections())
        .extracting(rejection -> rejection.code().name())
        .containsExactly("SHEET_HEADER");
    assertThat(everything()).isEqualTo(before);
  }

  private BusinessSerial begun(@Nullable BusinessSerial draft, List<String> rows) {
    return ((Taken.Begun) take(draft, Mode.ALL, rows).orThrow()).filing();
  }

  private Decision<Taken> take(@Nullable BusinessSerial draft, Mode mode, List<String> rows) {
    return hall.takeWorkbook.handle(
        Request.of(OPERATOR, command(draft, mode, keep(workbook(rows)))), "清册.xlsx");
  }

  private Imports.Import following(BusinessSerial draft) {
    return hall.followImport.handle(OPERATOR, NUMBER, draft).orThrow().orElseThrow();
  }

  /** The draft, within the running transaction. */
  private Filing theOnlyDraft() {
    var employer = hall.ports.employers().find(NUMBER).orElseThrow();
    var search = new Filings.Search(
        employer.key(), Set.of(FilingState.DRAFT), FilingKind.BASE_ADJUSTMENT, false);
    return hall.ports.filings().list(search, new Page.Wanted(1, 1)).rows().get(0);
  }

  private int filings() {
    return ((Map<?, ?>) Objects.requireNonNull(everything().get("filings"))).size();
  }

  private Map<String, Object> everything() {
    return ((InMemoryTransactions) hall.ports.transactions()).everything();
  }

  private void discard(BusinessSerial draft) {
    var command = new DiscardDraft.Command(NUMBER, draft);
    var unused = hall.discardDraft.handle(Request.of(OPERATOR, command)).orThrow();
  }

  private String keep(byte[] workbook) {
    return hall.importRoster.keep(OPERATOR, NUMBER, workbook).orThrow();
  }

  private static ImportRoster.Command command(
      @Nullable BusinessSerial draft, Mode mode, String workbook) {
    return new ImportRoster.Command(
        NUMBER, FilingKind.BASE_ADJUSTMENT, draft, workbook, mode, false);
  }

  private static String figure(Rejection rejection, String name) {
    return rejection.figure(name).orElseThrow().text();
  }

  private static List<String> rows(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(at -> row(at, "3300")).toList();
  }

  private static String row(int at, String base) {
    return at + "\t" + account(at) + "\t职工" + at + "\t0\t" + base;
  }

  private static byte[] workbook(List<String> rows) {
    var header = Column.of(FilingKind.BASE_ADJUSTMENT).stream()
        .map(Column::chineseName)
        .collect(Collectors.joining("\t"));
    return (header + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
  }
}
