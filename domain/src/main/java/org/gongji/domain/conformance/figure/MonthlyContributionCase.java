package org.gongji.domain.conformance.figure;

import static org.gongji.domain.conformance.rule.SharedColumns.BASE;
import static org.gongji.domain.conformance.rule.SharedColumns.EMPLOYER_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.PERSONAL_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.ROUNDING;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.conformance.rule.StatedContribution;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;

/**
 * R1, 月缴存额. The change month is the month of the business date; without a precision the city's
 * standard one is taken.
 */
public final class MonthlyContributionCase extends QuestionCase {

  private static final Column EMPLOYER_PART =
      new Column("单位月缴存额", "employer part", Form.MONEY, "488.00");
  private static final Column PERSONAL_PART =
      new Column("个人月缴存额", "personal part", Form.MONEY, "488.00");
  private static final Column TOTAL = new Column("月缴存额", "total", Form.MONEY, "976.00");

  /** The one rule of its name. */
  public MonthlyContributionCase() {
    super(
        "月缴存额",
        "monthly-contribution",
        Rule.R1,
        List.of(BASE, EMPLOYER_RATE, PERSONAL_RATE, ROUNDING),
        List.of(EMPLOYER_PART, PERSONAL_PART, TOTAL));
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var stated = StatedContribution.of(rulebook, given, YearMonth.from(given.requiredDate(DATE)));
    return stated.unless(Asked.of(stated.question(), contribution -> outputs(given, contribution)));
  }

  private static Map<Column, String> outputs(Cells given, MonthlyContribution contribution) {
    var outputs = new LinkedHashMap<Column, String>();
    var employer = given.have(BASE, EMPLOYER_RATE);
    var personal = given.have(BASE, PERSONAL_RATE);
    if (employer) {
      outputs.put(EMPLOYER_PART, contribution.employerPart().plain());
    }
    if (personal) {
      outputs.put(PERSONAL_PART, contribution.personalPart().plain());
    }
    if (employer && personal) {
      outputs.put(TOTAL, contribution.total().plain());
    }
    return outputs;
  }
}
