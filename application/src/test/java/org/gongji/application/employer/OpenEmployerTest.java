package org.gongji.application.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.actor.Actor;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenEmployerTest {

  private final MemoryHall hall = new MemoryHall();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(textBlock = """
      0101077,   accepted
      01010777,  accepted
      010107,    EMPLOYER_NUMBER_MALFORMED
      010107777, EMPLOYER_NUMBER_MALFORMED
      0101O777,  EMPLOYER_NUMBER_MALFORMED
      """)
  void a_number_has_the_form_its_city_gives(String number, String expected) {
    var decision = open(Actor.SYSTEM, number, LocalDate.of(2016, 3, 1));

    var refused = String.join(",", codes(decision));
    assertThat(refused.isEmpty() ? "accepted" : refused).isEqualTo(expected);
  }

  @Test
  void a_number_is_given_once() {
    var unused = open(Actor.SYSTEM, "01010777", LocalDate.of(2016, 3, 1)).orThrow();

    assertThat(codes(open(Actor.SYSTEM, "01010777", LocalDate.of(2016, 3, 1))))
        .containsExactly("EMPLOYER_NUMBER_TAKEN");
  }

  @Test
  void before_the_city_has_parameters_nobody_is_opened() {
    assertThat(codes(open(Actor.SYSTEM, "01010777", LocalDate.of(2015, 12, 31))))
        .containsExactly("PARAMETER_NOT_SET");
  }

  @Test
  void only_the_hall_itself_opens_employers() {
    assertThat(codes(open(ManualEmployer.CLERK, "01010777", LocalDate.of(2016, 3, 1))))
        .containsExactly("NOT_PERMITTED");
  }

  private Decision<EmployerNumber> open(Actor actor, String number, LocalDate openedOn) {
    var opening = new Employers.Opening(
        new EmployerNumber(number),
        "单位",
        "12211400465100677M",
        RateScheme.ofPercent(10, 10),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        "王芳",
        "13040004555",
        openedOn,
        YearMonth.from(openedOn));
    return hall.openEmployer.handle(Request.of(actor, opening));
  }
}
