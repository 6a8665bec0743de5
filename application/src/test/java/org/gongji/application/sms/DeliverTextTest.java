package org.gongji.application.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongji.application.job.Jobs.Kind;
import org.gongji.application.job.WorkNextJob;
import org.gongji.application.memory.FixedCalendar;
import org.gongji.application.memory.InMemoryPorts;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.MobileNumber;
import org.junit.jupiter.api.Test;

/** A message that was written is sent once the gateway takes it, and under one id. */
class DeliverTextTest {

  private final FixedCalendar calendar = new FixedCalendar(LocalDate.of(2022, 4, 1));
  private final org.gongji.application.contract.Ports ports = InMemoryPorts.empty(calendar);
  private final Gateway gateway = new Gateway();
  private final DeliverText deliver =
      new DeliverText(ports.transactions(), ports.textMessages(), gateway, calendar);
  private final WorkNextJob work = new WorkNextJob(
      ports.transactions(),
      ports.jobs(),
      calendar,
      Map.of(Kind.SEND_TEXT, id -> deliver.handle(UUID.fromString(id))));

  @Test
  void it_is_sent_once_and_its_text_forgotten() {
    var id = written("13000004555");

    workAll();
    deliver.handle(id);

    assertThat(gateway.taken).containsExactly(id + " 13000004555 text");
    assertThat(find(id).text()).isEmpty();
    assertThat(find(id).sentAt()).isEqualTo(calendar.now());
  }

  @Test
  void a_gateway_that_fails_is_asked_again_under_the_same_id() {
    var id = written("13000004555");
    gateway.failures = 2;

    workAll();
    calendar.pass(Duration.ofSeconds(2));
    workAll();
    calendar.pass(Duration.ofSeconds(4));
    workAll();

    assertThat(gateway.asked).containsExactly(id, id, id);
    assertThat(gateway.taken).hasSize(1);
  }

  @Test
  void what_comes_too_late_is_given_up() {
    var id = written("13000004555");
    gateway.failures = 99;
    workAll();

    calendar.pass(Duration.ofMinutes(5));
    workAll();
    workAll();

    assertThat(gateway.asked).containsExactly(id);
    assertThat(work.handle()).isFalse();
  }

  @Test
  void a_message_to_nobody_goes_nowhere() {
    var id = written("");

    workAll();

    assertThat(gateway.asked).isEmpty();
    assertThat(find(id).sentAt()).isNull();
  }

  private UUID written(String number) {
    var write = new WriteText(ports.textMessages(), ports.jobs(), calendar);
    var until = calendar.now().plus(Duration.ofMinutes(5));
    return ports
        .transactions()
        .decide(() -> Decision.accept(write.handle(new WriteText.Command(number, "text", until))))
        .orThrow();
  }

  private TextMessages.TextMessage find(UUID id) {
    return ports.transactions().read(() -> ports.textMessages().find(id)).orElseThrow();
  }

  private void workAll() {
    var working = true;
    while (working) {
      working = work.handle();
    }
  }

  private static final class Gateway implements SmsGateway {
    private final List<UUID> asked = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private int failures;

    @Override
    public void send(UUID id, MobileNumber to, String text) {
      asked.add(id);
      if (failures > 0) {
        failures--;
        throw new IllegalStateException("busy");
      }
      taken.add(id + " " + to.text() + " " + text);
    }

    @Override
    public boolean keepsTexts() {
      return false;
    }
  }
}
