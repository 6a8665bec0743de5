package org.gongji.bootstrap.configuration;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongji.application.identity.captcha.CaptchaSettings;
import org.gongji.application.identity.challenge.ChallengeSettings;
import org.gongji.application.identity.password.PasswordSettings;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Limit;
import org.gongji.application.identity.throttle.Limits;
import org.gongji.idp.sms.HttpSmsGateway;
import org.jspecify.annotations.Nullable;

/**
 * What a node is told about the door: {@code password.*}, {@code codes.*}, {@code limits.*}, {@code
 * captcha.*} and {@code sms.*}.
 *
 * @param passwords how long passwords are
 * @param challenges how long and how often a phone's code may be typed
 * @param captcha when a password takes a picture
 * @param limits how often anybody may try
 * @param gateway who brings messages to phones, null for nobody
 */
public record DoorSettings(
    PasswordSettings passwords,
    ChallengeSettings challenges,
    CaptchaSettings captcha,
    Limits limits,
    HttpSmsGateway.@Nullable Settings gateway) {

  /** The usual ones, without a gateway. */
  public static final DoorSettings USUAL = new DoorSettings(
      PasswordSettings.USUAL, ChallengeSettings.USUAL, CaptchaSettings.USUAL, Limits.USUAL, null);

  static final String TOKEN = "sms.token";

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s#]{1,300}");
  private static final Pattern LIMIT = Pattern.compile("(\\d{1,6})/(\\d{1,5})");

  /** What holds where nothing is said; limits as {@code most/minutes}, several with spaces. */
  static Map<String, String> defaults() {
    var all = new TreeMap<>(Map.of(
        "password.shortest",
        "8",
        "codes.minutes",
        "5",
        "codes.tries",
        "5",
        "captcha.after-failures",
        "3",
        "sms.gateway",
        "",
        TOKEN,
        "",
        "sms.patience-seconds",
        "5"));
    for (var gate : Gate.values()) {
      all.put("limits." + gate.key(), text(gate.usual()));
    }
    return all;
  }

  /**
   * Reads them.
   *
   * @param value a key's value
   * @param number a key's value as a number from 1 to a most
   * @param mistakes where mistakes go
   */
  static DoorSettings read(
      Function<String, String> value,
      BiFunction<String, Integer, Integer> number,
      List<String> mistakes) {
    var limits = new EnumMap<Gate, List<Limit>>(Gate.class);
    for (var gate : Gate.values()) {
      limits.put(gate, limits("limits." + gate.key(), value, mistakes));
    }
    return new DoorSettings(
        new PasswordSettings(shortest(number, mistakes)),
        new ChallengeSettings(
            Duration.ofMinutes(number.apply("codes.minutes", 60)), number.apply("codes.tries", 10)),
        new CaptchaSettings(after(value, mistakes)),
        new Limits(limits),
        gateway(value, number, mistakes));
  }

  private static int shortest(BiFunction<String, Integer, Integer> number, List<String> mistakes) {
    var given = number.apply("password.shortest", 64);
    if (given < PasswordSettings.USUAL.shortest()) {
      mistakes.add("password.shortest：不能小于 8，而不是 " + given);
      return PasswordSettings.USUAL.shortest();
    }
    return given;
  }

  private static int after(Function<String, String> value, List<String> mistakes) {
    var text = value.apply("captcha.after-failures");
    if (text.matches("\\d{1,3}")) {
      return Integer.parseInt(text);
    }
    mistakes.add("captcha.after-failures：应为 0 至 999 的整数，0 表示总是需要，而不是 " + text);
    return 0;
  }

  private static List<Limit> limits(
      String key, Function<String, String> value, List<String> mistakes) {
    try {
      return Stream.of(value.apply(key).split("\\s+", -1))
          .map(DoorSettings::limit)
          .toList();
    } catch (IllegalArgumentException malformed) {
      mistakes.add(key + "：应为「次数/分钟」，多项以空格分开，例如 1/1 5/60，而不是 " + value.apply(key));
      return List.of(new Limit(1, Duration.ofMinutes(1)));
    }
  }

  private static Limit limit(String text) {
    var found = LIMIT.matcher(text);
    if (!found.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new Limit(
        Integer.parseInt(found.group(1)), Duration.ofMinutes(Integer.parseInt(found.group(2))));
  }

  private static String text(List<Limit> limits) {
    return String.join(
        " ",
        limits.stream()
            .map(limit -> limit.most() + "/" + limit.window().toMinutes())
            .toList());
  }

  private static HttpSmsGateway.@Nullable Settings gateway(
      Function<String, String> value,
      BiFunction<String, Integer, Integer> number,
      List<String> mistakes) {
    var address = value.apply("sms.gateway");
    if (address.isEmpty()) {
      return null;
    }
    if (!ADDRESS.matcher(address).matches()) {
      mistakes.add("sms.gateway：应为 http 或 https 地址，而不是 " + address);
      return null;
    }
    return new HttpSmsGateway.Settings(
        URI.create(address),
        value.apply(TOKEN),
        Duration.ofSeconds(number.apply("sms.patience-seconds", 60)));
  }
}
