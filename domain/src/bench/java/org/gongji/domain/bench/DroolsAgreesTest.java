package org.gongji.domain.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.gongji.domain.adjustment.AdjustmentCode;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.contribution.change.ChangeCode;
import org.junit.jupiter.api.Test;

/** What is measured beside each other answers the same. */
class DroolsAgreesTest {

  @Test
  void both_refuse_every_filing_with_the_same_codes() {
    var ours = new OurRules();
    var drools = new DroolsRules();
    var met = new HashSet<String>();
    var accepted = 0;

    for (var filing : Filings.all()) {
      var codes = ours.codes(filing);
      assertThat(drools.codes(filing)).isEqualTo(codes);
      assertThat(drools.codesInNewSession(filing)).isEqualTo(codes);
      met.addAll(codes);
      accepted += codes.isEmpty() ? 1 : 0;
    }
    drools.close();

    assertThat(accepted).isGreaterThan(50);
    assertThat(met)
        .contains(names(ContributionCode.values()))
        .contains(names(AdjustmentCode.values()));
    assertThat(met)
        .contains(
            ChangeCode.ACCOUNT_NOT_NORMAL.name(),
            ChangeCode.ACCOUNT_NOT_WITH_EMPLOYER.name(),
            ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED.name(),
            ChangeCode.CHANGE_MONTH_NOT_OPEN.name());
  }

  private static String[] names(Enum<?>[] codes) {
    var names = new String[codes.length];
    for (var at = 0; at < codes.length; at++) {
      names[at] = codes[at].name();
    }
    return names;
  }
}
