package org.gongji.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongji.domain.decision.Figure;
import org.junit.jupiter.api.Test;

class DatedTest {

  private static final Dated<String> FLOOR = new Dated<>("1640", LocalDate.of(2021, 11, 1));

  @Test
  void a_part_of_a_value_holds_since_the_same_day() {
    assertThat(FLOOR.map(String::length)).isEqualTo(new Dated<>(4, LocalDate.of(2021, 11, 1)));
  }

  @Test
  void a_limit_is_named_with_its_first_day_behind_what_was_given() {
    var rejection = PolicyCode.PARAMETER_NOT_SET.of(Figure.of(1_639));

    assertThat(FLOOR.limiting(rejection, Figure.of(1_640)).figures())
        .hasToString("{value=1,639, limit=1,640, since=2021-11-01}");
  }
}
