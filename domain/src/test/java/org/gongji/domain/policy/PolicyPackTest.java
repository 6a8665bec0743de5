package org.gongji.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyPackTest {

  private static final LocalDate START = LocalDate.of(2016, 1, 1);
  private static final Parameter<Integer> SEATS = Parameter.of("hall.seats", Integer.class);
  private static final Citation REGULATION = new Citation("住房公积金管理条例", "第十八条", "");

  private static final PolicyPack PACK = PolicyPack.of("某市")
      .with(SEATS, Timeline.from(START, 5).through(LocalDate.of(2025, 12, 31)))
      .citing("R1", Timeline.from(START, REGULATION));

  @ParameterizedTest
  @ValueSource(strings = {"2015-12-31", "2026-01-01"})
  void a_date_without_a_value_is_refused_with_parameter_and_date(LocalDate date) {
    assertThat(PACK.on(SEATS, date).rejections())
        .containsExactly(
            PolicyCode.PARAMETER_NOT_SET.of(Figure.of("hall.seats")).with("date", Figure.of(date)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-01-01", "2025-12-31"})
  void the_first_and_the_last_day_have_the_value(LocalDate date) {
    assertThat(PACK.on(SEATS, date).orThrow()).isEqualTo(new Dated<>(5, START));
  }

  @Test
  void a_parameter_that_was_never_set_is_refused_too() {
    var never = Parameter.of("hall.doors", Integer.class);

    assertThat(PACK.on(never, START).rejections())
        .hasToString("[Rejection[code=PARAMETER_NOT_SET, "
            + "figures={value=hall.doors, date=2016-01-01}]]");
    assertThat(PACK.timeline(never)).isEmpty();
  }

  @Test
  void a_value_of_another_type_is_a_bug() {
    var wrong = Parameter.of("hall.seats", String.class);

    assertThatExceptionOfType(ClassCastException.class)
        .isThrownBy(() -> PACK.timeline(wrong).orElseThrow());
    assertThatExceptionOfType(ClassCastException.class)
        .isThrownBy(() -> PACK.on(wrong, START).orThrow());
  }

  @Test
  void joined_terms_are_on_any_day_what_their_parts_are() {
    var doors = Parameter.of("hall.doors", Integer.class);
    var joins = new AtomicInteger();
    var terms = Joined.of(
        (pack, date) -> {
          joins.incrementAndGet();
          return pack.on(SEATS, date)
              .then(seats -> pack.on(doors, date)
                  .map(each -> seats.value() + " seats, " + each.value() + " doors"));
        },
        SEATS,
        doors);
    var pack = PACK.with(
        doors,
        Timeline.from(LocalDate.of(2020, 1, 1), 1)
            .through(LocalDate.of(2021, 12, 31))
            .then(LocalDate.of(2023, 7, 1), 2));

    assertThat(termsOn(pack, terms, "2020-01-01", "2021-12-31")).containsOnly("5 seats, 1 doors");
    assertThat(termsOn(pack, terms, "2023-07-01", "2025-12-31")).containsOnly("5 seats, 2 doors");
    assertThat(joins).hasValue(5);
    assertThat(List.of("2015-12-31", "2019-12-31", "2022-01-01", "2023-06-30", "2026-01-01"))
        .allSatisfy(date -> assertThat(pack.on(terms, LocalDate.parse(date)).rejections())
            .singleElement()
            .satisfies(each -> assertThat(each.figure("date")).contains(Figure.of(date))));
    assertThat(PolicyPack.of("某市").on(terms, START).rejections())
        .extracting(Rejection::code)
        .containsExactly(PolicyCode.PARAMETER_NOT_SET);
  }

  private static List<String> termsOn(PolicyPack pack, Joined<String> terms, String... dates) {
    return Stream.of(dates)
        .map(date -> pack.on(terms, LocalDate.parse(date)).orThrow())
        .toList();
  }

  @Test
  void a_city_that_starts_from_another_has_its_own_name_and_hash() {
    var other = PACK.named("云湖市");

    assertThat(other.city()).isEqualTo("云湖市");
    assertThat(other.hash()).isNotEqualTo(PACK.hash());
    assertThat(other.named(PACK.city()).hash()).isEqualTo(PACK.hash());
  }

  @Test
  void a_citation_is_found_by_rule_and_date() {
    assertThat(PACK.citation("R1", START).map(Citation::toString)).contains("《住房公积金管理条例》第十八条");
    assertThat(PACK.citation("R1", START.minusDays(1))).isEmpty();
    assertThat(PACK.citation("R2", START)).isEmpty();
    assertThat(PACK.citations()).containsOnlyKeys("R1");
    assertThat(PACK.parameters()).containsOnlyKeys("hall.seats");
    assertThat(PACK.city()).isEqualTo("某市");
  }

  @Test
  void the_same_content_has_the_same_hash_in_whatever_order_it_was_set() {
    var doors = Parameter.of("hall.doors", Integer.class);
    var two = Timeline.from(START, 2);
    var other = PolicyPack.of("某市")
        .citing("R1", Timeline.from(START, REGULATION))
        .with(doors, two)
        .with(SEATS, Timeline.from(START, 5).through(LocalDate.of(2025, 12, 31)));

    assertThat(PACK.with(doors, two).hash()).isEqualTo(other.hash()).matches("[0-9a-f]{64}");
    assertThat(PACK.with(doors, two).canonical()).isEqualTo(other.canonical());
  }

  @Test
  void any_difference_of_content_changes_the_hash() {
    assertThat(Map.of(
                "city", PolicyPack.of("另一市"),
                "empty", PolicyPack.of("某市"),
                "value", PACK.with(SEATS, Timeline.from(START, 6)),
                "day", PACK.with(SEATS, Timeline.from(START.plusDays(1), 5)),
                "end", PACK.with(SEATS, Timeline.from(START, 5)),
                "citation",
                    PACK.citing("R1", Timeline.from(START, new Citation("住房公积金管理条例", "第十六条", ""))))
            .values()
            .stream()
            .map(PolicyPack::hash)
            .distinct())
        .hasSize(6)
        .doesNotContain(PACK.hash());
  }

  @Test
  void a_centre_has_forms_that_fit_its_own_numbers() {
    assertThat(new CentreTerms("某中心", "\\d{7,8}", "\\d{12}", "01", "0000010").office())
        .isEqualTo("01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CentreTerms("某中心", "\\d{8}", "\\d{12}", "01", "0000010"))
        .withMessageContaining("0000010");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CentreTerms("某中心", "\\d{7,8}", "\\d{12}", "1", "0000010"))
        .withMessageContaining("\"1\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CentreTerms("某中心", "\\d{7,8}", "[", "01", "0000010"));
    assertThat(SEATS).hasToString("hall.seats");
  }
}
