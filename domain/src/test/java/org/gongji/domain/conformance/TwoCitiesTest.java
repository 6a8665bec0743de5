package org.gongji.domain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.conformance.CaseFiles.Read;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.PackCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same questions put to two cities: nothing is hard-wired where their answers differ. */
class TwoCitiesTest {

  private static final int SHARED = 30;

  /** What each city has its own words, numbers and codes for. */
  private static final Set<String> CITYS_OWN =
      Set.of("补缴原因", "封存原因", "启封原因", "转移原因", "原因", "转出户", "转入户", "所在户号", "已传");

  private static final List<Read> HULUDAO = CaseFiles.in("huludao");
  private static final List<Read> BINHAI = CaseFiles.in("binhai");

  /** A case that stands under one name in both cities. */
  private record Shared(Read huludao, Read binhai) {}

  static List<CaseRule> rules() {
    return rules(HULUDAO);
  }

  @Test
  void both_suites_ask_the_same_rules() {
    assertThat(rules(HULUDAO)).hasSize(10).containsExactlyInAnyOrderElementsOf(rules(BINHAI));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void cases_of_one_name_ask_the_same(CaseRule rule) {
    assertThat(shared(rule))
        .hasSizeGreaterThanOrEqualTo(SHARED)
        .allSatisfy(both -> assertThat(asked(both.binhai()))
            .as(both.binhai().name())
            .isEqualTo(asked(both.huludao())));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void some_of_them_are_answered_otherwise(CaseRule rule) {
    assertThat(shared(rule))
        .anySatisfy(both ->
            assertThat(both.binhai().codes()).isNotEqualTo(both.huludao().codes()));
  }

  @Test
  void the_second_city_is_a_whole_pack_that_sets_nothing_as_the_first_does() {
    assertThat(PackCheck.of(BinhaiPack.pack())).isEmpty();
    assertThat(BinhaiPack.pack().parameters().entrySet())
        .doesNotContainAnyElementsOf(HuludaoPack.pack().parameters().entrySet());
  }

  private static List<CaseRule> rules(List<Read> cases) {
    return cases.stream().map(Read::rule).distinct().toList();
  }

  private static List<Shared> shared(CaseRule rule) {
    return of(HULUDAO, rule)
        .flatMap(huludao -> of(BINHAI, rule)
            .filter(binhai -> binhai.name().equals(huludao.name()))
            .map(binhai -> new Shared(huludao, binhai)))
        .toList();
  }

  private static Stream<Read> of(List<Read> cases, CaseRule rule) {
    return cases.stream().filter(read -> read.rule().equals(rule));
  }

  private static Map<Column, String> asked(Read read) {
    return read.given().texts().entrySet().stream()
        .filter(cell ->
            cell.getKey().equals(CaseRule.DATE) || read.rule().inputs().contains(cell.getKey()))
        .filter(cell -> !CITYS_OWN.contains(cell.getKey().chinese()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
