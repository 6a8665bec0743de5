package org.gongji.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private enum Code implements RejectionCode {
    TOO_LOW,
    TOO_LATE
  }

  private static final Rejection LOW = Code.TOO_LOW.of(Figure.of(1_199), Figure.of(1_200));
  private static final Rejection LATE = Code.TOO_LATE.rejection();

  @Test
  void an_acceptance_carries_its_result_on() {
    Decision<Integer> decision = Decision.accept(20);

    assertThat(decision.map(result -> result + 2).orThrow()).isEqualTo(22);
    assertThat(decision.then(result -> Decision.accept("" + result)).orThrow()).isEqualTo("20");
    assertThat(decision.then(result -> Decision.<String>reject(LOW)).rejections())
        .containsExactly(LOW);
    assertThat(decision.accepted()).contains(20);
    assertThat(decision.rejections()).isEmpty();
  }

  @Test
  void a_rejection_cannot_get_lost_on_the_way() {
    Decision<Integer> decision = Decision.reject(LOW, LATE);

    assertThat(decision.map(result -> result + 2).rejections()).containsExactly(LOW, LATE);
    assertThat(decision.then(Decision::accept).rejections()).containsExactly(LOW, LATE);
    assertThat(decision.accepted()).isEmpty();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(decision::orThrow)
        .withMessageContaining("TOO_LOW")
        .withMessageContaining("1,199");
  }

  @Test
  void rejecting_for_no_reason_is_a_bug() {
    assertThatIllegalArgumentException().isThrownBy(() -> Decision.reject(List.of()));
  }

  @Test
  void violations_gather_what_every_check_says() {
    var none = Violations.of(Optional.empty(), Optional.empty());
    var some = Violations.of(Optional.of(LOW), Optional.empty());

    assertThat(none.orAccept(() -> "fine").orThrow()).isEqualTo("fine");
    assertThat(
            none.and(some).and(Violations.of(List.of(LATE))).orAccept(() -> "").rejections())
        .containsExactly(LOW, LATE);
    assertThat(some.orAccept(() -> "").rejections()).containsExactly(LOW);
    assertThat(some.and(none)
            .and(Violations.of(List.of(LATE, LOW)))
            .orAccept(() -> "")
            .rejections())
        .containsExactly(LOW, LATE, LOW);
    assertThat(Violations.of(List.of())).isSameAs(none).isSameAs(Violations.of());
  }

  @Test
  void a_rejection_holds_its_figures_in_order() {
    var rejection = LOW.since(LocalDate.of(2016, 1, 1)).at("base");

    assertThat(rejection.figures().keySet()).containsExactly("value", "limit", "since", "field");
    assertThat(rejection.figure(Rejection.SINCE)).contains(Figure.of("2016-01-01"));
    assertThat(rejection.figure(Rejection.OF)).isEmpty();
    assertThat(LOW.figures()).doesNotContainKey("since");
  }

  @Test
  void figures_are_equal_when_they_are_written_alike() {
    assertThat(Figure.of(202_204))
        .isEqualTo(Figure.of("202,204"))
        .hasSameHashCodeAs(Figure.of("202,204"))
        .isNotEqualTo(Figure.of(YearMonth.of(2022, 4)))
        .isNotEqualTo("202,204");
    assertThat(Figure.written(List.of(1, 2))).isEqualTo(Figure.of("[1, 2]"));
    assertThat(LOW).isEqualTo(Code.TOO_LOW.of(Figure.of("1,199"), Figure.of("1,200")));
  }

  @Test
  void a_figure_is_written_one_way_in_every_language() {
    assertThat(Figure.of(Money.parse("6100"))).hasToString("6,100.00");
    assertThat(Figure.of(BasisPoints.ofPercent(12))).hasToString("12%");
    assertThat(Figure.of(12_000)).hasToString("12,000");
    assertThat(Figure.of(-1)).hasToString("-1");
    assertThat(Figure.of(YearMonth.of(2022, 4))).hasToString("202204");
    assertThat(Figure.of(LocalDate.of(2022, 4, 1))).hasToString("2022-04-01");
  }
}
