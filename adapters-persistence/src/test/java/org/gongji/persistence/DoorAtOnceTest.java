package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongji.application.identity.challenge.Challenge;
import org.gongji.application.identity.challenge.Challenge.Purpose;
import org.gongji.application.identity.registration.RegisteredEmployer;
import org.gongji.application.identity.registration.Visit;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.operation.Transactions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A burst at the door gets no more than a series, on either database. */
class DoorAtOnceTest {

  private static final int AT_ONCE = 8;
  private static final String NUMBER = "13000004555";
  private static final Challenge CHALLENGE =
      new Challenge(Purpose.SIGN_IN, "somebody", NUMBER, true, "");

  @ParameterizedTest
  @EnumSource
  void a_code_is_used_once_and_tried_five_times(Vendor vendor) throws Exception {
    try (var hall = PersistentHall.on(vendor)) {
      var door = hall.door;
      var unused = door.challenges.send(CHALLENGE, Visit.ADDRESS).orThrow();
      var code = Visit.codeAt(hall, NUMBER);

      var used = atOnce(() -> door.challenges
          .check(CHALLENGE, code)
          .then(ticket -> hall.ports.transactions().decide(() -> door.challenges.use(ticket)))
          .accepted()
          .isPresent());

      assertThat(used.stream().filter(Boolean::booleanValue)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_login_fails_five_times_at_most(Vendor vendor) throws Exception {
    try (var hall = PersistentHall.on(vendor)) {
      var passed = atOnce(
          () -> hall.door.throttle.take(Gate.SIGN_IN, "somebody").accepted().isPresent());

      assertThat(passed.stream().filter(Boolean::booleanValue)).hasSizeLessThanOrEqualTo(5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_registration_that_is_sent_many_times_at_once_is_made_once(Vendor vendor) throws Exception {
    try (var hall = PersistentHall.on(vendor)) {
      RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);
      var visit = new Visit(hall, "a browser");
      var unused = visit.begin().orThrow();
      var code = Visit.codeAt(hall, visit.askCode().orThrow().text());

      var registered = atOnce(() -> visit.register(code, true).accepted().isPresent());

      assertThat(registered).contains(true);
      var user =
          hall.read(() -> hall.ports.users().find("wanghai01")).orElseThrow().user();
      assertThat(user.employers()).containsExactly(RegisteredEmployer.NUMBER);
      assertThat(hall.read(() -> hall.ports.registrations().waiting(9))).isEmpty();
    }
  }

  private static List<Boolean> atOnce(Callable<Boolean> attempt) throws Exception {
    var executor = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var attempts = IntStream.range(0, AT_ONCE)
          .mapToObj(at -> executor.submit(() -> {
            try {
              return attempt.call();
            } catch (Transactions.Conflict lost) {
              return false;
            }
          }))
          .toList();
      return attempts.stream().map(DoorAtOnceTest::answer).toList();
    } finally {
      executor.shutdownNow();
    }
  }

  private static boolean answer(Future<Boolean> attempt) {
    try {
      return attempt.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
