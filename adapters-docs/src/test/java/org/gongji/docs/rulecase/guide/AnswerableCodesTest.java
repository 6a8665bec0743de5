package org.gongji.docs.rulecase.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gongji.docs.rulecase.CaseFileReader;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.filing.FilingCode;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.rulebook.Precedence;
import org.junit.jupiter.api.Test;

class AnswerableCodesTest {

  private static final Path CASES = Path.of("../domain/src/test/resources/cases");
  private static final Pattern CODE = Pattern.compile("[A-Z_]{4,}");

  /** What stands here needs a test in Java: no column of a case leads to it. */
  @Test
  void only_codes_about_what_happened_since_are_beyond_cases() {
    assertThat(Precedence.ORDER)
        .filteredOn(code -> !AnswerableCodes.all().contains(code))
        .containsExactly(
            RemittanceCode.BASES_OUTSIDE_LIMITS,
            RemittanceCode.NOT_LATEST_ASSESSMENT,
            RemittanceCode.ASSESSMENT_ALLOCATED,
            RemittanceCode.PAYMENT_UNDER_WAY,
            LedgerCode.DEPOSIT_NOT_POSITIVE,
            LedgerCode.DEPOSIT_ALREADY_REVIEWED,
            LedgerCode.REVIEWER_IS_RECORDER,
            LedgerCode.QUOTED_SERIAL_UNKNOWN,
            FilingCode.FILING_IN_FLIGHT);
  }

  @Test
  void every_code_that_a_case_of_the_domain_expects_is_one_its_rule_answers() throws IOException {
    try (var files = Files.walk(CASES)) {
      files
          .filter(CaseFileReader::isCaseFile)
          .flatMap(file -> new CaseFileReader().read(file).stream())
          .forEach(located -> {
            var cells = located.written().cells();
            var expected = cells.getOrDefault("期望", cells.getOrDefault("expect", ""));
            assertThat(CODE.matcher(expected).results().map(found -> found.group()))
                .as(located.file() + " " + located.row())
                .isSubsetOf(AnswerableCodes.of(CaseRules.of(located.written())).stream()
                    .map(RejectionCode::name)
                    .toList());
          });
    }
  }
}
