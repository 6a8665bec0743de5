package org.gongji.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.REVIEWER;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.ImportRoster.Imported;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.MarkWorkbook;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Workbooks that become rosters: all rows, the good ones, or groups of five. */
class ImportRosterTest {

  private static final String FIRST = "1\t1001010001\t职工1\t0\t3600";
  private static final String SECOND = "2\t1001010002\t职工2\t0\t3500";
  private static final String TOO_FAR = "3\t1001010003\t职工3\t0\t4000";

  private final MemoryHall hall = ManualEmployer.inMemory();
  private final Filed filed = Filed.in(hall);

  @Test
  void all_rows_come_in_their_order() {
    var imported = adjustments(null, Mode.ALL, FIRST, SECOND).orThrow();

    assertThat(imported.rows()).isEqualTo(2);
    var shown = filed.shown(imported.filings().get(0));
    assertThat(shown.roster().rows())
        .extracting(Entry::number, Entry::line, Entry::name)
        .containsExactly(
            tuple(1, Line.adjustment(account(1), Base.ofYuan(3_600)), "职工1"),
            tuple(2, Line.adjustment(account(2), Base.ofYuan(3_500)), "职工2"));
    assertThat(shown.total()).isEqualTo(Money.parse("1420.00"));
  }

  @Test
  void they_follow_what_a_draft_has() {
    // given
    var draft =
        filed.draft(FilingKind.BASE_ADJUSTMENT, Line.adjustment(account(9), Base.ofYuan(2_600)));

    // when
    var imported = adjustments(draft, Mode.ALL, FIRST, SECOND).orThrow();

    // then
    assertThat(imported.filings()).containsExactly(draft);
    assertThat(filed.shown(draft).roster().rows())
        .extracting(Entry::number)
        .containsExactly(1, 2, 3);
  }

