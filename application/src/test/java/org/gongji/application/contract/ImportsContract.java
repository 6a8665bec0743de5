package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.Imports;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.application.filing.sheet.Imports.Order;
import org.gongji.application.filing.sheet.Imports.Outcome;
import org.gongji.application.filing.sheet.Imports.State;
import org.gongji.application.filing.sheet.SheetCode;
import org.gongji.domain.adjustment.AdjustmentCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Figure;
import org.junit.jupiter.api.Test;

/** {@link Imports}. */
public abstract class ImportsContract extends PortContract {

  private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final UUID SECOND = UUID.fromString("00000000-0000-7000-8000-000000000002");

  @Test
  void an_import_waits_and_says_what_it_is_about() {
    var draft = draft(employer("01010777"), 1);
    var order = entered(draft, FIRST);

    assertThat(of(draft))
        .contains(new Import(
            FIRST,
            draft.key(),
            draft.serial(),
            draft.employer(),
            draft.kind(),
            order,
            State.WAITING,
            0,
            0,
            0,
            Outcome.NONE));
    assertThat(of(draft(employer("01010888"), 2))).isEmpty();
    assertThat(committed(() -> imports().lock(FIRST))).isEqualTo(of(draft));
    assertThat(committed(() -> imports().lock(SECOND))).isEmpty();
  }

  @Test
  void while_one_runs_the_draft_is_not_quiet() {
    var draft = draft(employer("01010777"), 1);
    assertThat(read(() -> imports().quiet(draft.key())).rejections()).isEmpty();

    var unused = entered(draft, FIRST);
    assertThat(read(() -> imports().quiet(draft.key())).rejections())
        .containsExactly(HandlingCode.IMPORT_UNDER_WAY.of(Figure.of("清册.xlsx")));

    commit(() -> imports().over(FIRST, State.FAILED, Outcome.NONE));
    assertThat(read(() -> imports().quiet(draft.key())).rejections()).isEmpty();
  }

  @Test
  void it_says_how_far_it_has_come_and_begins_again_from_the_first_row() {
    var draft = draft(employer("01010777"), 1);
    var unused = entered(draft, FIRST);

    commit(() -> imports().begin(FIRST));
    assertThat(committed(() -> imports().read(FIRST, 500))).isTrue();
    assertThat(of(draft)).hasValueSatisfying(each -> {
      assertThat(each.state()).isEqualTo(State.UNDER_WAY);
      assertThat(each.read()).isEqualTo(500);
      assertThat(each.attempts()).isEqualTo(1);
    });

    commit(() -> imports().begin(FIRST));
    assertThat(of(draft)).hasValueSatisfying(each -> {
      assertThat(each.read()).isZero();
      assertThat(each.attempts()).isEqualTo(2);
    });
  }

  @Test
  void mistakes_are_kept_as_they_were_with_the_drafts_revision() {
    var draft = draft(employer("01010777"), 1);
    var unused = entered(draft, FIRST);
    commit(() -> ports().filings().touch(draft));
    var mistakes = List.of(
        SheetCode.CELL_MALFORMED
            .of(Figure.of("三千=五&\n"), Figure.of("调整后缴存基数"))
            .with(ImportRoster.ROW, Figure.of(1_002))
            .at("调整后缴存基数"),
        AdjustmentCode.BASE_UNCHANGED.of(Figure.of(3_000)));

    commit(() -> imports().over(FIRST, State.REFUSED, new Outcome(List.of(), 0, mistakes, 7)));

    assertThat(of(draft)).hasValueSatisfying(each -> {
      assertThat(each.state()).isEqualTo(State.REFUSED);
      assertThat(each.revision()).isEqualTo(1);
      assertThat(each.outcome()).isEqualTo(new Outcome(List.of(), 0, mistakes, 7));
    });
  }

  @Test
  void what_is_over_stays_as_it_is_until_another_one_is_entered() {
    var draft = draft(employer("01010777"), 1);
    var unused = entered(draft, FIRST);
    var done = new Outcome(List.of(serial(1), serial(2)), 7, List.of(), 0);
    commit(() -> imports().over(FIRST, State.DONE, done));

    commit(() -> imports().over(FIRST, State.FAILED, Outcome.NONE));
    commit(() -> imports().begin(FIRST));
    assertThat(committed(() -> imports().read(FIRST, 500))).isFalse();
    assertThat(of(draft).map(Import::outcome)).contains(done);
    assertThat(of(draft).map(Import::state)).contains(State.DONE);

    var unusedNext = entered(draft, SECOND);
    assertThat(of(draft).map(Import::id)).contains(SECOND);
    assertThat(committed(() -> imports().lock(FIRST))).isEmpty();
  }

  @Test
  void with_a_discarded_draft_its_import_is_gone() {
    var draft = draft(employer("01010777"), 1);
    var unused = entered(draft, FIRST);

    commit(() -> ports().filings().discard(draft));

    assertThat(committed(() -> imports().lock(FIRST))).isEmpty();
    assertThat(committed(() -> imports().read(FIRST, 500))).isFalse();
    commit(() -> imports().over(FIRST, State.REFUSED, Outcome.NONE));
    assertThat(of(draft)).isEmpty();
  }

  private Imports imports() {
    return ports().imports();
  }

  private Filing draft(Employer employer, long sequence) {
    return filing(employer, sequence, FilingKind.BASE_ADJUSTMENT);
  }

  private Order entered(Filing draft, UUID id) {
    var order = new Order(
        new Actor("operator", "王芳", Role.OPERATOR, Set.of(Grant.of(draft.employer(), Duty.FILE))),
        "清册.xlsx",
        "a".repeat(64),
        Mode.GOOD_ROWS,
        true,
        7,
        NOW);
    commit(() -> imports().enter(draft.key(), id, order));
    return order;
  }

  private Optional<Import> of(Filing draft) {
    return read(() -> imports().of(draft.key()));
  }
}
