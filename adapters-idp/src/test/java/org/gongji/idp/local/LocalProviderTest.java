package org.gongji.idp.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.User;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Limits;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.RefusalTexts;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalProviderTest {

  private static final String LOGIN = "hanmei";
  private static final String PASSWORD = "correct horse 电池";

  private final SomeUsers users = new SomeUsers();
  private final SettableCalendar calendar = new SettableCalendar();
  private final SomeAttempts attempts = new SomeAttempts();
  private final Throttle throttle = new Throttle(
      new Directly(), attempts, (purpose, value) -> purpose + value, calendar, Limits.USUAL);
  private final LocalProvider provider = new LocalProvider(new Directly(), users, throttle);

  @BeforeEach
  void anOperator() {
    var grants = List.of(Grant.main(new EmployerNumber("01010777")));
    users.add(LOGIN, "韩梅", Role.OPERATOR, provider.hash(PASSWORD), grants);
  }

  @Test
  void the_right_password_signs_in() {
    assertThat(provider.signIn(LOGIN, PASSWORD).orThrow().name()).isEqualTo("韩梅");
    assertThat(attempts.all()).isZero();
  }

  @Test
  void a_wrong_password_and_an_unknown_login_get_the_same_answer() {
    var wrong = provider.signIn(LOGIN, "wrong");
    var unknown = provider.signIn("nobody", PASSWORD);

    assertThat(wrong.rejections()).isEqualTo(unknown.rejections());
    assertThat(codes(wrong)).containsExactly(IdentityCode.SIGN_IN_FAILED);
  }

  @Test
  void refusals_name_the_limit_and_the_minutes() {
    var texts = RefusalTexts.chinese();
    var failed = provider.signIn(LOGIN, "wrong").rejections().get(0);
    assertThat(texts.remedy(failed)).isEqualTo("请核对后重新输入；连续失败 5 次将锁定 15 分钟");

    fail(LOGIN, 4);

    var locked = provider.signIn(LOGIN, PASSWORD).rejections().get(0);
    assertThat(texts.message(locked)).isEqualTo("登录失败次数过多，账号已锁定");
    assertThat(texts.remedy(locked)).isEqualTo("请在 15 分钟后重试");
  }

  @ParameterizedTest
  @ValueSource(strings = {LOGIN, "nobody"})
  void the_fifth_failure_locks_known_and_unknown_logins(String login) {
    fail(login, 4);
    assertThat(codes(provider.signIn(login, "wrong"))).containsExactly(IdentityCode.SIGN_IN_FAILED);

    assertThat(codes(provider.signIn(login, PASSWORD)))
        .containsExactly(IdentityCode.SIGN_IN_LOCKED);
  }

  @Test
  void four_failures_do_not_lock_and_success_forgets_them() {
    fail(LOGIN, 3);
    assertThat(provider.signIn(LOGIN, "wrong").accepted()).isEmpty();
    assertThat(provider.signIn(LOGIN, PASSWORD).accepted()).isPresent();

    fail(LOGIN, 4);
    assertThat(provider.signIn(LOGIN, PASSWORD).accepted()).isPresent();
  }

  @Test
  void a_lock_ends_with_its_window_and_attempts_meanwhile_do_not_prolong_it() {
    fail(LOGIN, 5);
    calendar.pass(Duration.ofMinutes(15));
    assertThat(codes(provider.signIn(LOGIN, PASSWORD)))
        .containsExactly(IdentityCode.SIGN_IN_LOCKED);

    calendar.pass(Duration.ofMillis(1));

    assertThat(provider.signIn(LOGIN, PASSWORD).accepted()).isPresent();
  }

  @Test
  void a_lock_of_one_login_is_not_anothers() {
    fail("nobody", 5);

    assertThat(provider.signIn(LOGIN, PASSWORD).accepted()).isPresent();
  }

  @Test
  void attempts_at_once_get_no_more_guesses_than_a_series() {
    var guessed = IntStream.range(0, 24)
        .parallel()
        .mapToObj(at -> codes(provider.signIn(LOGIN, "guess " + at)))
        .filter(codes -> codes.contains(IdentityCode.SIGN_IN_FAILED))
        .count();

    assertThat(guessed).isLessThanOrEqualTo(Limits.USUAL.first(Gate.SIGN_IN).most());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "han\u0000mei", "a\nb"})
  void what_no_login_can_be_is_refused_and_not_counted(String login) {
    assertThat(codes(provider.signIn(login, PASSWORD)))
        .containsExactly(IdentityCode.SIGN_IN_FAILED);
    assertThat(codes(provider.signIn("x".repeat(65), PASSWORD)))
        .containsExactly(IdentityCode.SIGN_IN_FAILED);
    assertThat(attempts.all()).isZero();
  }

  private void fail(String login, int times) {
    for (var at = 0; at < times; at++) {
      throttle.count(Gate.SIGN_IN, login);
    }
  }

  private static List<RejectionCode> codes(Decision<User> decision) {
    return decision.rejections().stream().map(rejection -> rejection.code()).toList();
  }

  private static final class SettableCalendar implements BusinessCalendar {
    private Instant now = Instant.parse("2022-04-01T01:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public LocalDate today() {
      return LocalDate.of(2022, 4, 1);
    }

    @Override
    public Instant now() {
      return now;
    }
  }

  private static final class Directly implements Transactions {
    @Override
    public <T> Decision<T> decide(Supplier<Decision<T>> work) {
      return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
      return work.get();
    }
  }
}
