package org.gongji.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.draft.ChooseMonth;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.filing.draft.PutLine;
import org.gongji.application.filing.draft.RemoveLine;
import org.gongji.application.filing.draft.Stated;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to a draft before it is submitted. */
class DraftTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final Actor COLLEAGUE =
      new Actor("colleague", "孙丽", Role.OPERATOR, Set.of(Grant.main(NUMBER)));

  private final MemoryHall hall = ManualEmployer.inMemory();
  private final Filed filed = Filed.in(hall);
  private final Filed colleague = Filed.by(hall, COLLEAGUE, NUMBER);

  @Test
  void a_draft_is_there_for_every_operator_of_the_employer_and_stays() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600));

    // when
    var seen = colleague.shown(draft);
    assertThat(codes(colleague.put(FilingKind.BASE_ADJUSTMENT, draft, adjustment(2, 3_500))))
        .isEmpty();

    // then
    assertThat(seen.filing().openedBy()).isEqualTo("operator");
    assertThat(filed.shown(draft).roster().rows())
        .extracting(Entry::line)
        .containsExactly(adjustment(1, 3_600), adjustment(2, 3_500));
    assertThat(hall.listFilings
            .handle(COLLEAGUE, NUMBER, ListFilings.List.DRAFTS, null, new Page.Wanted(1, 10))
            .orThrow()
            .rows())
        .extracting(Filing::serial)
        .containsExactly(draft);
  }

  @Test
  void a_line_is_replaced_in_its_place() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600), adjustment(2, 3_500));

    // when
    assertThat(codes(edit(draft, 1, adjustment(1, 3_300)))).isEmpty();

    // then
    var shown = filed.shown(draft);
    assertThat(shown.roster().rows()).extracting(Entry::number).containsExactly(1, 2);
    assertThat(shown.roster().rows())
        .extracting(Entry::line)
        .containsExactly(adjustment(1, 3_300), adjustment(2, 3_500));
    assertThat(shown.total()).isEqualTo(Money.parse("1360.00"));
    assertThat(shown.filing().revision()).isEqualTo(3);
  }

  @Test
  void of_two_operators_who_edit_one_line_the_second_is_told_and_overwrites_nothing() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600), adjustment(2, 3_500));
    var seen = adjustment(1, 3_600).fingerprint();
    assertThat(codes(edit(COLLEAGUE, draft, 1, seen, adjustment(1, 3_300)))).isEmpty();

    // when
    var second = edit(OPERATOR, draft, 1, seen, adjustment(1, 3_200));
    var other = edit(OPERATOR, draft, 2, adjustment(2, 3_500).fingerprint(), adjustment(2, 3_400));

    // then
    assertThat(codes(second)).containsExactly("LINE_CHANGED");
    assertThat(codes(other)).isEmpty();
    assertThat(filed.shown(draft).roster().rows())
        .extracting(Entry::line)
        .containsExactly(adjustment(1, 3_300), adjustment(2, 3_400));
  }

  @Test
  void a_line_that_is_not_there_is_not_replaced() {
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600));
    var before = hall.everything();

    var edited = edit(draft, 2, adjustment(2, 3_300));

    assertThat(codes(edited)).containsExactly("NOT_FOUND");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_removed_line_leaves_its_number_to_nobody() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600), adjustment(2, 3_500));

    // when
    assertThat(codes(remove(draft, 2))).isEmpty();
    assertThat(codes(remove(draft, 2))).containsExactly("NOT_FOUND");
    assertThat(codes(filed.put(FilingKind.BASE_ADJUSTMENT, draft, adjustment(3, 3_400))))
        .isEmpty();

    // then
    assertThat(filed.shown(draft).roster().rows()).extracting(Entry::number).containsExactly(1, 3);
  }

  @Test
  void an_emptied_draft_is_not_submitted() {
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600));
    assertThat(codes(remove(draft, 1))).isEmpty();

    assertThat(codes(filed.submit(draft))).contains("BATCH_EMPTY");
  }

  @Test
  void a_person_stands_in_a_draft_once() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600), adjustment(2, 3_500));
    var before = hall.everything();

    // when
    var again = filed.put(FilingKind.BASE_ADJUSTMENT, draft, adjustment(1, 3_300));
    var moved = edit(draft, 2, adjustment(1, 3_300));

    // then
    assertThat(codes(again)).containsExactly("DUPLICATE_IN_BATCH");
    assertThat(codes(moved)).containsExactly("DUPLICATE_IN_BATCH");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_sixth_person_is_too_many_for_a_limited_kind_and_not_for_the_others() {
    // given
    var five = IntStream.rangeClosed(1, 5).mapToObj(DraftTest::seal).toArray(Line[]::new);
    var draft = filed.draft(FilingKind.SEAL, five);

    // when
    var sixth = filed.put(FilingKind.SEAL, draft, seal(6));

    // then
    assertThat(codes(sixth)).containsExactly("BATCH_TOO_LARGE");
    assertThat(filed.filing(draft).lines()).isEqualTo(5);
    var many =
        IntStream.rangeClosed(1, 8).mapToObj(at -> adjustment(at, 3_600)).toArray(Line[]::new);
    assertThat(filed.filing(filed.draft(FilingKind.BASE_ADJUSTMENT, many)).lines())
        .isEqualTo(8);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
      2022-03 | CHANGE_MONTH_ALREADY_ASSESSED
      2022-04 |
      2022-05 |
      2022-06 | CHANGE_MONTH_NOT_OPEN
      """)
  void the_change_month_is_after_what_is_assessed_and_not_past_the_next(
      YearMonth month, String refused) {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600));
    assertThat(filed.filing(draft).month()).isEqualTo(APRIL);

    // when
    var chosen = hall.chooseMonth.handle(
        Request.of(OPERATOR, new ChooseMonth.Command(NUMBER, draft, month)));

    // then
    if (refused == null) {
      assertThat(codes(chosen)).isEmpty();
      assertThat(filed.filing(draft).month()).isEqualTo(month);
      assertThat(filed.filing(draft).revision()).isEqualTo(2);
    } else {
      assertThat(codes(chosen)).containsExactly(refused);
      assertThat(filed.filing(draft).month()).isEqualTo(APRIL);
      assertThat(filed.filing(draft).revision()).isEqualTo(1);
    }
  }

  @Test
  void a_discarded_draft_leaves_nothing_and_its_serial_is_never_given_again() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600));
    filed.evidence(draft);

    // when
    assertThat(codes(discard(draft))).isEmpty();

    // then
    assertThat(codes(discard(draft))).containsExactly("NOT_FOUND");
    assertThat(codes(filed.put(FilingKind.BASE_ADJUSTMENT, draft, adjustment(2, 3_600))))
        .containsExactly("NOT_FOUND");
    assertThat(filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600))).isNotEqualTo(draft);
  }

  @Test
  void what_was_submitted_is_neither_changed_nor_discarded() {
    // given
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600));
    var before = hall.everything();

    // then
    assertThat(codes(filed.put(FilingKind.BASE_ADJUSTMENT, serial, adjustment(2, 3_600))))
        .containsExactly("FILING_STATE");
    assertThat(codes(remove(serial, 1))).containsExactly("FILING_STATE");
    assertThat(codes(discard(serial))).containsExactly("FILING_STATE");
    assertThat(codes(filed.attach(serial, "OPERATOR_ID", "JPEG late")))
        .containsExactly("FILING_STATE");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_line_of_another_kind_does_not_find_the_draft() {
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600));

    assertThat(codes(filed.put(FilingKind.SEAL, draft, seal(2)))).containsExactly("NOT_FOUND");
  }

  @Test
  void a_kind_without_a_roster_here_is_not_filed() {
    assertThat(codes(new Businesses(Set.of()).of(FilingKind.CERTIFICATE_CHANGE)))
        .containsExactly("KIND_NOT_FILED");
    assertThat(codes(filed.put(FilingKind.CERTIFICATE_CHANGE, null, adjustment(1, 3_600))))
        .containsExactly("IDENTITY_UNCHANGED");
  }

  @Test
  void hall_and_counter_leave_each_others_drafts_alone() {
    // given
    var counter = Filed.atTheCounter(hall);
    var theirs = counter.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1, 3_600));
    counter.evidence(theirs);
    var ours = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(2, 3_600));
    var before = hall.everything();

    // then
    assertThat(codes(filed.put(FilingKind.BASE_ADJUSTMENT, theirs, adjustment(3, 3_600))))
        .containsExactly("FILING_CHANNEL");
    assertThat(codes(filed.submit(theirs))).containsExactly("FILING_CHANNEL");
    assertThat(codes(filed.attach(theirs, "OPERATOR_ID", "JPEG mine")))
        .containsExactly("FILING_CHANNEL");
    assertThat(codes(counter.put(FilingKind.BASE_ADJUSTMENT, ours, adjustment(3, 3_600))))
        .containsExactly("FILING_CHANNEL");
    assertThat(codes(
            hall.discardDraft.handle(Request.of(CLERK, new DiscardDraft.Command(NUMBER, ours)))))
        .containsExactly("FILING_CHANNEL");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void the_same_line_sent_twice_begins_one_draft() {
    // given
    var command = PutLine.Command.adding(
        NUMBER, FilingKind.BASE_ADJUSTMENT, null, Stated.of(adjustment(1, 3_600)));
    var first = hall.putLine.handle(new Request<>(OPERATOR, "a-click", command)).orThrow();
    var after = hall.everything();

    // when
    var second =
        hall.putLine.handle(new Request<>(OPERATOR, "a-click", command)).orThrow();

    // then
    assertThat(second).isEqualTo(first);
    assertThat(hall.everything()).isEqualTo(after);
  }

  private static Line adjustment(int at, long yuan) {
    return Line.adjustment(account(at), Base.ofYuan(yuan));
  }

  private static Line seal(int at) {
    return Line.seal(account(at), "RETIRED");
  }

  private Decision<BusinessSerial> edit(BusinessSerial draft, int number, Line line) {
    return edit(OPERATOR, draft, number, null, line);
  }

  private Decision<BusinessSerial> edit(
      Actor actor, BusinessSerial draft, int number, @Nullable String seen, Line line) {
    return hall.putLine.handle(Request.of(
        actor,
        new PutLine.Command(
            NUMBER, FilingKind.BASE_ADJUSTMENT, draft, number, seen, Stated.of(line))));
  }

  private Decision<BusinessSerial> remove(BusinessSerial draft, int number) {
    return hall.removeLine.handle(
        Request.of(OPERATOR, new RemoveLine.Command(NUMBER, draft, number)));
  }

  private Decision<BusinessSerial> discard(BusinessSerial draft) {
    return hall.discardDraft.handle(Request.of(OPERATOR, new DiscardDraft.Command(NUMBER, draft)));
  }
}
