package org.gongji.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.policy.Timeline.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  private static final LocalDate START = LocalDate.of(2016, 1, 1);
  private static final LocalDate RAISED = LocalDate.of(2021, 11, 1);
  private static final LocalDate END = LocalDate.of(2025, 11, 30);

  private static final Timeline<Integer> FLOOR =
      Timeline.from(START, 1_200).then(RAISED, 1_640).through(END);

  @ParameterizedTest(name = "{0} -> {1} since {2} ({3})")
  @CsvSource(delimiter = '|', textBlock = """
          2015-12-31 |      |            | the day before the first value
          2016-01-01 | 1200 | 2016-01-01 | its first day
          2021-10-31 | 1200 | 2016-01-01 | its last day
          2021-11-01 | 1640 | 2021-11-01 | the next one's first day
          2025-11-30 | 1640 | 2021-11-01 | the declared end
          2025-12-01 |      |            | the last known value does not live on
          """)
  void a_value_holds_on_its_days_only(LocalDate date, Integer value, LocalDate since, String why) {
    assertThat(FLOOR.on(date))
        .isEqualTo(Optional.ofNullable(value).map(v -> new Dated<>(v, since)));
  }

  @Test
  void a_value_after_a_declared_end_leaves_the_gap() {
    var gap = FLOOR.then(LocalDate.of(2026, 1, 1), 1_980);

    assertThat(gap.on(END)).isPresent();
    assertThat(gap.on(LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(gap.on(LocalDate.of(2026, 1, 1))).isPresent();
  }

  @Test
  void spans_neither_run_backwards_nor_overlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span<>(RAISED, RAISED.minusDays(1), 1))
        .withMessage("Ends on 2021-10-31 before it starts on 2021-11-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Timeline<>(
            List.of(new Span<>(START, RAISED, 1), new Span<>(RAISED, LocalDate.MAX, 2))))
        .withMessageContaining("2021-11-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeline.from(START, 1_200).then(START, 1_640));
    assertThatIllegalArgumentException().isThrownBy(() -> FLOOR.through(START));
    assertThat(new Span<>(RAISED, RAISED, 1).from()).isEqualTo(RAISED);
  }
}
