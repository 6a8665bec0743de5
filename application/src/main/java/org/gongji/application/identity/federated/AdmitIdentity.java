package org.gongji.application.identity.federated;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.federated.FederatedProviders.Identity;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;

/**
 * Makes a user of an identity: the same one every time, with the grants that its claims give now.
 *
 * <p>Grants that came from claims go with them; those that others gave are left alone, and one that
 * somebody took back is not given again for the same claim.
 */
public final class AdmitIdentity {

  private static final int SUFFIX = 6;
  private static final int LONGEST_DETAIL = 2_000;

  private final Users users;
  private final FederatedIdentities identities;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public AdmitIdentity(
      Users users,
      FederatedIdentities identities,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.users = users;
    this.identities = identities;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /**
   * The user, within the transaction at hand.
   *
   * @return {@code ACCOUNT_BLOCKED} or {@code PROVIDER_ROLE_DIFFERS} otherwise
   */
  Decision<User> handle(String provider, Identity identity) {
    var user = identities
        .userOf(identity.issuer(), identity.subject())
        .flatMap(users::find)
        .orElseGet(() -> added(provider, identity));
    if (user.standing() == Standing.BLOCKED) {
      return Decision.reject(IdentityCode.ACCOUNT_BLOCKED.of(Figure.of(user.login())));
    }
    if (user.role() != identity.role()) {
      return Decision.reject(FederatedCode.PROVIDER_ROLE_DIFFERS
          .of(Figure.of(identity.role().chineseName()))
          .with(Rejection.OF, Figure.of(user.role().chineseName())));
    }
    identities.claimed(user.key(), identity.creditCodes(), calendar.now());
    var change = refresh(user, identity);
    var detail = "%s %s %s".formatted(identity.issuer(), identity.subject(), change);
    audit.append(new AuditTrail.Line(
        calendar.now(),
        calendar.today(),
        user.login(),
        "sign-in-by-provider",
        provider,
        detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)),
        rulebook.pack().hash()));
    return Decision.accept(users.find(user.key()).orElseThrow());
  }

  /** A login of the provider's own can never be one that somebody registers here. */
  private User added(String provider, Identity identity) {
    var login = login(identity.login(), "@" + provider);
    if (users.find(login).isPresent()) {
      var own = Token.hash(identity.issuer() + " " + identity.subject()).substring(0, SUFFIX);
      login = login(identity.login(), "-" + own + "@" + provider);
    }
    users.add(login, identity.name(), identity.role(), null, List.of());
    var user = users.find(login).orElseThrow().user();
    identities.bind(identity.issuer(), identity.subject(), user.key(), calendar.now());
    return user;
  }

  private static String login(String claimed, String suffix) {
    var small = claimed.toLowerCase(Locale.ROOT);
    return small.substring(0, Math.min(small.length(), SignIn.LONGEST_LOGIN - suffix.length()))
        + suffix;
  }

  private Change refresh(User user, Identity identity) {
    var claimed = claimed(identity.creditCodes());
    var had = identities.grants(user.key());
    var withdrawn = had.stream().filter(employer -> !claimed.contains(employer)).toList();
    withdrawn.forEach(employer -> {
      users.revoke(user.key(), employer);
      identities.withdrawn(user.key(), employer);
    });
    var granted = claimed.stream()
        .filter(employer -> !had.contains(employer) && !user.employers().contains(employer))
        .toList();
    granted.forEach(employer -> {
      users.grant(user.key(), grant(employer, identity));
      identities.granted(user.key(), employer);
    });
    return new Change(granted, withdrawn);
  }

  private List<EmployerNumber> claimed(List<CreditCode> creditCodes) {
    return creditCodes.stream()
        .flatMap(code -> identities.employers(code).stream())
        .distinct()
        .toList();
  }

  private static Grant grant(EmployerNumber employer, Identity identity) {
    return identity.main() ? Grant.main(employer) : Grant.of(employer, Duty.values());
  }

  private record Change(List<EmployerNumber> granted, List<EmployerNumber> withdrawn) {}
}
