package org.gongji.application.enrolment;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongji.application.contributor.AccountNumbers;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Opening;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.contributor.change.AccountJournal.Cause;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.application.filing.business.AccountsAtHand;
import org.gongji.application.filing.business.Business;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Question;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.domain.rulebook.Rulebook;

/** R7, 缴存人登记, as a filing. */
public final class EnrolContributors implements Business<Enrolment.Account> {

  private final Contributors contributors;
  private final AccountJournal journal;
  private final AccountNumbers numbers;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public EnrolContributors(
      Contributors contributors,
      AccountJournal journal,
      AccountNumbers numbers,
      Rulebook rulebook) {
    this.contributors = contributors;
    this.journal = journal;
    this.numbers = numbers;
    this.rulebook = rulebook;
  }

  @Override
  public FilingKind kind() {
    return FilingKind.ENROLMENT;
  }

  @Override
  public Facts<Enrolment.Account> facts(AccountsAtHand accounts, List<Line> lines) {
    var given = lines.stream().map(Line::subject).distinct().toList();
    return new Newcomers(accounts.acting(), contributors.known(given).keySet(), this);
  }

  /** The person, with 15 and 18 digits taken as one. */
  @Override
  public List<Claim> claims(Line line) {
    return List.of(Claim.of(kind(), certificate(line)));
  }

  private static String certificate(Line line) {
    var person = newcomer(line).person();
    return Certificate.read(person.type(), person.number())
        .fold(Certificate::number, invalid -> person.number());
  }

  private static Newcomer newcomer(Line line) {
    return Objects.requireNonNull(line.newcomer());
  }

  private static Base base(Line line) {
    return Objects.requireNonNull(line.base());
  }

  private void take(Acting acting, Cause cause, List<Taken<Enrolment.Account>> taken) {
    var form = rulebook
        .pack()
        .on(CentreTerms.PARAMETER, acting.today())
        .orThrow()
        .value()
        .accountNumbers();
    journal.open(
        cause,
        acting.employer(),
        taken.stream().map(each -> opening(acting, each, form)).toList());
  }

  private Opening opening(Acting acting, Taken<Enrolment.Account> taken, String form) {
    var account = taken.result();
    var newcomer = newcomer(taken.entry().line());
    var rates = acting.employer().rates();
    return new Opening(
        numbers.next(form),
        account.name().text(),
        account.certificate().type(),
        account.certificate().number(),
        account.mobile().text(),
        newcomer.onEstablishment(),
        acting.today(),
        new Terms(
            taken.from(),
            AccountStatus.NORMAL,
            Standing.ENROLLED,
            base(taken.entry().line()).yuan(),
            rates.employer().bp(),
            rates.personal().bp()),
        newcomer
            .particulars()
            .of(account.sex().orElse(null), account.birthDate().orElse(null)));
  }

  private record Newcomers(Acting acting, Set<String> known, EnrolContributors business)
      implements Facts<Enrolment.Account> {

    @Override
    public Decision<Question<Enrolment.Account>> question(Line line, YearMonth month) {
      var employer = acting.employer();
      var newcomer = newcomer(line);
      var enrolment = new Enrolment(
          newcomer.person(),
          new ContributionQuestion(base(line), employer.rates(), employer.precision(), month),
          newcomer.employerPart(),
          newcomer.personalPart(),
          known.contains(line.subject()),
          acting.filedOn());
      return Decision.accept(new FromOpenMonth(
          enrolment,
          new ChangeMonth(
              month, employer.nextMonth().minusMonths(1), acting.filedOn(), acting.today())));
    }

    @Override
    public YearMonth nextOpen(Line line) {
      return acting.employer().nextMonth();
    }

    @Override
    public Amounts amounts(Line line, Enrolment.Account result) {
      var after = Share.of(base(line), result.contribution());
      return new Amounts(null, after, after.total());
    }

    @Override
    public EvidenceCheck.Person person(Line line) {
      return new EvidenceCheck.Person("", newcomer(line).onEstablishment());
    }

    @Override
    public String name(Line line) {
      return newcomer(line).person().name().strip();
    }

    @Override
    public String certificateMasked(Line line) {
      var person = newcomer(line).person();
      return Certificate.read(person.type(), person.number())
          .fold(Certificate::masked, invalid -> "");
    }

    @Override
    public void take(Filing filing, List<Taken<Enrolment.Account>> taken) {
      business.take(acting, filing.cause(), taken);
    }
  }
}
