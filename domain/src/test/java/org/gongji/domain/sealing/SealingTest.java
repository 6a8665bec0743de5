package org.gongji.domain.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealingTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final YearMonth MAY = YearMonth.of(2022, 5);
  private static final ChangeMonth FROM_MAY = new ChangeMonth(MAY, APRIL, LocalDate.of(2022, 4, 7));
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"离职封存, CENTRAL", "RESIGNED, CENTRAL", "退休封存, OWN", "其他封存, OWN"})
  void a_reason_says_where_the_account_goes(String reason, HeldAt destination) {
    assertThat(HULUDAO.ask(new Seal(AccountState.NORMAL, reason, FROM_MAY)).orThrow())
        .isEqualTo(new Seal.Effect(AccountStatus.SEALED, destination, MAY));
  }

  @ParameterizedTest(name = "{0}, allocated through {1} -> waits: {2}")
  @CsvSource({"CENTRAL, 2022-03, true", "CENTRAL, 2022-04, false", "OWN, 2022-03, false"})
  void one_that_moves_waits_until_nothing_before_its_month_is_owed(
      HeldAt destination, YearMonth allocatedThrough, boolean waits) {
    var effect = new Seal.Effect(AccountStatus.SEALED, destination, MAY);

    assertThat(effect.waits(allocatedThrough)).isEqualTo(waits);
  }

  @Test
  void unsealing_what_was_sealed_restores_it() {
    for (var yuan = 1_640L; yuan <= 18_000; yuan += 37) {
      var base = Base.ofYuan(yuan);
      var sealed = HULUDAO.ask(new Seal(AccountState.NORMAL, "退休封存", FROM_MAY)).orThrow();
      var account = new AccountState(sealed.status(), sealed.destination());

      var unsealed = HULUDAO.ask(new Unseal(account, "其他启封", base, FROM_MAY)).orThrow();

      assertThat(new AccountState(unsealed.status(), account.heldAt()))
          .isEqualTo(AccountState.NORMAL);
      assertThat(unsealed.base()).isEqualTo(base);
    }
  }

  @Test
  void sealed_and_unsealed_again_a_person_stands_in_the_assessment_as_before() {
    var random = new Random(6);
    for (var round = 0; round < 1_000; round++) {
      var base = Base.ofYuan(random.nextLong(1_640, 18_001));
      var rate = random.nextInt(500, 1_201);
      var before = FrozenLine.of(base.yuan(), rate, rate, RoundingPrecision.YUAN_HALF_UP);

      var unsealed =
          HULUDAO.ask(new Unseal(AccountState.SEALED, "OTHER", base, FROM_MAY)).orThrow();
      var after = FrozenLine.of(unsealed.base().yuan(), rate, rate, RoundingPrecision.YUAN_HALF_UP);

      assertThat(Movement.between(before, after, Standing.UNSEALED)).isEmpty();
      assertThat(Movement.between(null, after, Standing.UNSEALED).orElseThrow().amountFen())
          .as("a month apart, what came back is what went")
          .isEqualTo(
              -Movement.between(before, null, Standing.SEALED).orElseThrow().amountFen());
    }
  }

  @Test
  void a_refusal_names_status_place_and_reasons() {
    var frozen = new AccountState(AccountStatus.FROZEN, HeldAt.CENTRAL);
    var unseal =
        HULUDAO.ask(new Unseal(frozen, "LOST", Base.ofYuan(4_070), FROM_MAY)).rejections();
    var seal = HULUDAO.ask(new Seal(frozen, "LOST", FROM_MAY)).rejections();

    assertThat(unseal)
        .extracting(each -> each.code().name() + " " + each.figures())
        .containsExactly(
            "ACCOUNT_NOT_SEALED {value=FROZEN, limit=SEALED}",
            "UNSEAL_NEEDS_TRANSFER {value=CENTRAL}",
            "UNSEAL_REASON_UNKNOWN {value=LOST, limit=正常上班启封、其他启封, since=2016-01-01,"
                + " codes=BACK_AT_WORK, OTHER}");
    assertThat(seal)
        .extracting(each -> each.code().name() + " " + each.figures())
        .containsExactly(
            "ACCOUNT_NOT_NORMAL {value=FROZEN, limit=NORMAL}",
            "ACCOUNT_NOT_WITH_EMPLOYER {value=CENTRAL}",
            "SEAL_REASON_UNKNOWN {value=LOST, limit=离职封存、退休封存、其他封存, since=2016-01-01,"
                + " codes=RESIGNED, RETIRED, OTHER}");
  }

  @Test
  void both_are_explained() {
    assertThat(HULUDAO.explain(new Seal(AccountState.NORMAL, "离职封存", FROM_MAY)).toString())
        .contains(
            "输入  账户状态 正常（本单位）\n输入  封存原因 离职封存\n输入  变更月度 202205\n输入  已核定至 202204",
            "参数  离职封存 转入集中封存户（自 2016-01-01 起执行）\n参数  退休封存 留在本单位")
        .endsWith("结果  封存后状态 封存\n结果  去向 集中封存户，202204 及以前各月分配入账后转入");
    assertThat(HULUDAO.explain(new Seal(AccountState.NORMAL, "退休封存", FROM_MAY)).toString())
        .endsWith("结果  去向 本单位");
    assertThat(HULUDAO
            .explain(new Unseal(AccountState.SEALED, "其他启封", Base.ofYuan(4_070), FROM_MAY))
            .toString())
        .contains("输入  启封原因 其他启封\n输入  缴存基数 4,070", "参数  缴存基数下限 1,640 元")
        .endsWith("结果  启封后状态 正常\n结果  生效基数 4,070");
    assertThat(new Seal(AccountState.NORMAL, "离职封存", FROM_MAY).working(PolicyPack.of("某市")))
        .isEmpty();
  }

  @Test
  void a_citys_reasons_can_be_told_apart() {
    var other = new Reason("OTHER", "其他");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnsealTerms(List.of()))
        .withMessageContaining("[]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnsealTerms(List.of(other, new Reason("OTHER", "别的"))))
        .withMessageContaining("OTHER 别的");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SealTerms(
            List.of(new SealReason(other, true), new SealReason(new Reason("MORE", "其他"), false))))
        .withMessageContaining("MORE 其他");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason("two words", "两个词"))
        .withMessageContaining("two words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reason("BLANK", " "))
        .withMessageContaining("BLANK");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SealTerms(List.of(new SealReason(other, true))).named("LOST"))
        .withMessageContaining("LOST");
    assertThat(other.isNamed("其他")).isTrue();
    assertThat(other.isNamed("OTHER")).isTrue();
    assertThat(other.isNamed("other")).isFalse();
    assertThat(Figure.of(other.toString()).text()).isEqualTo("OTHER 其他");
  }
}
