package org.gongji.domain.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongji.domain.adjustment.BaseAdjustment;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;

/** R1 and R2 of the rulebook, asked about a {@link Filing}. */
final class OurRules {

  private final Rulebook rulebook = Rulebook.of(HuludaoPack.pack());

  /** A filing in the types of the rulebook, as it is ready in Drools' own. */
  record Questions(ContributionQuestion contribution, BaseAdjustment adjustment) {}

  static Questions questions(Filing filing) {
    var contribution = new ContributionQuestion(
        Base.ofYuan(filing.getBase()),
        new RateScheme(
            BasisPoints.of(filing.getEmployerRate()), BasisPoints.of(filing.getPersonalRate())),
        RoundingPrecision.YUAN_HALF_UP,
        filing.changeMonth());
    var account = new AccountState(
        filing.isNormal() ? AccountStatus.NORMAL : AccountStatus.FROZEN,
        filing.isWithEmployer() ? HeldAt.OWN : HeldAt.OTHER);
    return new Questions(
        contribution,
        new BaseAdjustment(
            filing.isOnline() ? Channel.WEB_HALL : Channel.COUNTER,
            account,
            Base.ofYuan(filing.getCurrent()),
            Base.ofYuan(filing.getBase()),
            filing.getAdjustedIn() == 0
                ? List.of()
                : List.of(LocalDate.of(filing.getAdjustedIn(), 1, 1)),
            new ChangeMonth(
                filing.changeMonth(), filing.assessed(), filing.business().atDay(1))));
  }

  Decision<MonthlyContribution> contribution(Questions questions) {
    return rulebook.ask(questions.contribution());
  }

  Decision<BaseAdjustment.Effect> adjustment(Questions questions) {
    return rulebook.ask(questions.adjustment());
  }

  Set<String> codes(Filing filing) {
    var questions = questions(filing);
    var codes = new TreeSet<String>();
    contribution(questions).rejections().forEach(each -> codes.add(each.code().name()));
    adjustment(questions).rejections().forEach(each -> codes.add(each.code().name()));
    return codes;
  }
}
