package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.gongji.application.sms.TextMessages.TextMessage;
import org.junit.jupiter.api.Test;

/** {@link org.gongji.application.sms.TextMessages}. */
public abstract class TextMessagesContract extends PortContract {

  @Test
  void a_message_is_found_as_it_was_written() {
    var message = written("13000004555", 0);

    assertThat(find(message.id())).contains(message);
    assertThat(find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void a_message_that_was_sent_keeps_its_text_or_loses_it() {
    var kept = written("13000004555", 0);
    var lost = written("13000004555", 1);

    commit(() -> ports().textMessages().sent(kept.id(), NOW.plusSeconds(9), true));
    commit(() -> ports().textMessages().sent(lost.id(), NOW.plusSeconds(9), false));

    var keptThen = find(kept.id()).orElseThrow();
    assertThat(keptThen.sentAt()).isEqualTo(NOW.plusSeconds(9));
    assertThat(keptThen.text()).isEqualTo(kept.text());
    var lostThen = find(lost.id()).orElseThrow();
    assertThat(lostThen.sentAt()).isEqualTo(NOW.plusSeconds(9));
    assertThat(lostThen.text()).isEmpty();
    assertThat(lostThen.number()).isEqualTo("13000004555");
  }

  @Test
  void the_latest_are_those_for_somebody_newest_first() {
    var first = written("13000004555", 0);
    var unused = written("", 1);
    var second = written("15100004555", 2);
    var third = written("13000004555", 3);

    assertThat(read(() -> ports().textMessages().latest(2))).containsExactly(third, second);
    assertThat(read(() -> ports().textMessages().latest(9))).containsExactly(third, second, first);
  }

  @Test
  void old_ones_are_forgotten() {
    var old = written("13000004555", 0);
    var young = written("13000004555", 1);

    commit(() -> ports().textMessages().forget(NOW.plusSeconds(1)));

    assertThat(find(old.id())).isEmpty();
    assertThat(find(young.id())).contains(young);
  }

  private TextMessage written(String number, long second) {
    var at = NOW.plusSeconds(second);
    var message = new TextMessage(
        UUID.randomUUID(), number, "【住房公积金】校验码：012345", at, at.plusSeconds(300), null);
    commit(() -> ports().textMessages().add(message));
    return message;
  }

  private Optional<TextMessage> find(UUID id) {
    return read(() -> ports().textMessages().find(id));
  }
}
