package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.Sessions.Session;
import org.junit.jupiter.api.Test;

/** {@link Sessions}. */
public abstract class SessionsContract extends PortContract {

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
        .contains(new Session(hash("a"), session.userKey(), NOW, NOW.plusSeconds(90)));
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

  private Session started(String token, Instant startedAt, Instant seenAt) {
    var session = new Session(hash(token), user(), startedAt, seenAt);
    commit(() -> ports().sessions().start(session));
    return session;
  }

  private long user() {
    var users = ports().users();
    return committed(() -> {
      if (users.find("clerk").isEmpty()) {
        users.add("clerk", "李敏", Role.CLERK, "hash", List.of());
      }
      return users.find("clerk").orElseThrow().user().key();
    });
  }

  private Optional<Session> find(String token) {
    return read(() -> ports().sessions().find(hash(token)));
  }

  private static String hash(String token) {
    return token.repeat(64);
  }
}
