package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Ticket.Kind;
import org.junit.jupiter.api.Test;

/** {@link org.gongji.application.identity.ticket.Tickets}. */
public abstract class TicketsContract extends PortContract {

  private static final Map<String, String> CONTENT =
      Map.of("name", "牟书娜", "empty", "", "odd", "a=b&c d\n%?");

  @Test
  void a_ticket_is_found_as_it_was_put_by_kind_and_key() {
    var ticket = put(Kind.REGISTRATION, "a", 3, NOW);

    assertThat(find(Kind.REGISTRATION, "a")).contains(ticket);
    assertThat(find(Kind.RECOVERY, "a")).isEmpty();
    assertThat(find(Kind.REGISTRATION, "b")).isEmpty();
  }

  @Test
  void a_later_ticket_stands_in_place_of_the_one_before() {
    var earlier = put(Kind.CHALLENGE, "a", 1, NOW);
    var later = put(Kind.CHALLENGE, "a", 5, NOW.plusSeconds(60));

    assertThat(find(Kind.CHALLENGE, "a")).contains(later);
    assertThat(committed(() -> ports().tickets().take(earlier))).isFalse();
    assertThat(committed(() -> ports().tickets().take(later))).isTrue();
  }

  @Test
  void it_is_tried_as_often_as_it_may_be() {
    var unused = put(Kind.CHALLENGE, "a", 2, NOW);

    assertThat(spend("a")).isTrue();
    assertThat(find(Kind.CHALLENGE, "a").orElseThrow().triesLeft()).isEqualTo(1);
    assertThat(spend("a")).isTrue();
    assertThat(spend("a")).isFalse();
    assertThat(spend("b")).isFalse();
    assertThat(find(Kind.CHALLENGE, "a").orElseThrow().triesLeft()).isZero();
  }

  @Test
  void it_is_taken_once() {
    var ticket = put(Kind.CAPTCHA, "a", 0, NOW);

    assertThat(committed(() -> ports().tickets().take(ticket))).isTrue();
    assertThat(committed(() -> ports().tickets().take(ticket))).isFalse();
    assertThat(find(Kind.CAPTCHA, "a")).isEmpty();
  }

  @Test
  void those_that_expired_are_forgotten() {
    var unused = put(Kind.CAPTCHA, "a", 0, NOW);
    var running = put(Kind.CAPTCHA, "b", 0, NOW.plusSeconds(1));

    commit(() -> ports().tickets().forget(NOW.plusSeconds(1)));

    assertThat(find(Kind.CAPTCHA, "a")).isEmpty();
    assertThat(find(Kind.CAPTCHA, "b")).contains(running);
  }

  private Ticket put(Kind kind, String key, int tries, Instant expires) {
    var ticket = new Ticket(kind, hash(key), UUID.randomUUID(), CONTENT, tries, expires);
    commit(() -> ports().tickets().put(ticket));
    return ticket;
  }

  private Optional<Ticket> find(Kind kind, String key) {
    return read(() -> ports().tickets().find(kind, hash(key)));
  }

  private boolean spend(String key) {
    return committed(() -> ports().tickets().spend(Kind.CHALLENGE, hash(key)));
  }

  private static String hash(String key) {
    return key.repeat(64);
  }
}
