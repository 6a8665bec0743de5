package org.gongji.idp.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.federated.FederatedCode;
import org.gongji.application.identity.federated.FederatedProviders.Identity;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's claims mean here; a name with dots leads into nested claims, as in {@code
 * realm_access.roles}.
 *
 * @param creditCode holds 统一社会信用代码, one or several, of which a hundred are taken
 * @param name holds 姓名
 * @param login holds the login
 * @param roles holds roles, null where the provider gives none
 * @param granted what the values there stand for
 * @param main whether operators become main operators of the employers claimed
 */
public record ClaimMapping(
    String creditCode,
    String name,
    String login,
    @Nullable String roles,
    Map<String, Role> granted,
    boolean main) {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_SUBJECT = 255;
  private static final int MOST_CODES = 100;

  /** Keeps the roles. */
  public ClaimMapping {
    granted = Map.copyOf(granted);
  }

  /** Who the claims say it is; operators have to say for whom they act, staff has not. */
  Decision<Identity> identity(JWTClaimsSet claims) {
    var stands = new TreeSet<Role>();
    if (roles != null) {
      texts(claims, roles)
          .flatMap(text -> Stream.ofNullable(granted.get(text)))
          .forEach(stands::add);
    }
    if (stands.size() > 1) {
      return Decision.reject(FederatedCode.PROVIDER_ROLES_AMBIGUOUS.of(
          Figure.of(String.join("、", stands.stream().map(Role::chineseName).toList()))));
    }
    var role = stands.isEmpty() ? Role.OPERATOR : stands.first();
    var codes = role.needsGrant() ? codes(claims) : List.<CreditCode>of();
    var subject =
        Optional.ofNullable(claims.getSubject()).filter(text -> text.length() <= LONGEST_SUBJECT);
    var called = text(claims, name, LONGEST_NAME);
    var known = text(claims, login, SignIn.LONGEST_LOGIN);
    var code = role.needsGrant() ? codes.stream().findFirst() : Optional.of(role);
    return missing(subject, "sub", "subject")
        .or(() -> missing(called, name, "name"))
        .or(() -> missing(known, login, "login"))
        .or(() -> missing(code, creditCode, "credit-code"))
        .<Decision<Identity>>map(Decision::reject)
        .orElseGet(() -> Decision.accept(new Identity(
            claims.getIssuer(),
            subject.orElseThrow(),
            known.orElseThrow().replaceAll("[^\\p{L}\\p{N}._@+-]", "_"),
            called.orElseThrow(),
            role,
            main,
            codes)));
  }

  private List<CreditCode> codes(JWTClaimsSet claims) {
    return texts(claims, creditCode)
        .flatMap(text -> CreditCode.decide(text).accepted().stream())
        .distinct()
        .limit(MOST_CODES)
        .toList();
  }

  private static Optional<Rejection> missing(Optional<?> value, String claim, String meaning) {
    return value.isPresent()
        ? Optional.empty()
        : Optional.of(FederatedCode.PROVIDER_CLAIM_MISSING
            .of(Figure.of(claim))
            .with(Rejection.OF, Figure.of(meaning)));
  }

  private static Optional<String> text(JWTClaimsSet claims, String claim, int longest) {
    return texts(claims, claim)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= longest)
        .filter(text -> text.chars().noneMatch(Character::isISOControl))
        .findFirst();
  }

  private static Stream<String> texts(JWTClaimsSet claims, String claim) {
    var value = value(claims.getClaims(), claim);
    if (value instanceof List<?> several) {
      return several.stream().filter(String.class::isInstance).map(String.class::cast);
    }
    return value instanceof String one ? Stream.of(one) : Stream.empty();
  }

  private static @Nullable Object value(Map<?, ?> claims, String claim) {
    var dot = claim.indexOf('.');
    if (claims.containsKey(claim) || dot < 0) {
      return claims.get(claim);
    }
    return claims.get(claim.substring(0, dot)) instanceof Map<?, ?> nested
        ? value(nested, claim.substring(dot + 1))
        : null;
  }
}
