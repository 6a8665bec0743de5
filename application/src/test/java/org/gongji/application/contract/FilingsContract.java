package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.contributor.change.AccountChanges;
import org.gongji.application.employer.Employer;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.Filings.Node;
import org.gongji.application.filing.Filings.Search;
import org.gongji.application.filing.Filings.Step;
import org.gongji.application.filing.Filings.Tally;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link Filings}. */
public abstract class FilingsContract extends PortContract {

  private static final String OLD_ID = "110105491231002";
  private static final String SAME_ID = "11010519491231002X";

  @Test
  void who_has_a_hand_in_a_draft_is_remembered_once_and_forgotten_with_it() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);

    commit(() -> ports().filings().hand(filing, "clerk"));
    commit(() -> ports().filings().hand(filing, "clerk"));
    commit(() -> ports().filings().hand(filing, "other"));
    assertThat(read(() -> ports().filings().hands(filing)))
        .containsExactlyInAnyOrder("clerk", "other");

    commit(() -> ports().filings().discard(filing));
    assertThat(read(() -> ports().filings().hands(filing))).isEmpty();
  }

  @Test
  void a_filing_begins_as_a_draft_with_an_empty_roster() {
    var employer = employer("01010777");

    var filing = filing(employer, 1, FilingKind.SEAL);

    assertThat(filing)
        .isEqualTo(new Filing(
            filing.key(),
            serial(1),
            employer.key(),
            employer.number(),
            employer.name(),
            FilingKind.SEAL,
            Channel.WEB_HALL,
            APRIL,
            FilingState.DRAFT,
            0,
            0,
            "operator",
            TODAY,
            NOW.plusSeconds(1),
            null,
            null,
            null,
            null));
    assertThat(again(filing)).isEqualTo(filing);
    assertThat(committed(() -> ports().filings().lock(employer.key(), serial(1))))
        .contains(filing);
    assertThat(entries(filing)).isEmpty();
    assertThat(read(() -> ports().filings().total(filing))).isEqualTo(Money.ZERO);
  }

  @Test
  void what_is_not_this_employers_is_not_found() {
    var employer = employer("01010777");
    var other = employer("01010778");
    var unused = filing(employer, 1, FilingKind.SEAL);
    var notFound = OperationCode.NOT_FOUND.of(Figure.of(serial(1).text()));

    assertThat(read(() -> ports().filings().find(other.key(), serial(1)))).isEmpty();
    assertThat(committed(() -> ports().filings().lock(other.key(), serial(1)))).isEmpty();
    assertThat(read(() -> ports().filings().seek(other.key(), serial(1))).rejections())
        .containsExactly(notFound);
    assertThat(committed(() -> ports().filings().seize(other.key(), serial(1))).rejections())
        .containsExactly(notFound);
  }

  @Test
  void a_serial_is_given_once() {
    var employer = employer("01010777");
    var filing = filing(employer, 1, FilingKind.SEAL);

    assertThatThrownBy(() -> filing(employer, 1, FilingKind.UNSEAL))
        .isInstanceOf(Transactions.Conflict.class);

    assertThat(again(filing)).isEqualTo(filing);
  }

  @Test
  void lines_of_every_kind_come_back_as_they_were_written_in_the_order_of_their_numbers() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    var written = List.of(
        entry(1, Line.adjustment(account(1), Base.ofYuan(3_600)), "120.00"),
        entry(2, Line.seal(account(2), "01"), "600.00"),
        entry(3, Line.unseal(account(3), "02", null), "600.00"),
        entry(4, Line.unseal(account(3), "02", Base.ofYuan(2_500)), "500.00"),
        entry(
            5,
            Line.backPayment(
                account(4), "03", new MonthPeriod(MARCH, FEBRUARY), Money.parse("-1.25")),
            "0.00"),
        entry(6, Line.enrolment(newcomer("王芳", OLD_ID), Base.ofYuan(0)), "0.00"),
        entry(7, Line.enrolment(stranger(), Base.ofYuan(4_000)), "800.00"),
        entry(8, Line.transfer(account(5), employer("01010778").number(), "01"), "0.01"));

    put(filing, reversed(written));

    assertThat(entries(filing)).isEqualTo(written);
    assertThat(again(filing).lines()).isEqualTo(8);
  }

  @Test
  void what_a_line_comes_to_is_kept_as_far_as_there_is_any() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    var line = Line.seal(account(1), "01");
    var before = new Share(Base.ofYuan(3_000), Money.ofYuan(300), Money.ofYuan(301));
    var after = new Share(null, Money.parse("0.01"), Money.ZERO);
    var written = List.of(
        new Entry(1, line, "甲", "1***2", new Amounts(before, after, Money.ofYuan(1)), APRIL),
        new Entry(2, line, "乙", "", new Amounts(null, after, Money.ofYuan(2)), null),
        new Entry(3, line, "丙", "", new Amounts(before, null, Money.ofYuan(3)), null));

    put(filing, written);

    assertThat(entries(filing)).isEqualTo(written);
    assertThat(read(() -> ports().filings().total(filing))).isEqualTo(Money.ofYuan(6));
  }

  @Test
  void a_line_of_a_number_that_is_there_takes_its_place() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    put(filing, List.of(seal(1), seal(2), seal(3)));
    var other = entry(2, Line.seal(account(9), "02"), "9.00");

    put(filing, List.of(other, seal(4)));

    assertThat(entries(filing)).containsExactly(seal(1), other, seal(3), seal(4));
    assertThat(again(filing).lines()).isEqualTo(4);
  }

  @Test
  void a_number_is_never_given_again() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    assertThat(nextNumber(filing)).isEqualTo(1);
    put(filing, List.of(seal(1), seal(2)));
    assertThat(nextNumber(filing)).isEqualTo(3);

    assertThat(removed(filing, 2)).isTrue();

    assertThat(nextNumber(filing)).isEqualTo(3);
    assertThat(entries(filing)).containsExactly(seal(1));
    assertThat(removed(filing, 2)).isFalse();
    put(filing, List.of(seal(1)));
    assertThat(nextNumber(filing)).isEqualTo(3);
  }

  @Test
  void every_change_of_what_belongs_to_it_raises_the_revision() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);

    put(filing, List.of(seal(1), seal(2)));
    assertThat(again(filing).revision()).isEqualTo(1);
    assertThat(removed(filing, 1)).isTrue();
    assertThat(again(filing).revision()).isEqualTo(2);
    assertThat(removed(filing, 1)).isFalse();
    assertThat(again(filing).revision()).isEqualTo(2);
    commit(() -> ports().filings().month(filing, MARCH));
    assertThat(again(filing).revision()).isEqualTo(3);
    assertThat(again(filing).month()).isEqualTo(MARCH);
    commit(() -> ports().filings().touch(filing));
    assertThat(again(filing).revision()).isEqualTo(4);
    submit(filing, 0);
    assertThat(again(filing).revision()).isEqualTo(4);
  }

  @Test
  void a_roster_comes_in_pages_with_the_total() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    put(filing, List.of(seal(3), seal(1), seal(2)));

    var first = page(filing, new Page.Wanted(1, 2));
    var second = page(filing, new Page.Wanted(2, 2));

    assertThat(first.rows()).containsExactly(seal(1), seal(2));
    assertThat(second.rows()).containsExactly(seal(3));
    assertThat(second.total()).isEqualTo(3);
  }

  @Test
  void more_lines_than_a_batch_holds_are_all_kept_and_replaced() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    var lines = IntStream.rangeClosed(1, 2_345).mapToObj(FilingsContract::seal).toList();

    put(filing, lines);
    put(filing, lines);

    assertThat(entries(filing)).isEqualTo(lines);
    assertThat(read(() -> ports().filings().total(filing))).isEqualTo(Money.ofYuan(2_345));
  }

  @Test
  void another_filings_roster_is_its_own() {
    var employer = employer("01010777");
    var one = filing(employer, 1, FilingKind.SEAL);
    var other = filing(employer, 2, FilingKind.SEAL);
    put(one, List.of(seal(1)));
    put(other, List.of(seal(1), seal(2)));

    assertThat(removed(one, 1)).isTrue();

    assertThat(entries(one)).isEmpty();
    assertThat(entries(other)).containsExactly(seal(1), seal(2));
  }

  @Test
  void who_submitted_and_when_it_was_decided_is_kept() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);

    submit(filing, 60);

    var submitted = again(filing);
    assertThat(submitted.state()).isEqualTo(FilingState.SUBMITTED);
    assertThat(submitted.submittedBy()).isEqualTo("submitter");
    assertThat(submitted.submittedOn()).isEqualTo(TODAY);
    assertThat(submitted.submittedAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(submitted.decidedAt()).isNull();

    commit(() -> ports().filings().moved(filing, FilingState.RETURNED, NOW.plusSeconds(90)));
    commit(() -> ports().filings().moved(filing, FilingState.ENDED, NOW.plusSeconds(99)));

    assertThat(again(filing).state()).isEqualTo(FilingState.ENDED);
    assertThat(again(filing).decidedAt()).isEqualTo(NOW.plusSeconds(90));
  }

  @Test
  void steps_come_in_the_order_in_which_they_were_done() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    var begun = new Step(Node.BEGUN, "王芳", FilingState.DRAFT, "", NOW);
    var submitted = new Step(Node.SUBMITTED, "王芳", FilingState.SUBMITTED, "", NOW);
    var decided = new Step(Node.DECIDED, "李敏", FilingState.RETURNED, "证件不清", NOW.plusSeconds(1));

    for (var step : List.of(begun, submitted, decided)) {
      commit(() -> ports().filings().step(filing, step));
    }

    assertThat(read(() -> ports().filings().steps(filing)))
        .containsExactly(begun, submitted, decided);
  }

  @Test
  void an_employers_filings_come_newest_first_by_state_and_kind() {
    var employer = employer("01010777");
    var other = employer("01010778");
    var one = filing(employer, 1, FilingKind.SEAL);
    var two = filing(employer, 2, FilingKind.UNSEAL);
    var three = filing(employer, 3, FilingKind.SEAL);
    var others = filing(other, 4, FilingKind.SEAL);
    submit(one, 0);

    assertThat(found(employer, EnumSet.allOf(FilingState.class), null, false))
        .containsExactly(three, two, again(one));
    assertThat(found(employer, Set.of(FilingState.DRAFT), null, false)).containsExactly(three, two);
    assertThat(found(employer, EnumSet.allOf(FilingState.class), FilingKind.SEAL, false))
        .containsExactly(three, again(one));
    assertThat(found(employer, Set.of(), null, false)).isEmpty();
    assertThat(found(null, Set.of(FilingState.DRAFT), FilingKind.SEAL, false))
        .containsExactly(others, three);
  }

  @Test
  void the_queue_goes_by_submission_from_the_oldest_on_in_pages_with_the_total() {
    var employer = employer("01010777");
    var other = employer("01010778");
    var one = filing(employer, 1, FilingKind.SEAL);
    var two = filing(other, 2, FilingKind.SEAL);
    var three = filing(employer, 3, FilingKind.SEAL);
    submit(three, 10);
    submit(one, 30);
    submit(two, 20);
    var queue = new Search(null, Set.of(FilingState.SUBMITTED), null, true);

    var first = read(() -> ports().filings().list(queue, new Page.Wanted(1, 2)));
    var second = read(() -> ports().filings().list(queue, new Page.Wanted(2, 2)));

    assertThat(first.rows()).containsExactly(again(three), again(two));
    assertThat(second.rows()).containsExactly(again(one));
    assertThat(List.of(first.total(), second.total())).containsOnly(3L);
  }

  @Test
  void a_listed_filing_counts_its_lines() {
    var employer = employer("01010777");
    var filing = filing(employer, 1, FilingKind.SEAL);
    put(filing, List.of(seal(1), seal(2)));

    assertThat(found(employer, Set.of(FilingState.DRAFT), null, false))
        .extracting(Filing::lines)
        .containsExactly(2);
  }

  @Test
  void two_filings_that_claim_the_same_exclude_each_other_and_the_second_is_undone() {
    var employer = employer("01010777");
    var one = filing(employer, 1, FilingKind.SEAL);
    var other = filing(employer, 2, FilingKind.UNSEAL);
    var taken = Claim.of(FilingKind.SEAL, account(1).text());
    var free = Claim.of(FilingKind.SEAL, account(2).text());
    claim(one, taken);

    assertThatThrownBy(() -> commit(() -> {
          ports().filings().submitted(other, "operator", TODAY, NOW);
          ports().filings().step(other, new Step(Node.SUBMITTED, "王芳", other.state(), "", NOW));
          ports().filings().claim(other, List.of(free, taken));
        }))
        .isInstanceOf(Transactions.Conflict.class);

    assertThat(again(other)).isEqualTo(other);
    assertThat(read(() -> ports().filings().steps(other))).isEmpty();
    assertThat(claimed(taken, free)).isEqualTo(Map.of(taken, serial(1)));
  }

  @Test
  void claims_that_were_given_up_are_free() {
    var employer = employer("01010777");
    var one = filing(employer, 1, FilingKind.SEAL);
    var other = filing(employer, 2, FilingKind.SEAL);
    var first = Claim.of(FilingKind.SEAL, account(1).text());
    var second = Claim.of(FilingKind.SEAL, account(2).text());
    claim(one, first);
    claim(other, second);

    commit(() -> ports().filings().release(one));

    assertThat(claimed(first, second)).isEqualTo(Map.of(second, serial(2)));
    claim(other, first);
    assertThat(claimed(first)).isEqualTo(Map.of(first, serial(2)));
  }

  @Test
  void months_paid_back_exclude_each_other_month_by_month() {
    var employer = employer("01010777");
    var one = filing(employer, 1, FilingKind.BACK_PAYMENT);
    var other = filing(employer, 2, FilingKind.BACK_PAYMENT);
    var both = Claim.ofMonths(account(1).text(), FEBRUARY, MARCH);
    var overlapping = Claim.ofMonths(account(1).text(), MARCH, APRIL);
    var after = Claim.ofMonths(account(1).text(), APRIL, APRIL);
    commit(() -> ports().filings().claim(one, both));

    assertThat(read(() -> ports().filings().claimed(overlapping)))
        .isEqualTo(Map.of(both.get(1), serial(1)));
    assertThatThrownBy(() -> commit(() -> ports().filings().claim(other, overlapping)))
        .isInstanceOf(Transactions.Conflict.class);
    commit(() -> ports().filings().claim(other, after));

    assertThat(claimed(Claim.of(FilingKind.SEAL, account(1).text()))).isEmpty();
  }

  @Test
  void a_person_is_claimed_by_either_form_of_the_number_and_found_as_asked() {
    var employer = employer("01010777");
    var one = filing(employer, 1, FilingKind.ENROLMENT);
    var other = filing(employer, 2, FilingKind.ENROLMENT);
    var old = Claim.of(FilingKind.ENROLMENT, OLD_ID);
    var same = Claim.of(FilingKind.ENROLMENT, SAME_ID);
    claim(one, old);

    assertThatThrownBy(() -> claim(other, same)).isInstanceOf(Transactions.Conflict.class);

    assertThat(claimed(same, old)).isEqualTo(Map.of(same, serial(1), old, serial(1)));
    assertThat(claimed(Claim.of(FilingKind.ENROLMENT, "E1234567"))).isEmpty();
  }

  @Test
  void more_claims_than_a_statement_holds_are_all_entered_and_found() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    var claims = IntStream.range(0, 2_345)
        .mapToObj(at -> Claim.of(FilingKind.SEAL, account(at).text()))
        .toList();

    commit(() -> ports().filings().claim(filing, claims));

    assertThat(read(() -> ports().filings().claimed(claims))).hasSize(2_345);
    assertThat(read(() -> ports().filings().claimed(List.of()))).isEmpty();
  }

  @Test
  void a_discarded_draft_is_gone_with_all_that_belongs_to_it() {
    var employer = employer("01010777");
    var filing = filing(employer, 1, FilingKind.SEAL);
    var kept = filing(employer, 2, FilingKind.SEAL);
    var claim = Claim.of(FilingKind.SEAL, account(1).text());
    put(filing, List.of(seal(1)));
    put(kept, List.of(seal(2)));
    claim(filing, claim);
    var evidence = new Evidence(
        UUID.randomUUID(),
        filing.key(),
        "LIVE_PHOTO",
        "现场.png",
        Evidence.Type.PNG,
        1,
        "a".repeat(64),
        "operator",
        NOW);
    commit(() -> {
      ports().evidenceFiles().add(evidence);
      ports().filings().step(filing, new Step(Node.BEGUN, "王芳", FilingState.DRAFT, "", NOW));
    });

    commit(() -> ports().filings().discard(filing));

    assertThat(read(() -> ports().filings().find(employer.key(), serial(1)))).isEmpty();
    assertThat(entries(filing)).isEmpty();
    assertThat(read(() -> ports().filings().steps(filing))).isEmpty();
    assertThat(claimed(claim)).isEmpty();
    assertThat(read(() -> ports().evidenceFiles().inUse(List.of("a".repeat(64)))))
        .isEmpty();
    assertThat(entries(kept)).containsExactly(seal(2));
  }

  @Test
  void an_account_was_adjusted_on_the_days_its_approved_adjustments_were_submitted() {
    var employer = employer("01010777");
    adjusted(employer, 1, LocalDate.of(2022, 3, 31), FilingState.APPROVED, 1, 2);
    adjusted(employer, 2, LocalDate.of(2021, 7, 1), FilingState.APPROVED, 1);
    adjusted(employer, 3, LocalDate.of(2022, 4, 1), FilingState.RETURNED, 1);
    adjusted(employer, 4, LocalDate.of(2022, 4, 1), FilingState.SUBMITTED, 2);
    var seal = filing(employer, 5, FilingKind.SEAL);
    put(seal, List.of(seal(3)));
    submit(seal, 0);
    commit(() -> ports().filings().moved(seal, FilingState.APPROVED, NOW));

    var asked = List.of(account(1), account(2), account(3), account(4));
    assertThat(read(() -> ports().filings().adjustedOn(asked)))
        .isEqualTo(Map.of(
            account(1),
            List.of(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 3, 31)),
            account(2),
            List.of(LocalDate.of(2022, 3, 31))));
    assertThat(read(() -> ports().filings().adjustedOn(List.of()))).isEmpty();
  }

  @Test
  void what_is_not_finished_is_counted_by_state_with_the_oldest_submission() {
    var employer = employer("01010777");
    var other = employer("01010778");
    var draft = filing(employer, 1, FilingKind.SEAL);
    var first = filing(employer, 2, FilingKind.SEAL);
    var second = filing(employer, 3, FilingKind.UNSEAL);
    var approved = filing(employer, 4, FilingKind.SEAL);
    submit(second, 30);
    submit(first, 20);
    submit(approved, 10);
    commit(() -> ports().filings().moved(approved, FilingState.APPROVED, NOW));

    assertThat(read(() -> ports().filings().unfinished(employer.key())))
        .isEqualTo(Map.of(
            FilingState.DRAFT,
            new Tally(1, null),
            FilingState.SUBMITTED,
            new Tally(2, NOW.plusSeconds(20))));
    assertThat(read(() -> ports().filings().unfinished(other.key()))).isEmpty();
    assertThat(again(draft).state()).isEqualTo(FilingState.DRAFT);
  }

  @Test
  void who_contributes_counts_as_not_adjusted_until_an_adjustment_of_the_year_is_approved() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000, 2500, 2000);
    change(employer, 3, terms(MARCH, AccountStatus.SEALED, Standing.SEALED, 2000));
    var since = LocalDate.of(2022, 1, 1);

    assertThat(notAdjusted(employer, FEBRUARY, since)).isEqualTo(3);
    assertThat(notAdjusted(employer, APRIL, since)).isEqualTo(2);
    adjusted(employer, 1, since, FilingState.APPROVED, 1);
    adjusted(employer, 2, since.minusDays(1), FilingState.APPROVED, 2);
    adjusted(employer, 3, since, FilingState.RETURNED, 2);

    assertThat(notAdjusted(employer, APRIL, since)).isEqualTo(1);
    assertThat(notAdjusted(employer, APRIL, since.plusDays(1))).isEqualTo(2);
    assertThat(notAdjusted(other, APRIL, since)).isZero();
  }

  @Test
  void whom_another_employer_adjusted_before_the_transfer_is_adjusted() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000, 2500);
    adjusted(other, 1, TODAY, FilingState.APPROVED, 2);

    commit(() -> ports()
        .accountChanges()
        .append(List.of(new AccountChanges.Change(
            account(2),
            employer.key(),
            AccountChanges.Kind.TRANSFER_IN,
            2_500,
            1_000,
            1_000,
            Money.ofYuan(250),
            Money.ofYuan(250),
            FEBRUARY,
            TODAY,
            "01",
            null,
            "operator",
            NOW))));

    assertThat(notAdjusted(employer, APRIL, TODAY)).isEqualTo(1);
    assertThat(notAdjusted(employer, APRIL, TODAY.plusDays(1))).isEqualTo(2);
  }

  private long notAdjusted(Employer employer, YearMonth month, LocalDate since) {
    return read(() -> ports().filings().notAdjusted(employer.key(), month, since));
  }

  @Test
  void an_account_is_found_on_its_employers_rosters_but_for_drafts() {
    var employer = employer("01010777");
    var draft = filing(employer, 1, FilingKind.SEAL);
    var one = filing(employer, 2, FilingKind.SEAL);
    var other = filing(employer, 3, FilingKind.UNSEAL);
    var elsewhere = filing(employer("01010778"), 4, FilingKind.SEAL);
    for (var filing : List.of(draft, one, elsewhere)) {
      put(filing, List.of(entry(1, Line.seal(account(1), "01"), "1.00")));
    }
    put(other, List.of(entry(1, Line.seal(account(2), "01"), "1.00")));
    submit(one, 5);
    submit(other, 6);
    submit(elsewhere, 7);

    assertThat(read(() -> ports().filings().about(employer.key(), account(1))))
        .extracting(Filing::serial)
        .containsExactly(one.serial());
  }

  @Test
  void what_was_submitted_is_not_discarded() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    put(filing, List.of(seal(1)));
    submit(filing, 0);

    assertThatThrownBy(() -> commit(() -> ports().filings().discard(filing)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(entries(filing)).containsExactly(seal(1));
  }

  private void adjusted(
      Employer employer, long sequence, LocalDate on, FilingState state, int... accounts) {
    var filing = filing(employer, sequence, FilingKind.BASE_ADJUSTMENT);
    put(
        filing,
        IntStream.rangeClosed(1, accounts.length)
            .mapToObj(at ->
                entry(at, Line.adjustment(account(accounts[at - 1]), Base.ofYuan(3_300)), "660.00"))
            .toList());
    commit(() -> {
      ports().filings().submitted(filing, "operator", on, NOW);
      if (state != FilingState.SUBMITTED) {
        ports().filings().moved(filing, state, NOW);
      }
    });
  }

  private static Newcomer newcomer(String name, String number) {
    return new Newcomer(
        new Enrolment.Person(
            name,
            CertificateType.RESIDENT_ID,
            number,
            Sex.FEMALE,
            LocalDate.of(1949, 12, 31),
            "13040004555"),
        true,
        Money.ofYuan(300),
        Money.parse("300.50"),
        new Particulars(
            Sex.FEMALE,
            LocalDate.of(1949, 12, 31),
            "20",
            "0429-3110000",
            Money.parse("8000.50"),
            "教员",
            "教师",
            "高级",
            "大学本科",
            "中华路1号",
            "125000",
            "建设银行",
            "6217000000000000000"));
  }

  private static Newcomer stranger() {
    return new Newcomer(
        new Enrolment.Person("Anna", CertificateType.PASSPORT, "E1234567", null, null, ""),
        false,
        null,
        null,
        Particulars.NONE);
  }

  private static Entry seal(int number) {
    return entry(number, Line.seal(account(number), "01"), "1.00");
  }

  private static Entry entry(int number, Line line, String amount) {
    return new Entry(number, line, "职工" + number, "2114**********0031", amounts(amount), null);
  }

  private static Amounts amounts(String amount) {
    return new Amounts(null, null, Money.parse(amount));
  }

  private static List<Entry> reversed(List<Entry> entries) {
    return IntStream.rangeClosed(1, entries.size())
        .mapToObj(at -> entries.get(entries.size() - at))
        .toList();
  }

  private void put(Filing filing, List<Entry> entries) {
    commit(() -> ports().filings().put(filing, entries));
  }

  private boolean removed(Filing filing, int number) {
    return committed(() -> ports().filings().remove(filing, number));
  }

  private int nextNumber(Filing filing) {
    return read(() -> ports().filings().nextNumber(filing));
  }

  private void submit(Filing filing, long second) {
    commit(() -> ports().filings().submitted(filing, "submitter", TODAY, NOW.plusSeconds(second)));
  }

  private void claim(Filing filing, Claim claim) {
    commit(() -> ports().filings().claim(filing, List.of(claim)));
  }

  private Map<Claim, BusinessSerial> claimed(Claim... claims) {
    return read(() -> ports().filings().claimed(List.of(claims)));
  }

  private Filing again(Filing filing) {
    return read(() -> ports().filings().find(filing.employerKey(), filing.serial()))
        .orElseThrow();
  }

  private List<Entry> entries(Filing filing) {
    return read(() -> ports().filings().entries(filing));
  }

  private Page<Entry> page(Filing filing, Page.Wanted wanted) {
    return read(() -> ports().filings().entries(filing, wanted));
  }

  private List<Filing> found(
      @Nullable Employer employer,
      Set<FilingState> states,
      @Nullable FilingKind kind,
      boolean oldestFirst) {
    var search = new Search(employer == null ? null : employer.key(), states, kind, oldestFirst);
    return read(() -> ports().filings().list(search, FIRST_PAGE)).rows();
  }
}
