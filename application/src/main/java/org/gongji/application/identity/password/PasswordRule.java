package org.gongji.application.identity.password;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * 密码规则: at least one letter and one digit, not too short, none of the commonest, nothing that holds
 * the login. One rule for registration, recovery, changes and the command line.
 */
public final class PasswordRule {

  /** The field of the password. */
  public static final String FIELD = "password";

  /** The field in which it is typed again. */
  public static final String AGAIN = "password-again";

  /** A shorter login is found in many good passwords. */
  private static final int SHORTEST_LOGIN_LOOKED_FOR = 4;

  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]*");
  private static final Set<String> COMMON = common();

  private final PasswordSettings settings;

  /** Put together by the wiring. */
  @Inject
  public PasswordRule(PasswordSettings settings) {
    this.settings = settings;
  }

  /** What is wrong with a password for a login, all of it; nothing where it is good. */
  public List<Rejection> check(String login, String password) {
    var length = password.codePointCount(0, password.length());
    var small = password.toLowerCase(Locale.ROOT);
    return Stream.of(
            wrong(length < settings.shortest(), PasswordCode.PASSWORD_TOO_SHORT)
                .map(least -> least.with(Rejection.LIMIT, Figure.of(settings.shortest()))),
            wrong(length > PasswordSettings.LONGEST, PasswordCode.PASSWORD_TOO_LONG)
                .map(most -> most.with(Rejection.LIMIT, Figure.of(PasswordSettings.LONGEST))),
            wrong(
                !LETTER.matcher(password).find() || !DIGIT.matcher(password).find(),
                PasswordCode.PASSWORD_ONE_SIDED),
            wrong(COMMON.contains(small), PasswordCode.PASSWORD_COMMON),
            wrong(
                login.length() >= SHORTEST_LOGIN_LOOKED_FOR
                    && small.contains(login.toLowerCase(Locale.ROOT)),
                PasswordCode.PASSWORD_HOLDS_LOGIN))
        .flatMap(found -> found)
        .map(rejection -> rejection.at(FIELD))
        .toList();
  }

  /** The same for one that is typed twice. */
  public List<Rejection> check(String login, String password, String again) {
    return Stream.concat(
            check(login, password).stream(),
            wrong(!password.equals(again), PasswordCode.PASSWORDS_DIFFER)
                .map(rejection -> rejection.at(AGAIN)))
        .toList();
  }

  /** The same where only letters and digits are taken (密码中不允许存在特殊字符). */
  public List<Rejection> checkPlain(String login, String password, String again) {
    return Stream.concat(
            wrong(!PLAIN.matcher(password).matches(), PasswordCode.PASSWORD_SPECIAL)
                .map(rejection -> rejection.at(FIELD)),
            check(login, password, again).stream())
        .toList();
  }

  private static Stream<Rejection> wrong(boolean wrong, PasswordCode code) {
    return wrong ? Stream.of(code.rejection()) : Stream.empty();
  }

  private static Set<String> common() {
    var stream = Objects.requireNonNull(
        PasswordRule.class.getResourceAsStream("common-passwords.txt"), "common-passwords.txt");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
