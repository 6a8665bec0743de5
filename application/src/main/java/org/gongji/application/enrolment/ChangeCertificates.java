package org.gongji.application.enrolment;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.PersonDetails;
import org.gongji.application.contributor.PersonDetails.Amended;
import org.gongji.application.contributor.PersonDetails.Kept;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.Line.NewIdentity;
import org.gongji.application.filing.business.AccountFacts;
import org.gongji.application.filing.business.AccountsAtHand;
import org.gongji.application.filing.business.Business;
import org.gongji.application.identity.Users;
import org.gongji.application.information.Amendment.Changed;
import org.gongji.application.information.InformationChanges;
import org.gongji.application.information.InformationChanges.About;
import org.gongji.application.information.InformationChanges.By;
import org.gongji.application.information.InformationChanges.Change;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.enrolment.CertificateChange;
import org.gongji.domain.enrolment.CertificateChange.Effect;
import org.gongji.domain.enrolment.CertificateChange.Identity;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.Question;

/** R15, 姓名证件变更, as a filing. */
public final class ChangeCertificates implements Business<Effect> {

  /** What a line says that names nothing new. */
  private static final NewIdentity NOTHING = new NewIdentity("", CertificateType.RESIDENT_ID, "");

  private final Contributors contributors;
  private final PersonDetails details;
  private final InformationChanges changes;
  private final Users users;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public ChangeCertificates(
      Contributors contributors,
      PersonDetails details,
      InformationChanges changes,
      Users users,
      BusinessCalendar calendar) {
    this.contributors = contributors;
    this.details = details;
    this.changes = changes;
    this.users = users;
    this.calendar = calendar;
  }

  @Override
  public FilingKind kind() {
    return FilingKind.CERTIFICATE_CHANGE;
  }

  /** The account, and whose certificate it is to be, with 15 and 18 digits taken as one. */
  @Override
  public List<Claim> claims(Line line) {
    var claims = new ArrayList<>(List.of(Claim.of(kind(), line.subject())));
    if (!identity(line).number().isBlank()) {
      claims.add(Claim.of(FilingKind.ENROLMENT, certificate(line)));
    }
    return claims;
  }

  @Override
  public Facts<Effect> facts(AccountsAtHand accounts, List<Line> lines) {
    var wanted = lines.stream()
        .filter(line -> !identity(line).number().isBlank())
        .map(ChangeCertificates::certificate)
        .toList();
    return new Accounts(
        accounts,
        contributors.known(wanted),
        wanted.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
        this);
  }

  private static NewIdentity identity(Line line) {
    return Objects.requireNonNullElse(line.identity(), NOTHING);
  }

  private static String certificate(Line line) {
    var identity = identity(line);
    return Certificate.read(identity.type(), identity.number())
        .fold(Certificate::number, invalid -> identity.number());
  }

  /** Whoever filed it is whose change it is. */
  private By by(Filing filing) {
    var login = Objects.requireNonNull(filing.submittedBy());
    var name = users.find(login).map(known -> known.user().name()).orElse(login);
    return new By(login, name, calendar.today(), calendar.now(), filing.serial());
  }

  private void take(Accounts facts, Filing filing, List<Taken<Effect>> taken) {
    var results = taken.stream()
        .collect(
            Collectors.toMap(each -> facts.accounts.of(each.entry().line()).key(), Taken::result));
    var by = by(filing);
    var amended = new ArrayList<Amended>();
    var history = new ArrayList<Change>();
    for (var kept : details.lock(results.keySet())) {
      var about = new About(filing.employerKey(), kept.accountKey());
      var changed = changed(kept, Objects.requireNonNull(results.get(kept.accountKey())));
      amended.add(new Amended(
          kept.accountKey(),
          changed.stream().collect(Collectors.toMap(Changed::item, Changed::after))));
      changed.forEach(each -> history.add(Change.of(about, each, by)));
    }
    details.amend(amended);
    changes.append(history);
  }

  private static List<Changed<PersonItem>> changed(Kept kept, Effect effect) {
    var after = new EnumMap<PersonItem, String>(PersonItem.class);
    after.put(PersonItem.NAME, effect.name().text());
    after.put(PersonItem.CERTIFICATE_TYPE, effect.type().code());
    after.put(PersonItem.CERTIFICATE, effect.number());
    effect.sex().ifPresent(sex -> after.put(PersonItem.SEX, sex.code()));
    effect.birthDate().ifPresent(born -> after.put(PersonItem.BIRTH_DATE, born.toString()));
    return after.entrySet().stream()
        .map(entry -> new Changed<>(
            entry.getKey(), kept.values().getOrDefault(entry.getKey(), ""), entry.getValue()))
        .filter(each -> !each.before().equals(each.after()))
        .toList();
  }

  private record Accounts(
      AccountsAtHand accounts,
      Map<String, AccountNumber> known,
      Map<String, Long> wanted,
      ChangeCertificates business)
      implements AccountFacts<Effect> {

    @Override
    public Decision<Question<Effect>> question(Line line, YearMonth month) {
      return accounts.own(line).map(account -> question(line, account));
    }

    private Question<Effect> question(Line line, Account account) {
      var identity = identity(line);
      return new CertificateChange(
          accounts.state(account),
          new Identity(account.name(), account.certificateType(), account.certificate()),
          new Identity(identity.name(), identity.type(), identity.number()),
          isTaken(line, account),
          accounts.acting().today());
    }

    /** By another account, or by another line of the same roster. */
    private boolean isTaken(Line line, Account account) {
      var certificate = certificate(line);
      var owner = known.get(certificate);
      return (owner != null && !owner.equals(account.number()))
          || wanted.getOrDefault(certificate, 0L) > 1;
    }

    /** Nothing is contributed by it. */
    @Override
    public Amounts amounts(Line line, Effect result) {
      return new Amounts(null, null, Money.ZERO);
    }

    @Override
    public void take(Filing filing, List<Taken<Effect>> taken) {
      business.take(this, filing, taken);
    }
  }
}
