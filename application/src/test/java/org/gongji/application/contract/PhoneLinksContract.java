package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.phone.PhoneLinks;
import org.gongji.application.filing.phone.PhoneLinks.Link;
import org.gongji.application.filing.phone.PhoneLinks.Stage;
import org.junit.jupiter.api.Test;

/** {@link PhoneLinks}. */
public abstract class PhoneLinksContract extends PortContract {

  private static final Instant ENDS = NOW.plusSeconds(900);

  @Test
  void a_link_is_found_by_its_hash_only() {
    var link = offered(employer("01010777"), "a", 1, NOW);

    assertThat(find("a")).contains(link);
    assertThat(find("b")).isEmpty();
    assertThat(session("a")).isEmpty();
    assertThat(link.stage(NOW)).isEqualTo(Stage.WAITING);
    assertThat(link.stage(NOW.plusSeconds(600))).isEqualTo(Stage.OVER);
  }

  @Test
  void a_link_is_opened_once() {
    var link = offered(employer("01010777"), "a", 1, NOW);

    assertThat(open("a", "s")).isTrue();
    assertThat(open("a", "t")).isFalse();
    assertThat(open("b", "u")).isFalse();

    assertThat(session("t")).isEmpty();
    var opened = session("s").orElseThrow();
    assertThat(opened)
        .isEqualTo(new Link(
            hash("a"),
            link.employerKey(),
            link.employer(),
            link.filing(),
            "operator",
            NOW,
            NOW.plusSeconds(600),
            NOW.plusSeconds(60),
            hash("s"),
            ENDS));
    assertThat(opened.stage(ENDS.minusSeconds(1))).isEqualTo(Stage.OPEN);
    assertThat(opened.stage(ENDS)).isEqualTo(Stage.OVER);
  }

  @Test
  void the_newest_link_of_a_filing_is_its_own_and_its_employers() {
    var employer = employer("01010777");
    var other = employer("01010888");
    var unusedOld = offered(employer, "a", 1, NOW.minusSeconds(5));
    var newest = offered(employer, "b", 1, NOW);
    var unusedOther = offered(employer, "c", 2, NOW.plusSeconds(5));

    assertThat(read(() -> ports().phoneLinks().newest(employer.key(), serial(1))))
        .contains(newest);
    assertThat(read(() -> ports().phoneLinks().newest(other.key(), serial(1)))).isEmpty();
    assertThat(read(() -> ports().phoneLinks().newest(employer.key(), serial(3))))
        .isEmpty();
  }

  @Test
  void links_are_forgotten_when_neither_they_nor_their_phones_can_be_used() {
    var employer = employer("01010777");
    var unusedOver = offered(employer, "a", 1, NOW);
    var unusedOpened = offered(employer, "b", 1, NOW);
    var waiting = offered(employer, "c", 1, NOW.plusSeconds(1));
    assertThat(open("b", "s")).isTrue();

    commit(() -> ports().phoneLinks().forget(NOW.plusSeconds(601)));

    assertThat(find("a")).isEmpty();
    assertThat(find("b")).isPresent();
    assertThat(find("c")).contains(waiting);
    commit(() -> ports().phoneLinks().forget(ENDS.plusSeconds(1)));
    assertThat(find("b")).isEmpty();
    assertThat(find("c")).isEmpty();
  }

  private Link offered(Employer employer, String token, long filing, Instant at) {
    var link = new Link(
        hash(token),
        employer.key(),
        employer.number(),
        serial(filing),
        "operator",
        at,
        at.plusSeconds(600),
        null,
        null,
        null);
    commit(() -> ports().phoneLinks().offer(link));
    return link;
  }

  private boolean open(String token, String session) {
    return committed(
        () -> ports().phoneLinks().open(hash(token), NOW.plusSeconds(60), hash(session), ENDS));
  }

  private Optional<Link> find(String token) {
    return read(() -> ports().phoneLinks().find(hash(token)));
  }

  private Optional<Link> session(String session) {
    return read(() -> ports().phoneLinks().ofSession(hash(session)));
  }

  private static String hash(String token) {
    return token.repeat(64);
  }
}
