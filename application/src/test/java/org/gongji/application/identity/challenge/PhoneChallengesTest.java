package org.gongji.application.identity.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.time.Duration;
import java.time.Instant;
import org.gongji.application.identity.challenge.Challenge.Purpose;
import org.gongji.application.identity.registration.Visit;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.junit.jupiter.api.Test;

/** Codes: six digits, five minutes, five tries, one use, one purpose, so many per number. */
class PhoneChallengesTest {

  private static final String NUMBER = "13000004555";

  private final MemoryHall hall = new MemoryHall();

  @Test
  void a_code_fits_once_for_its_purpose_subject_and_number() {
    var code = sent(NUMBER);

    assertThat(codes(check(new Challenge(Purpose.RECOVER, "one", NUMBER, true, ""), code)))
        .containsExactly("CHALLENGE_EXPIRED");
    assertThat(codes(check(new Challenge(Purpose.SIGN_IN, "other", NUMBER, true, ""), code)))
        .containsExactly("CHALLENGE_EXPIRED");
    assertThat(codes(check(of("13000004556"), code))).containsExactly("CHALLENGE_EXPIRED");
    var ticket = check(of(NUMBER), code).orThrow();
    assertThat(use(ticket).accepted()).isPresent();
    assertThat(codes(use(ticket))).containsExactly("CHALLENGE_EXPIRED");
    assertThat(codes(check(of(NUMBER), code))).containsExactly("CHALLENGE_EXPIRED");
  }

  @Test
  void neither_code_nor_number_is_kept_readable_at_the_door() {
    var code = sent(NUMBER);

    assertThat(String.valueOf(hall.everything().get("tickets"))).doesNotContain(code, NUMBER);
    assertThat(String.valueOf(hall.everything().get("attempts"))).doesNotContain(NUMBER);
  }

  @Test
  void five_tries_and_no_more_even_with_the_right_code() {
    var code = sent(NUMBER);
    var wrong = code.equals("000000") ? "000001" : "000000";

    for (var left = 4; left >= 0; left--) {
      var refused = check(of(NUMBER), wrong);
      assertThat(codes(refused)).containsExactly("CHALLENGE_WRONG");
      assertThat(refused.rejections().get(0).figure("limit").orElseThrow()).hasToString("" + left);
    }

    assertThat(codes(check(of(NUMBER), code))).containsExactly("CHALLENGE_EXPIRED");
  }

  @Test
  void a_code_counts_for_five_minutes() {
    var code = sent(NUMBER);
    hall.calendar.pass(Duration.ofMinutes(5).minusMillis(1));
    assertThat(check(of(NUMBER), code).accepted()).isPresent();

    hall.calendar.pass(Duration.ofMillis(1));

    assertThat(codes(check(of(NUMBER), code))).containsExactly("CHALLENGE_EXPIRED");
  }

  @Test
  void a_later_code_ends_the_one_before() {
    var first = sent(NUMBER);
    hall.calendar.pass(Duration.ofMinutes(2));
    var second = sent(NUMBER);

    assertThat(check(of(NUMBER), second).accepted()).isPresent();
    if (!first.equals(second)) {
      assertThat(codes(check(of(NUMBER), first))).containsExactly("CHALLENGE_WRONG");
    }
  }

  @Test
  void a_number_gets_one_a_minute_and_five_an_hour() {
    assertThat(send(NUMBER).accepted()).isPresent();
    assertThat(codes(send(NUMBER))).containsExactly("TRIED_TOO_OFTEN");
    for (var at = 0; at < 4; at++) {
      hall.calendar.pass(Duration.ofMinutes(1).plusMillis(1));
      assertThat(send(NUMBER).accepted()).isPresent();
    }
    hall.calendar.pass(Duration.ofMinutes(2));
    assertThat(codes(send(NUMBER))).containsExactly("TRIED_TOO_OFTEN");
    assertThat(send("13000004556").accepted()).isPresent();

    hall.calendar.pass(Duration.ofHours(1));

    assertThat(send(NUMBER).accepted()).isPresent();
  }

  @Test
  void an_address_gets_thirty_an_hour_whatever_the_numbers() {
    for (var at = 0; at < 30; at++) {
      assertThat(send("130000010" + (10 + at)).accepted()).isPresent();
    }

    assertThat(codes(send("13000004555"))).containsExactly("TRIED_TOO_OFTEN");
    assertThat(hall.door.challenges.send(of("13000004555"), "198.51.100.1").accepted())
        .isPresent();
  }

  private static Challenge of(String number) {
    return new Challenge(Purpose.SIGN_IN, "one", number, true, "");
  }

  private Decision<Instant> send(String number) {
    return hall.door.challenges.send(of(number), Visit.ADDRESS);
  }

  private String sent(String number) {
    var unused = send(number).orThrow();
    return Visit.codeAt(hall, number);
  }

  private Decision<Ticket> check(Challenge challenge, String code) {
    return hall.door.challenges.check(challenge, code);
  }

  private Decision<Ticket> use(Ticket ticket) {
    return hall.ports.transactions().decide(() -> hall.door.challenges.use(ticket));
  }
}