  @Test
  void one_bad_row_refuses_all_by_row_and_column_and_stores_nothing() {
    // given
    var before = hall.everything();

    // when
    var refused = adjustments(null, Mode.ALL, FIRST, TOO_FAR, "4\t1001010004\t别人\t0\t3300");

    // then
    assertThat(mistakes(refused))
        .containsExactly(
            tuple("4", "姓名", "PERSON_MISMATCH"),
            tuple("3", "调整后缴存基数", "ADJUSTMENT_OVER_ONLINE_LIMIT"));
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void the_good_rows_come_alone_on_the_users_word() {
    var imported = adjustments(null, Mode.GOOD_ROWS, TOO_FAR, FIRST).orThrow();

    assertThat(imported.rows()).isEqualTo(1);
    assertThat(filed.shown(imported.filings().get(0)).roster().rows())
        .extracting(Entry::number, Entry::name)
        .containsExactly(tuple(1, "职工1"));
  }

  @Test
  void where_no_row_is_good_nothing_comes() {
    var before = hall.everything();

    assertThat(codes(adjustments(null, Mode.GOOD_ROWS, TOO_FAR)))
        .containsExactly("ADJUSTMENT_OVER_ONLINE_LIMIT");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void seven_for_a_kind_of_five_are_refused_or_become_five_and_two() {
    // given
    var rows = IntStream.rangeClosed(1, 7)
        .mapToObj(at -> at + "\t" + account(at) + "\t职工" + at + "\t0\t退休封存")
        .toArray(String[]::new);

    // then
    assertThat(codes(imported(FilingKind.SEAL, null, Mode.ALL, rows)))
        .containsExactly("BATCH_TOO_LARGE");

    // when
    var groups = imported(FilingKind.SEAL, null, Mode.GROUPS, rows).orThrow();

    // then
    assertThat(groups.rows()).isEqualTo(7);
    assertThat(groups.filings()).doesNotHaveDuplicates();
    assertThat(groups.filings().stream()
            .map(filing -> filed.shown(filing).roster().rows().stream()
                .map(entry -> entry.number() + " " + entry.name())
                .toList()))
        .containsExactly(
            Stream.of("1 职工1", "2 职工2", "3 职工3", "4 职工4", "5 职工5").toList(),
            Stream.of("1 职工6", "2 职工7").toList());
  }

  @Test
  void a_certificate_is_enough_where_the_account_number_is_0() {
    var certificate = "211403199001010001";
    var row = "1\t0\t职工1\t" + certificate + "\t3600";

    var imported = adjustments(null, Mode.ALL, row).orThrow();

    assertThat(filed.shown(imported.filings().get(0)).roster().rows())
        .extracting(Entry::line)
        .containsExactly(Line.adjustment(account(1), Base.ofYuan(3_600)));
  }

  @Test
  void a_row_says_who_it_is_about() {
    assertThat(mistakes(adjustments(null, Mode.ALL, "1\t0\t职工1\t0\t3600")))
        .containsExactly(tuple("2", "个人账号", "PERSON_UNKNOWN"));
    assertThat(mistakes(adjustments(null, Mode.ALL, "1\t9999999999\t职工1\t0\t3600")))
        .containsExactly(tuple("2", "序号", "ACCOUNT_NOT_WITH_EMPLOYER"));
  }

  @Test
  void no_cell_is_empty_that_may_not_be() {
    assertThat(mistakes(adjustments(null, Mode.ALL, "1\t1001010001\t\t\t3600")))
        .containsExactly(tuple("2", "姓名", "CELL_EMPTY"), tuple("2", "证件号码", "CELL_EMPTY"));
  }

  @Test
  void every_cell_is_what_its_column_takes() {
    assertThat(mistakes(adjustments(null, Mode.ALL, FIRST, "2\t1001010002\t职工2\t0\t三千五")))
        .containsExactly(tuple("3", "调整后缴存基数", "CELL_MALFORMED"));
    assertThat(mistakes(imported(
            FilingKind.BACK_PAYMENT,
            null,
            Mode.ALL,
            "1\t1001010001\t职工1\t0\t漏缴\t2022-13\t20220\t一元")))
        .containsExactly(
            tuple("2", "补缴开始年月", "CELL_MALFORMED"),
            tuple("2", "补缴结束年月", "CELL_MALFORMED"),
            tuple("2", "补缴金额", "CELL_MALFORMED"));
  }

  @Test
  void months_are_read_with_and_without_their_dash() {
    var imported = imported(
            FilingKind.BACK_PAYMENT,
            null,
            Mode.ALL,
            "1\t1001010001\t职工1\t0\t漏缴\t2022-01\t202202\t1.00")
        .orThrow();

    assertThat(
            filed.shown(imported.filings().get(0)).roster().rows().get(0).line().period())
        .isEqualTo(new MonthPeriod(YearMonth.of(2022, 1), YearMonth.of(2022, 2)));
  }

  @Test
  void a_person_who_stands_in_the_workbook_twice_is_a_mistake_of_the_second_row() {
    // given
    var again = "3\t1001010001\t职工1\t0\t3300";

    // then
    assertThat(mistakes(adjustments(null, Mode.ALL, FIRST, SECOND, again)))
        .containsExactly(tuple("4", "序号", "DUPLICATE_IN_BATCH"));
    assertThat(marked(FIRST, SECOND, again)).startsWith("4 SEQUENCE ");
    var good = adjustments(null, Mode.GOOD_ROWS, FIRST, SECOND, again).orThrow();
    assertThat(good.rows()).isEqualTo(2);
  }

  @Test
  void who_stands_in_the_draft_already_is_a_mistake_of_the_row() {
    // given
    var draft =
        filed.draft(FilingKind.BASE_ADJUSTMENT, Line.adjustment(account(1), Base.ofYuan(3_300)));

    // then
    assertThat(mistakes(adjustments(draft, Mode.ALL, SECOND, FIRST)))
        .containsExactly(tuple("3", "序号", "DUPLICATE_IN_BATCH"));
    assertThat(adjustments(draft, Mode.GOOD_ROWS, SECOND, FIRST).orThrow().rows())
        .isEqualTo(1);
    assertThat(filed.filing(draft).lines()).isEqualTo(2);
  }

  @Test
  void a_workbook_that_is_not_kept_or_not_of_the_kind_is_told_as_a_whole() {
    assertThat(codes(hall.importRoster.handle(Request.of(
            OPERATOR, command(FilingKind.BASE_ADJUSTMENT, null, "0".repeat(64), Mode.ALL)))))
        .containsExactly("SHEET_NOT_KEPT");
    var other = keep(workbook(FilingKind.SEAL, FIRST));
    assertThat(hall.importRoster
            .handle(
                Request.of(OPERATOR, command(FilingKind.BASE_ADJUSTMENT, null, other, Mode.ALL)))
            .rejections())
        .extracting(rejection -> rejection.code().name())
        .containsExactly("SHEET_HEADER");
  }

  @Test
  void a_workbook_sent_twice_with_one_key_comes_in_once() {
    // given
    var sha256 = keep(workbook(FilingKind.BASE_ADJUSTMENT, FIRST, SECOND));
    var request = new Request<>(
        OPERATOR, "a-click", command(FilingKind.BASE_ADJUSTMENT, null, sha256, Mode.ALL));
    var first = hall.importRoster.handle(request).orThrow();
    var after = hall.everything();

    // when
    var second = hall.importRoster.handle(request).orThrow();

    // then
    assertThat(second).isEqualTo(first);
    assertThat(hall.everything()).isEqualTo(after);
  }

  @Test
  void a_request_is_answered_again_after_its_workbook_was_swept_up_and_another_one_is_refused() {
    // given
    var sha256 = keep(workbook(FilingKind.BASE_ADJUSTMENT, FIRST, SECOND));
    var command = command(FilingKind.BASE_ADJUSTMENT, null, sha256, Mode.ALL);
    var first =
        hall.importRoster.handle(new Request<>(OPERATOR, "a-click", command)).orThrow();
    hall.calendar.pass(Duration.ofHours(25));
    assertThat(hall.sweepEvidence.handle()).isEqualTo(1);

    // then
    assertThat(hall.importRoster
            .handle(new Request<>(OPERATOR, "a-click", command))
            .orThrow())
        .isEqualTo(first);
    assertThat(codes(hall.importRoster.handle(new Request<>(OPERATOR, "another", command))))
        .containsExactly("SHEET_NOT_KEPT");
  }

  @Test
  void who_may_not_file_does_not_even_learn_whether_the_workbook_is_there() {
    var stranger = ManualEmployer.operatorOf(new EmployerNumber("01010999"));
    var command = command(FilingKind.BASE_ADJUSTMENT, null, "0".repeat(64), Mode.ALL);

    var theirs = hall.importRoster.handle(Request.of(stranger, command));
    var reviewers = hall.importRoster.handle(Request.of(REVIEWER, command));

    assertThat(theirs.rejections().get(0).figure(Rejection.VALUE).orElseThrow().toString())
        .isEqualTo(NUMBER.text());
    assertThat(codes(reviewers)).containsExactly("NOT_PERMITTED");
  }

  private Decision<Imported> adjustments(
      @Nullable BusinessSerial draft, Mode mode, String... rows) {
    return imported(FilingKind.BASE_ADJUSTMENT, draft, mode, rows);
  }

  private Decision<Imported> imported(
      FilingKind kind, @Nullable BusinessSerial draft, Mode mode, String... rows) {
    return hall.importRoster.handle(
        Request.of(OPERATOR, command(kind, draft, keep(workbook(kind, rows)), mode)));
  }

  private static ImportRoster.Command command(
      FilingKind kind, @Nullable BusinessSerial draft, String sha256, Mode mode) {
    return new ImportRoster.Command(NUMBER, kind, draft, sha256, mode, false);
  }

  private String keep(byte[] workbook) {
    return hall.importRoster.keep(OPERATOR, NUMBER, workbook).orThrow();
  }

  private String marked(String... rows) {
    var sha256 = keep(workbook(FilingKind.BASE_ADJUSTMENT, rows));
    var query = new MarkWorkbook.Query(NUMBER, FilingKind.BASE_ADJUSTMENT, sha256);
    var words = hall.markWorkbook
        .handle(OPERATOR, query, rejection -> rejection.code().name())
        .orThrow();
    return new String(words, StandardCharsets.UTF_8);
  }

  private static byte[] workbook(FilingKind kind, String... rows) {
    var header =
        Column.of(kind).stream().map(Column::chineseName).collect(Collectors.joining("\t"));
    return (header + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
  }

  /** Row, column and code of each mistake; each reads well in both languages. */
  private static Stream<Tuple> mistakes(Decision<?> refused) {
    assertThat(codes(refused)).isNotEmpty();
    return refused.rejections().stream()
        .map(rejection -> tuple(
            Objects.toString(rejection.figure(ImportRoster.ROW).orElse(null)),
            Objects.toString(rejection.figure(Rejection.FIELD).orElse(null)),
            rejection.code().name()));
  }
}
