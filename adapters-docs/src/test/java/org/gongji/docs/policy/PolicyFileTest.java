package org.gongji.docs.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.PackCheck;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFileTest {

  @TempDir
  private Path folder;

  @Test
  void the_shipped_file_and_the_code_are_the_same_pack() {
    var shipped = PolicyFile.shipped("huludao");

    assertThat(shipped.canonical()).isEqualTo(HuludaoPack.pack().canonical());
    assertThat(shipped.hash()).isEqualTo(HuludaoPack.pack().hash());
  }

  @Test
  void the_other_city_decides_otherwise_in_everything() {
    var huludao = PolicyFile.shipped("huludao");
    var binhai = PolicyFile.shipped("binhai");

    assertThat(PackCheck.of(binhai)).isEmpty();
    assertThat(binhai.parameters().keySet()).isEqualTo(huludao.parameters().keySet());
    assertThat(binhai.parameters())
        .allSatisfy((name, timeline) ->
            assertThat(timeline).as(name).isNotEqualTo(huludao.parameters().get(name)));
  }

  @Test
  void the_other_citys_rules_answer_by_its_own_file() {
    var binhai = Rulebook.of(PolicyFile.shipped("binhai"));
    var april = YearMonth.of(2022, 4);
    var may = YearMonth.of(2022, 5);

    assertThat(contribution(binhai, 5, april)).isEqualTo("RATE_OUT_OF_RANGE");
    assertThat(contribution(binhai, 5, YearMonth.of(2024, 12))).isEqualTo("500.00");
    assertThat(contribution(binhai, 5, YearMonth.of(2025, 1))).isEqualTo("RATE_OUT_OF_RANGE");
    assertThat(binhai
            .remittancePeriod(EmployerStatus.NORMAL, may, may, may, LocalDate.of(2022, 4, 1))
            .orThrow())
        .containsExactly(may);
    assertThat(binhai
            .pack()
            .on(RoundingTerms.PARAMETER, LocalDate.of(2022, 4, 1))
            .orThrow()
            .value())
        .extracting(RoundingTerms::standard)
        .isEqualTo(RoundingPrecision.YUAN_CARRYING_JIAO);
  }

  @Test
  void a_gap_after_a_declared_end_stays_a_gap() throws IOException {
    var text = PolicyTexts.shipped("huludao")
        .replace("from: 2021-11-01", "from: 2021-11-01\n      through: 2025-10-31");
    var file = Files.writeString(folder.resolve("本市.yaml"), text);

    var rules = Rulebook.of(PolicyFile.read(file));

    assertThat(contribution(rules, 10, YearMonth.of(2025, 10))).isEqualTo("1,000.00");
    assertThat(contribution(rules, 10, YearMonth.of(2025, 11))).isEqualTo("PARAMETER_NOT_SET");
    assertThat(contribution(rules, 10, YearMonth.of(2025, 12))).isEqualTo("1,000.00");
  }

  @Test
  void a_file_that_begins_with_a_byte_order_mark_is_read_as_well() throws IOException {
    var text = "\uFEFF" + PolicyTexts.shipped("huludao");
    var file = Files.writeString(folder.resolve("本市.yaml"), text);

    assertThat(PolicyFile.read(file).hash()).isEqualTo(HuludaoPack.pack().hash());
  }

  @Test
  void a_mistake_in_a_file_names_the_file_and_a_missing_file_is_said_to_be_missing()
      throws IOException {
    var file = Files.writeString(folder.resolve("本市.yaml"), "city: 某市\n");

    assertThatExceptionOfType(InvalidPolicyFile.class)
        .isThrownBy(() -> PolicyFile.read(file))
        .withMessageContaining("本市.yaml 第 1 行第 1 列：缺少「parameters」");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> PolicyFile.read(folder.resolve("没有.yaml")))
        .withMessageContaining("没有.yaml");
  }

  @Test
  void a_pack_is_immutable_however_it_was_made() {
    assertThat(Stream.of(PolicyFile.shipped("huludao"), PolicyFile.shipped("huludao"))
            .map(PolicyPack::hash)
            .distinct())
        .hasSize(1);
  }

  private static String contribution(Rulebook rules, int employerPercent, YearMonth month) {
    return rules
        .monthlyContribution(
            Base.ofYuan(10_000),
            RateScheme.ofPercent(employerPercent, 10),
            RoundingPrecision.YUAN_HALF_UP,
            month)
        .fold(
            accepted -> accepted.employerPart().toString(),
            rejections -> rejections.get(0).code().name());
  }
}
