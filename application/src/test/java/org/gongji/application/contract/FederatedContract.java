package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.federated.FederatedIdentities;
import org.gongji.application.identity.federated.FederatedProviders.Challenge;
import org.gongji.application.identity.federated.FederatedProviders.Ended;
import org.gongji.application.identity.federated.FederatedSessions;
import org.gongji.application.identity.federated.FederatedSessions.Session;
import org.gongji.application.identity.federated.PendingSignIns;
import org.gongji.application.identity.federated.PendingSignIns.Pending;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link PendingSignIns}, {@link FederatedIdentities} and {@link FederatedSessions}. */
public abstract class FederatedContract extends PortContract {

  private static final String ISSUER = "https://id.example.gov.cn/realms/province";
  private static final CreditCode CODE = CreditCode.of("12211400465100677M");

  @Test
  void an_attempt_is_taken_once_and_by_its_state_only() {
    var attempt = awaited(NOW);

    assertThat(take("another")).isEmpty();
    assertThat(take(attempt.challenge().state())).contains(attempt);
    assertThat(take(attempt.challenge().state())).isEmpty();
  }

  @Test
  void attempts_that_expired_are_forgotten() {
    var old = awaited(NOW.minusSeconds(1));
    var awaited = awaited(NOW);

    commit(() -> pending().forget(NOW));

    assertThat(take(old.challenge().state())).isEmpty();
    assertThat(take(awaited.challenge().state())).contains(awaited);
  }

  @Test
  void a_subject_is_bound_to_one_user_for_good() {
    var user = user("one");
    var another = user("two");
    commit(() -> identities().bind(ISSUER, "s", user, NOW));

    assertThat(read(() -> identities().userOf(ISSUER, "s"))).contains(user);
    assertThat(read(() -> identities().userOf(ISSUER, "S"))).isEmpty();
    assertThat(read(() -> identities().userOf(ISSUER + "/", "s"))).isEmpty();
    assertThatThrownBy(() -> commit(() -> identities().bind(ISSUER, "s", another, NOW)))
        .isInstanceOf(Transactions.Conflict.class);
  }

  @Test
  void the_claims_of_last_time_stand() {
    var user = user("one");
    var another = user("two");
    commit(() -> identities().bind(ISSUER, "s", user, NOW));
    var other = CreditCode.of("123456789012");

    commit(() -> identities().claimed(user, List.of(CODE, other), NOW));
    assertThat(read(() -> identities().claims(user))).containsExactly(CODE, other);

    commit(() -> identities().claimed(user, List.of(), NOW));
    assertThat(read(() -> identities().claims(user))).isEmpty();
    assertThat(read(() -> identities().claims(another))).isEmpty();
  }

  @Test
  void employers_are_found_by_their_credit_code() {
    var unusedFirst = employer("01010888");
    var unusedSecond = employer("01010777");

    assertThat(read(() -> identities().employers(CODE)))
        .containsExactly(new EmployerNumber("01010777"), new EmployerNumber("01010888"));
    assertThat(read(() -> identities().employers(CreditCode.of("123456789012"))))
        .isEmpty();
  }

  @Test
  void what_a_provider_granted_is_known_apart() {
    var user = user("one");
    var another = user("two");
    var first = employer("01010888").number();
    var second = employer("01010777").number();
    commit(() -> {
      identities().granted(user, first);
      identities().granted(user, second);
    });

    assertThat(read(() -> identities().grants(user))).containsExactly(second, first);

    commit(() -> identities().withdrawn(user, second));
    assertThat(read(() -> identities().grants(user))).containsExactly(first);
    assertThat(read(() -> identities().grants(another))).isEmpty();
  }

  @Test
  void a_session_of_both_is_taken_once() {
    var session = started("a", "subject", "session", NOW);

    assertThat(taken("b")).isEmpty();
    assertThat(taken("a")).contains(session);
    assertThat(taken("a")).isEmpty();
  }

  @Test
  void a_provider_ends_one_session_or_all_of_a_subject() {
    var first = started("a", "subject", "one", NOW);
    var second = started("b", "subject", "two", NOW);
    var without = started("c", "subject", null, NOW);
    var unusedOther = started("d", "other", "three", NOW);

    assertThat(of(null, "one")).containsExactly(first.tokenHash());
    assertThat(of("subject", "two")).containsExactly(second.tokenHash());
    assertThat(of("other", "two")).isEmpty();
    assertThat(of("subject", null))
        .containsExactlyInAnyOrder(first.tokenHash(), second.tokenHash(), without.tokenHash());
    assertThat(read(() -> sessions().of(new Ended("https://other", "subject", null))))
        .isEmpty();
  }

  @Test
  void sessions_that_are_long_over_are_forgotten() {
    var unusedOld = started("a", "subject", "one", NOW.minusSeconds(1));
    var kept = started("b", "subject", "two", NOW);

    commit(() -> sessions().forget(NOW));

    assertThat(taken("a")).isEmpty();
    assertThat(taken("b")).contains(kept);
  }

  private Pending awaited(Instant expiresAt) {
    var attempt =
        new Pending(Challenge.fresh(), "province", hash("f"), "/employers/01010777", expiresAt);
    commit(() -> pending().await(attempt));
    return attempt;
  }

  private Optional<Pending> take(String state) {
    return committed(() -> pending().take(state));
  }

  private Session started(
      String token, String subject, @Nullable String session, Instant startedAt) {
    var started =
        new Session(hash(token), "province", ISSUER, subject, session, "id.to.ken", startedAt);
    commit(() -> sessions().start(started));
    return started;
  }

  private Optional<Session> taken(String token) {
    return committed(() -> sessions().take(hash(token)));
  }

  private List<String> of(@Nullable String subject, @Nullable String session) {
    return read(() -> sessions().of(new Ended(ISSUER, subject, session)));
  }

  private long user(String login) {
    return committed(() -> {
      ports().users().add(login, "李敏", Role.OPERATOR, null, List.of());
      return ports().users().find(login).orElseThrow().user().key();
    });
  }

  private PendingSignIns pending() {
    return ports().federated().pending();
  }

  private FederatedIdentities identities() {
    return ports().federated().identities();
  }

  private FederatedSessions sessions() {
    return ports().federated().sessions();
  }

  private static String hash(String token) {
    return token.repeat(64);
  }
}
