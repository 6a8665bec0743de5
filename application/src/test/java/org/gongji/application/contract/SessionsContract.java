package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.Sessions.Session;
import org.junit.jupiter.api.Test;

/** {@link Sessions}. */
public abstract class SessionsContract extends PortContract {

  private static final Origin HERE = new Origin("192.0.2.7", "a browser", true);

  @Test
  void a_session_is_found_by_its_hash_only() {
    var session = started("a", NOW, NOW);

    assertThat(find("a")).contains(session);
    assertThat(find("b")).isEmpty();
  }

  @Test
  void when_a_session_was_seen_moves_and_nothing_else() {
    var session = started("a", NOW, NOW);

    commit(() -> ports().sessions().seen(hash("a"), NOW.plusSeconds(90)));

    assertThat(find("a"))
        .contains(new Session(
            session.id(), hash("a"), session.userKey(), HERE, NOW, NOW.plusSeconds(90)));
  }

  @Test
  void an_ended_session_is_gone_and_the_others_stay() {
    var unused = started("a", NOW, NOW);
    var other = started("b", NOW, NOW);

    commit(() -> ports().sessions().end(hash("a")));
    commit(() -> ports().sessions().end(hash("a")));
    commit(() -> ports().sessions().seen(hash("a"), NOW));

    assertThat(find("a")).isEmpty();
    assertThat(find("b")).contains(other);
  }

  @Test
  void sessions_too_old_or_too_long_unseen_expire() {
    var tooOld = started("a", NOW.minusSeconds(1_001), NOW);
    var unseen = started("b", NOW.minusSeconds(900), NOW.minusSeconds(101));
    var running = started("c", NOW.minusSeconds(900), NOW.minusSeconds(99));

    commit(() -> ports().sessions().expire(NOW.minusSeconds(1_000), NOW.minusSeconds(100)));

    assertThat(find("a")).isEmpty();
    assertThat(find("b")).isEmpty();
    assertThat(find("c")).contains(running);
    assertThat(tooOld.userKey()).isEqualTo(unseen.userKey());
  }

  @Test
  void a_user_has_sessions_the_one_used_last_first() {
    var early = started("a", NOW, NOW);
    var late = started("b", NOW, NOW.plusSeconds(10));
    var others = started("c", user("reviewer"), NOW, NOW);

    assertThat(read(() -> ports().sessions().of(early.userKey()))).containsExactly(late, early);
    assertThat(read(() -> ports().sessions().of(others.userKey()))).containsExactly(others);
  }

  @Test
  void one_session_of_a_user_ends_by_its_id_and_no_other_users() {
    var one = started("a", NOW, NOW);
    var two = started("b", NOW, NOW);
    var others = started("c", user("reviewer"), NOW, NOW);

    commit(() -> ports().sessions().end(one.userKey(), one.id()));
    commit(() -> ports().sessions().end(one.userKey(), others.id()));

    assertThat(find("a")).isEmpty();
    assertThat(find("b")).contains(two);
    assertThat(find("c")).contains(others);
  }

  @Test
  void all_sessions_of_a_user_end_but_one() {
    var one = started("a", NOW, NOW);
    var two = started("b", NOW, NOW);
    var others = started("c", user("reviewer"), NOW, NOW);

    commit(() -> ports().sessions().endOthers(one.userKey(), hash("b")));
    assertThat(read(() -> ports().sessions().of(one.userKey()))).containsExactly(two);

    commit(() -> ports().sessions().endOthers(one.userKey(), hash("x")));
    assertThat(read(() -> ports().sessions().of(one.userKey()))).isEmpty();
    assertThat(find("c")).contains(others);
  }

  private Session started(String token, Instant startedAt, Instant seenAt) {
    return started(token, user("clerk"), startedAt, seenAt);
  }

  private Session started(String token, long user, Instant startedAt, Instant seenAt) {
    var session = new Session(UUID.randomUUID(), hash(token), user, HERE, startedAt, seenAt);
    commit(() -> ports().sessions().start(session));
    return session;
  }

  private long user(String login) {
    var users = ports().users();
    return committed(() -> {
      if (users.find(login).isEmpty()) {
        users.add(login, "李敏", Role.CLERK, "hash", List.of());
      }
      return users.find(login).orElseThrow().user().key();
    });
  }

  private Optional<Session> find(String token) {
    return read(() -> ports().sessions().find(hash(token)));
  }

  private static String hash(String token) {
    return token.repeat(64);
  }
}
