package org.gongji.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gongji.domain.adjustment.AdjustmentCode;
import org.gongji.domain.backpay.BackPaymentCode;
import org.gongji.domain.batch.BatchCode;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.contribution.change.ChangeCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.enrolment.CertificateChangeCode;
import org.gongji.domain.enrolment.EnrolmentCode;
import org.gongji.domain.evidence.EvidenceCode;
import org.gongji.domain.filing.FilingCode;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.policy.PolicyCode;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.sealing.SealingCode;
import org.gongji.domain.transfer.TransferCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrecedenceTest {

  /** Of questions that look nothing up. */
  private static final Set<String> WITHOUT_PARAMETERS = Set.of(
      "RESIDENT_ID_INVALID",
      "CREDIT_CODE_INVALID",
      "POSTCODE_INVALID",
      "IDENTITY_UNCHANGED",
      "CERTIFICATE_TAKEN",
      "MOBILE_INVALID",
      "NOT_LATEST_ASSESSMENT",
      "ASSESSMENT_ALLOCATED",
      "PAYMENT_UNDER_WAY",
      "FILING_IN_FLIGHT");

  /** Nobody can tell without the city's limits, rates, months or lists. */
  private static final Set<String> RESTING_ON_A_PARAMETER = Set.of(
      "BASE_NOT_POSITIVE",
      "BASE_BELOW_FLOOR",
      "BASE_ABOVE_CEILING",
      "RATE_OUT_OF_RANGE",
      "CHANGE_MONTH_NOT_OPEN",
      "ALREADY_ADJUSTED_THIS_YEAR",
      "ADJUSTMENT_OVER_ONLINE_LIMIT",
      "BACK_PAYMENT_CROSSES_YEAR",
      "BACK_PAYMENT_REASON_UNKNOWN",
      "SEAL_REASON_UNKNOWN",
      "UNSEAL_REASON_UNKNOWN",
      "TRANSFER_REASON_UNKNOWN",
      "AMOUNT_MISMATCH",
      "CHANGE_MONTH_ALREADY_ASSESSED",
      "MONTH_NOT_OPEN",
      "BATCH_TOO_LARGE",
      "EVIDENCE_MISSING");

  private enum CityCode implements RejectionCode {
    HALL_CLOSED,
    NO_PARKING
  }

  @Test
  void every_code_of_every_capability_stands_in_the_order_exactly_once() {
    var codes = Stream.<RejectionCode[]>of(
            PolicyCode.values(),
            IdentifierCode.values(),
            ChangeCode.values(),
            ContributionCode.values(),
            AdjustmentCode.values(),
            BackPaymentCode.values(),
            EnrolmentCode.values(),
            SealingCode.values(),
            TransferCode.values(),
            CertificateChangeCode.values(),
            RemittanceCode.values(),
            LedgerCode.values(),
            BatchCode.values(),
            EvidenceCode.values(),
            FilingCode.values())
        .flatMap(Stream::of)
        .toList();

    assertThat(Precedence.ORDER).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(codes);
    assertThat(Precedence.ORDER.stream().map(RejectionCode::name)).doesNotHaveDuplicates();
  }

  @Test
  void any_violations_come_out_in_the_one_order() {
    var random = new Random(42);
    for (var round = 0; round < 200; round++) {
      var shuffled = new ArrayList<>(Precedence.ORDER);
      Collections.shuffle(shuffled, random);
      var given = shuffled.subList(0, random.nextInt(1, shuffled.size() + 1)).stream()
          .map(Rejection::of)
          .toList();

      var ranks = Precedence.inOrder(given).stream()
          .map(rejection -> Precedence.ORDER.indexOf(rejection.code()))
          .toList();

      assertThat(ranks).isSorted().isNotEmpty();
    }
  }

  @ParameterizedTest(name = "{0} -> {1} ({2})")
  @CsvSource(delimiter = '|', textBlock = """
          BASE_NOT_POSITIVE BASE_BELOW_FLOOR | BASE_NOT_POSITIVE | zero is below any floor
          BASE_NOT_POSITIVE ADJUSTMENT_OVER_ONLINE_LIMIT | BASE_NOT_POSITIVE | nothing is far from any base
          BACK_PAYMENT_PERIOD_REVERSED BACK_PAYMENT_CROSSES_YEAR | BACK_PAYMENT_PERIOD_REVERSED | one period
          BACK_PAYMENT_PERIOD_REVERSED BACK_PAYMENT_IN_FUTURE BACK_PAYMENT_OVERLAPS | BACK_PAYMENT_PERIOD_REVERSED | one period
          BASE_NOT_POSITIVE RATE_OUT_OF_RANGE | BASE_NOT_POSITIVE RATE_OUT_OF_RANGE | another fault
          BASE_BELOW_FLOOR | BASE_BELOW_FLOOR | nothing masks it
          ADJUSTMENT_OVER_ONLINE_LIMIT RATE_OUT_OF_RANGE BASE_NOT_POSITIVE | BASE_NOT_POSITIVE RATE_OUT_OF_RANGE | wherever it stands
          PERIOD_REVERSED BASE_BELOW_FLOOR BASE_NOT_POSITIVE MONTH_NOT_OPEN | BASE_NOT_POSITIVE PERIOD_REVERSED | two that mask
          PERIOD_REVERSED BASE_BELOW_FLOOR | BASE_BELOW_FLOOR PERIOD_REVERSED | it masks others only
          PERIOD_REVERSED MONTHS_NOT_CONSECUTIVE MONTH_NOT_OPEN | PERIOD_REVERSED | one period
          PERIOD_REVERSED EMPLOYER_NOT_NORMAL | PERIOD_REVERSED EMPLOYER_NOT_NORMAL | another fault
          MONTH_NOT_OPEN MONTHS_NOT_CONSECUTIVE | MONTHS_NOT_CONSECUTIVE MONTH_NOT_OPEN | in order
          """)
  void a_code_masks_what_only_follows_from_its_fault(String given, String left, String why) {
    var rejections =
        Stream.of(given.split(" ", -1)).map(PrecedenceTest::rejection).toList();

    assertThat(Precedence.inOrder(rejections).stream().map(r -> r.code().name()))
        .containsExactly(left.split(" ", -1));
  }

  @Test
  void masks_hide_later_codes_only_and_are_not_masked_themselves() {
    Precedence.MASKS.forEach((code, hidden) -> {
      assertThat(hidden)
          .allSatisfy(other -> assertThat(Precedence.ORDER.indexOf(other))
              .isGreaterThan(Precedence.ORDER.indexOf(code)));
      assertThat(Precedence.MASKS.values()).noneMatch(codes -> codes.contains(code));
    });
    assertThat(Precedence.MASKS.keySet())
        .isEqualTo(Set.of(
            ContributionCode.BASE_NOT_POSITIVE,
            BackPaymentCode.BACK_PAYMENT_PERIOD_REVERSED,
            RemittanceCode.PERIOD_REVERSED));
  }

  @Test
  void a_citys_own_codes_keep_their_order_behind_the_domains() {
    var settled = Precedence.settle(Decision.reject(
        CityCode.NO_PARKING.rejection(),
        CityCode.HALL_CLOSED.rejection(),
        LedgerCode.QUOTED_SERIAL_UNKNOWN.rejection()));

    assertThat(settled.rejections().stream().map(rejection -> rejection.code().name()))
        .containsExactly("QUOTED_SERIAL_UNKNOWN", "NO_PARKING", "HALL_CLOSED");
    assertThat(Precedence.settle(Decision.accept(1)).orThrow()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.gongji.domain.rulebook.StandingAlone#questions")
  void a_code_stands_alone(Map.Entry<String, Question<?>> question) {
    var rejections = Rulebook.of(HuludaoPack.pack()).ask(question.getValue()).rejections();

    assertThat(rejections)
        .extracting(rejection -> rejection.code().name())
        .containsOnly(question.getKey());
  }

  @Test
  void every_code_that_a_question_can_be_refused_with_stands_alone_somewhere() {
    var ofUseCases = Set.<RejectionCode>of(
        RemittanceCode.NOBODY_TO_ASSESS,
        RemittanceCode.BASES_OUTSIDE_LIMITS,
        LedgerCode.DEPOSIT_NOT_POSITIVE,
        LedgerCode.DEPOSIT_ALREADY_REVIEWED,
        LedgerCode.REVIEWER_IS_RECORDER,
        LedgerCode.QUOTED_SERIAL_UNKNOWN);

    assertThat(StandingAlone.questions().map(Map.Entry::getKey).distinct())
        .containsExactlyElementsOf(Precedence.ORDER.stream()
            .filter(code -> !ofUseCases.contains(code))
            .map(RejectionCode::name)
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.gongji.domain.rulebook.StandingAlone#questions")
  void where_nothing_is_set_that_comes_beside_what_is_wrong_anyway(
      Map.Entry<String, Question<?>> question) {
    var code = question.getKey();
    var unset = Rulebook.of(PolicyPack.of("某市")).ask(question.getValue()).rejections().stream()
        .map(rejection -> rejection.code().name())
        .distinct()
        .toList();

    var expected = new ArrayList<String>();
    if (!WITHOUT_PARAMETERS.contains(code)) {
      expected.add("PARAMETER_NOT_SET");
    }
    if (!RESTING_ON_A_PARAMETER.contains(code) && !code.equals("PARAMETER_NOT_SET")) {
      expected.add(code);
    }
    assertThat(unset).hasSameElementsAs(expected);
  }

  static List<RejectionCode> codes() {
    return Precedence.ORDER;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_code_has_its_texts_in_both_languages(RejectionCode code) {
    assertThat(RejectionTexts.chinese().covers(code)).isTrue();
    assertThat(RejectionTexts.english().covers(code)).isTrue();
    assertThat(RejectionTexts.chinese().title(code)).doesNotContain("{");
    assertThat(RejectionTexts.english().title(code)).doesNotContain("{");
  }

  private static Rejection rejection(String name) {
    return Precedence.ORDER.stream()
        .filter(code -> code.name().equals(name))
        .findFirst()
        .orElseThrow()
        .rejection();
  }
}
