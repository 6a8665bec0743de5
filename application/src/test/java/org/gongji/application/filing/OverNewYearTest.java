package org.gongji.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.filing.draft.Stated;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filings that are submitted in one year and approved in the next, in a city whose terms change. */
class OverNewYearTest {

  private static final EmployerNumber OTHER = new EmployerNumber("01010888");
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2022, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
  private static final YearMonth DECEMBER = YearMonth.of(2022, 12);
  private static final Line ADJUSTMENT = Line.adjustment(account(1), Base.ofYuan(3_600));

  private final MemoryHall hall = ManualEmployer.in(new MemoryHall(stricterFromNewYear()));
  private final Filed filed = Filed.in(hall);

  @ParameterizedTest(name = "{0} filed on {1}, approved on {2}: {3}")
  @CsvSource(delimiter = '|', textBlock = """
      BASE_ADJUSTMENT | 2022-12-31 | 2022-12-31 | approved
      BASE_ADJUSTMENT | 2022-12-31 | 2023-01-01 | approved
      BASE_ADJUSTMENT | 2023-01-01 | 2023-01-01 | ADJUSTMENT_OVER_ONLINE_LIMIT
      BACK_PAYMENT    | 2022-12-31 | 2022-12-31 | approved
      BACK_PAYMENT    | 2022-12-31 | 2023-01-01 | approved
      BACK_PAYMENT    | 2023-01-01 | 2023-01-01 | BACK_PAYMENT_CROSSES_YEAR
      SEAL            | 2022-12-31 | 2022-12-31 | approved
      SEAL            | 2022-12-31 | 2023-01-01 | approved
      SEAL            | 2023-01-01 | 2023-01-01 | SEAL_REASON_UNKNOWN
      UNSEAL          | 2022-12-31 | 2022-12-31 | approved
      UNSEAL          | 2022-12-31 | 2023-01-01 | approved
      UNSEAL          | 2023-01-01 | 2023-01-01 | UNSEAL_REASON_UNKNOWN
      TRANSFER        | 2022-12-31 | 2022-12-31 | approved
      TRANSFER        | 2022-12-31 | 2023-01-01 | approved
      TRANSFER        | 2023-01-01 | 2023-01-01 | TRANSFER_REASON_UNKNOWN
      """)
  void what_was_in_time_when_it_was_submitted_stays_in_time(
      FilingKind kind, LocalDate submitted, LocalDate approved, String outcome) {
    ManualEmployer.open(hall, OTHER, YearMonth.of(2022, 3));
    var filer = kind == FilingKind.TRANSFER
        ? Filed.by(hall, ManualEmployer.operatorOf(OTHER), OTHER)
        : filed;
    if (kind == FilingKind.UNSEAL) {
      sealed();
    }

    assertThat(outcome(filer, kind, submitted, approved)).isEqualTo(outcome);
  }

  @Test
  void an_adjustment_counts_for_the_year_in_which_it_was_submitted() {
    // given
    hall.calendar.turnTo(NEW_YEARS_EVE);
    var last = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    hall.calendar.turnTo(NEW_YEAR);
    assertThat(codes(filed.approve(last))).isEmpty();

    // when
    var next = Line.adjustment(account(1), Base.ofYuan(3_700));
    filed.approved(FilingKind.BASE_ADJUSTMENT, next);

    // then
    assertThat(codes(filed.put(
            FilingKind.BASE_ADJUSTMENT, null, Line.adjustment(account(1), Base.ofYuan(3_800)))))
        .containsExactly("ALREADY_ADJUSTED_THIS_YEAR");
  }

  @Test
  void its_month_moves_to_one_that_is_open_at_the_approval() {
    // given
    hall.calendar.turnTo(NEW_YEARS_EVE);
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    assertThat(filed.filing(serial).month()).isEqualTo(DECEMBER);
    hall.calendar.turnTo(NEW_YEAR);
    for (var month = YearMonth.of(2022, 4);
        month.isBefore(YearMonth.of(2023, 2));
        month = month.plusMonths(1)) {
      assertThat(codes(ManualEmployer.assess(hall, month))).isEmpty();
    }

    // then
    assertThat(filed.checked(serial).rejections()).isEmpty();
    assertThat(codes(filed.approve(serial))).isEmpty();
    assertThat(filed.shown(serial).roster().rows())
        .extracting(Entry::effective)
        .containsExactly(YearMonth.of(2023, 2));
  }

  @Test
  void facts_are_those_of_the_approval() {
    // given
    hall.calendar.turnTo(NEW_YEARS_EVE);
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    hall.calendar.turnTo(NEW_YEAR);
    sealed();

    // then
    assertThat(codes(filed.approve(serial))).containsExactly("ACCOUNT_NOT_NORMAL");
  }

  private String outcome(Filed filer, FilingKind kind, LocalDate submitted, LocalDate approved) {
    hall.calendar.turnTo(submitted);
    var draft = filer.put(kind, null, new Stated("职工1", "", line(kind)));
    if (!codes(draft).isEmpty()) {
      return String.join(" ", codes(draft));
    }
    var serial = submitted(filer, draft.orThrow());
    hall.calendar.turnTo(approved);
    var refusals = codes(filer.approve(serial));
    return refusals.isEmpty() ? "approved" : String.join(" ", refusals);
  }

  private static BusinessSerial submitted(Filed filer, BusinessSerial draft) {
    filer.evidence(draft);
    return filer.submit(draft).orThrow();
  }

  private static Line line(FilingKind kind) {
    return switch (kind) {
      case BASE_ADJUSTMENT -> ADJUSTMENT;
      case BACK_PAYMENT ->
        Line.backPayment(
            account(1),
            "漏缴",
            new MonthPeriod(DECEMBER.minusMonths(2), DECEMBER),
            Money.parse("300.00"));
      case SEAL -> Line.seal(account(1), "退休封存");
      case UNSEAL -> Line.unseal(account(1), "正常上班启封", null);
      case TRANSFER -> Line.transfer(account(1), NUMBER, "工作调动");
      default -> throw new IllegalArgumentException("Not in this table: " + kind);
    };
  }

  private void sealed() {
    ManualEmployer.change(
        hall,
        NUMBER,
        1,
        new Contributors.Terms(
            YearMonth.of(2022, 4), AccountStatus.SEALED, Standing.SEALED, 3_000, 1_000, 1_000));
  }

  /** Half the online limit, and other reasons only. */
  private static PolicyPack stricterFromNewYear() {
    var pack = HuludaoPack.pack();
    var other = List.of(new Reason("OTHER", "其他"));
    var otherSeal = pack.on(SealTerms.PARAMETER, NEW_YEAR).orThrow().value().reasons().stream()
        .filter(reason -> reason.toString().contains("OTHER"))
        .toList();
    var limit = new AdjustmentTerms(1, MonthDay.of(1, 1), BasisPoints.ofPercent(10));
    var changed = fromNewYear(pack, AdjustmentTerms.PARAMETER, limit);
    changed = fromNewYear(changed, SealTerms.PARAMETER, new SealTerms(otherSeal));
    changed = fromNewYear(changed, UnsealTerms.PARAMETER, new UnsealTerms(other));
    return fromNewYear(changed, TransferTerms.PARAMETER, new TransferTerms(other));
  }

  private static <T> PolicyPack fromNewYear(PolicyPack pack, Parameter<T> parameter, T terms) {
    return pack.with(parameter, pack.timeline(parameter).orElseThrow().then(NEW_YEAR, terms));
  }
}
