package org.gongji.docs.policy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongji.docs.policy.PolicyFile;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.PackCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {

  private static final LocalDate DAY = LocalDate.of(2022, 4, 1);

  @ParameterizedTest
  @ValueSource(strings = {"huludao", "binhai"})
  void every_value_of_a_city_is_in_words_and_none_is_a_dump(String city) {
    var pack = PolicyFile.shipped(city);
    var text = PolicyText.of(pack);

    assertThat(text.parameters())
        .isEqualTo(PackCheck.PARAMETERS.stream().map(Parameter::name).toList());
    assertThat(text.parameters()).allSatisfy(name -> {
      assertThat(text.title(name)).endsWith(" [" + name + "]").doesNotStartWith(name);
      assertThat(Objects.requireNonNull(pack.parameters().get(name)).spans())
          .allSatisfy(span -> assertThat(text.lines(name, span.value()))
              .isNotEmpty()
              .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("Terms", "[")));
    });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          contribution.employer-rates | 5% 至 12%
          contribution.floor  | 1,640 元
          contribution.rounding | 单位没有选择时：四舍五入到元
          contribution.year   | 每年 7 月 1 日开始
          change-months       | 最晚从业务月份之后第 1 个月起变更
          adjustment          | 每人每个调整年度 1 次，网厅、柜台合计
          adjustment          | 网厅一次最多调整原基数的 20%，增减都算，含 20%
          back-payment        | 网厅可以补缴：业务日期当年；更早的到柜台办理
          back-payment        | 补缴原因：漏缴（OMITTED）、新入职（NEWLY_HIRED）、基数补差（BASE_SHORTFALL）、其他（OTHER）
          seal                | 离职封存（RESIGNED）：转到集中封存户
          seal                | 退休封存（RETIRED）：留在本单位
          batch               | 登记：一笔最多 5 人
          batch               | 基数调整、补缴、姓名证件变更：不限人数
          evidence            | 全部业务：经办人身份证、现场影像
          evidence            | 基数调整，柜台，超过网厅比例：上一年度银行工资流水
          evidence            | 补缴，新入职（NEWLY_HIRED）：工资审批表或编制手册
          evidence            | 封存，退休封存（RETIRED），不在编：退休审批手续
          remittance          | 有人超出基数限额时列出名单，继续核定
          collecting-accounts | 104 中国银行葫芦岛分行：账号 294756317375，户名 葫芦岛市住房公积金管理中心，联行号 104227619876
          interest            | 日利率是年利率的 360 分之一
          """)
  void a_value_says_what_it_means(String parameter, String line) {
    var pack = PolicyFile.shipped("huludao");
    var value = Objects.requireNonNull(pack.parameters().get(parameter)).on(DAY).orElseThrow();

    assertThat(PolicyText.of(pack).lines(parameter, value.value())).contains(line);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          change-months       | 最晚从业务月份起变更
          back-payment        | 网厅可以补缴：业务月份前 12 个月起；更早的到柜台办理
          evidence            | 全部业务，网厅：经办人身份证
          remittance          | 可以提前 1 个月核定
          remittance          | 有人超出基数限额时不予核定
          """)
  void another_citys_value_says_otherwise(String parameter, String line) {
    var pack = PolicyFile.shipped("binhai");
    var value = Objects.requireNonNull(pack.parameters().get(parameter)).on(DAY).orElseThrow();

    assertThat(PolicyText.of(pack).lines(parameter, value.value())).contains(line);
  }

  @Test
  void a_parameter_that_only_its_city_knows_is_shown_as_it_is() {
    var own = Parameter.of("own", String.class);
    var pack = PolicyPack.of("某市").with(own, Timeline.from(DAY, "自定"));

    assertThat(PolicyText.of(pack).parameters()).contains("own");
    assertThat(PolicyText.of(pack).title("own")).isEqualTo("own [own]");
    assertThat(PolicyText.of(pack).lines("own", "自定")).isEqualTo(List.of("自定"));
  }
}
