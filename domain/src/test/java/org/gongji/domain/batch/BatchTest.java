package org.gongji.domain.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  @Test
  void groups_keep_the_order_and_lose_nobody() {
    for (var persons = 0; persons <= 200; persons++) {
      var all = IntStream.range(0, persons).boxed().toList();
      for (var most = 1; most <= 10; most++) {
        var groups = Groups.of(all, most).groups();

        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
        assertThat(groups).hasSize((persons + most - 1) / most);
        for (var group : groups) {
          assertThat(group).hasSizeBetween(1, most);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} of {1} -> {2}")
  @CsvSource({"13, 5, 5+5+3", "5, 5, 5", "6, 5, 5+1", "0, 5, ''"})
  void groups_are_written_by_their_sizes(int persons, int most, String sizes) {
    assertThat(Groups.of(IntStream.range(0, persons).boxed().toList(), most)).hasToString(sizes);
  }

  @Test
  void a_group_has_room_for_somebody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Groups.of(List.of(1), 0))
        .withMessageContaining("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BatchTerms(Map.of(FilingKind.SEAL, 0)))
        .withMessageContaining("SEAL=0");
  }

  @Test
  void a_refusal_names_lines_and_limits_and_no_person() {
    var twice =
        HULUDAO.ask(batch(FilingKind.SEAL, "a", "b", "c", "b")).rejections().get(0);
    var many = HULUDAO
        .ask(batch(FilingKind.SEAL, "a", "b", "c", "d", "e", "f"))
        .rejections()
        .get(0);

    assertThat(twice.figures())
        .containsOnly(Map.entry("value", Figure.of(4)), Map.entry("limit", Figure.of(2)));
    assertThat(many.figures())
        .containsEntry("value", Figure.of(6))
        .containsEntry("limit", Figure.of(5))
        .containsEntry("since", Figure.of("2016-01-01"));
    assertThat(HULUDAO.ask(batch(FilingKind.BACK_PAYMENT, "a", "a")).orThrow()).hasSize(2);
  }

  @Test
  void a_batch_is_explained() {
    var pack = HULUDAO.pack();

    assertThat(batch(FilingKind.SEAL, "a", "b", "a").groups(pack).orThrow()).hasToString("2");
    assertThat(batch(FilingKind.BACK_PAYMENT).groups(pack).orThrow()).hasToString("");
    assertThat(HULUDAO.explain(batch(FilingKind.SEAL, "1", "2", "3", "4", "5"))).hasToString("""
        规则  R4 批次 《葫芦岛市公积金管理中心网厅使用手册（V-1.32）》缴存人登记、缴存人状态变更、缴存人单位调整：请5人一组
        输入  业务 封存
        输入  行数 5
        输入  人数 5
        参数  每批人数上限 5 人（自 2016-01-01 起执行）
        公式  分组 5
        结果  人数 5""");
    assertThat(HULUDAO.explain(batch(FilingKind.BACK_PAYMENT, "1")).toString()).contains("不限");
    assertThat(batch(FilingKind.SEAL, "1").working(PolicyPack.of("某市"))).isEmpty();
  }

  private static Batch batch(FilingKind kind, String... persons) {
    return new Batch(kind, List.of(persons), TODAY);
  }
}
