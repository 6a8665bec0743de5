package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.scan.ScanOffers;
import org.gongji.application.identity.scan.ScanOffers.Offer;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link ScanOffers}. */
public abstract class ScanOffersContract extends PortContract {

  private static final Origin ORIGIN = new Origin("203.0.113.7", "Chromium", false);

  @Test
  void one_is_found_by_either_hash_and_by_nothing_else() {
    commit(() -> offers().offer(offer("code", "holder", NOW)));

    assertThat(byCode("code")).contains(offer("code", "holder", NOW));
    assertThat(read(() -> offers().byHolder(hash("holder")))).isEqualTo(byCode("code"));
    assertThat(byCode("holder")).isEmpty();
    assertThat(read(() -> offers().byHolder(hash("code")))).isEmpty();
  }

  @Test
  void of_two_answers_the_first_counts() {
    var user = user();
    commit(() -> offers().offer(offer("code", "holder", NOW)));

    commit(() -> offers().seen(hash("code")));
    assertThat(byCode("code")).map(Offer::stage).contains(Stage.SEEN);
    assertThat(committed(() -> offers().answer(hash("code"), Stage.DENIED, user)))
        .isTrue();
    assertThat(committed(() -> offers().answer(hash("code"), Stage.CONFIRMED, user)))
        .isFalse();
    commit(() -> offers().seen(hash("code")));

    assertThat(byCode("code")).contains(offer("code", "holder", NOW, Stage.DENIED, user));
    assertThat(committed(() -> offers().answer(hash("other"), Stage.DENIED, user)))
        .isFalse();
  }

  @Test
  void one_is_taken_once() {
    commit(() -> offers().offer(offer("code", "holder", NOW)));

    assertThat(committed(() -> offers().take(hash("other")))).isFalse();
    assertThat(committed(() -> offers().take(hash("holder")))).isTrue();
    assertThat(committed(() -> offers().take(hash("holder")))).isFalse();
    assertThat(byCode("code")).isEmpty();
  }

  @Test
  void those_of_an_address_are_counted_and_the_old_ones_forgotten() {
    commit(() -> {
      offers().offer(offer("a", "1", NOW.minusSeconds(600)));
      offers().offer(offer("b", "2", NOW.minusSeconds(60)));
      offers().offer(offer("c", "3", NOW));
    });

    assertThat(offered("203.0.113.7", NOW.minusSeconds(60))).isEqualTo(2);
    assertThat(offered("203.0.113.8", NOW.minusSeconds(60))).isZero();

    commit(() -> offers().forget(NOW));

    assertThat(byCode("a")).isEmpty();
    assertThat(byCode("b")).isPresent();
  }

  private ScanOffers offers() {
    return ports().scanOffers();
  }

  private Optional<Offer> byCode(String code) {
    return read(() -> offers().byCode(hash(code)));
  }

  private int offered(String address, Instant since) {
    return read(() -> offers().offered(address, since));
  }

  private long user() {
    commit(() -> ports().users().add("operator", "王芳", Role.OPERATOR, null, List.of()));
    return read(() -> ports().users().find("operator")).orElseThrow().user().key();
  }

  private static Offer offer(String code, String holder, Instant at) {
    return offer(code, holder, at, Stage.WAITING, null);
  }

  private static Offer offer(
      String code, String holder, Instant at, Stage stage, @Nullable Long user) {
    return new Offer(hash(code), hash(holder), ORIGIN, "07", at, at.plusSeconds(180), stage, user);
  }

  private static String hash(String text) {
    return "%64s".formatted(text).replace(' ', '0');
  }
}
