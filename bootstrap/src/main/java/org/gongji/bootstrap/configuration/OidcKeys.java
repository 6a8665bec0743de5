package org.gongji.bootstrap.configuration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Role;
import org.gongji.idp.oidc.ClaimMapping;
import org.gongji.idp.oidc.ProviderSettings;
import org.jspecify.annotations.Nullable;

/** Reads the keys {@code oidc.<name>.…}, and tells every mistake in them. */
final class OidcKeys {

  static final String ADDRESS = "oidc.address";
  static final String SECRET = ".client-secret";

  private static final String PREFIX = "oidc.";
  private static final Pattern KEY =
      Pattern.compile("oidc\\.([a-z][a-z0-9-]{0,29})\\.(.+)", Pattern.DOTALL);
  private static final Pattern ISSUER = Pattern.compile(
      "https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[^\\s?#]*)?|http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?(/[^\\s?#]*)?");
  private static final String ROLE = "roles.";

  /** What may stand behind the name, with what it is where it is not given. */
  private static final SortedMap<String, String> ALLOWED = new TreeMap<>(Map.ofEntries(
      Map.entry("issuer", ""),
      Map.entry("client-id", ""),
      Map.entry("client-secret", ""),
      Map.entry("client-secret-file", ""),
      Map.entry("title", ""),
      Map.entry("scopes", "openid profile"),
      Map.entry("main", "false"),
      Map.entry("staff", "false"),
      Map.entry("claims.credit-code", "credit_code"),
      Map.entry("claims.name", "name"),
      Map.entry("claims.login", "preferred_username"),
      Map.entry("claims.roles", "")));

  private static final List<Role> ROLES = Stream.of(Role.values())
      .filter(role -> role.isStaff() || role == Role.OPERATOR)
      .toList();

  private final Map<String, String> given;
  private final UnaryOperator<String> value;
  private final List<String> mistakes;

  /**
   * Reads keys.
   *
   * @param given what stands in the file
   * @param value what a key comes to, by environment, file of its own, or file
   * @param mistakes takes what is wrong
   */
  OidcKeys(Map<String, String> given, UnaryOperator<String> value, List<String> mistakes) {
    this.given = given;
    this.value = value;
    this.mistakes = mistakes;
  }

  /** Whether a key is read here, be it right or wrong. */
  static boolean isOne(String key) {
    return key.startsWith(PREFIX) && !key.equals(ADDRESS);
  }

  /** The providers; a city without any configures nothing. */
  Federation federation() {
    given.keySet().stream()
        .filter(OidcKeys::isOne)
        .filter(key -> !isKnown(key))
        .forEach(key -> mistakes.add(key + "：没有这个配置项；可用：oidc.address，以及 oidc.<名称>. 之后的 "
            + ALLOWED.keySet() + " 和 roles.<取值>，名称由小写字母、数字和短横线组成"));
    var providers = names().map(this::provider).toList();
    var address = value.apply(ADDRESS);
    if (!providers.isEmpty() && address.isEmpty()) {
      mistakes.add(ADDRESS + "：必须填写，浏览器访问网厅的地址，如 https://gjj.example.gov.cn");
    } else if (!address.isEmpty() && !Configuration.ADDRESS.matcher(address).matches()) {
      mistakes.add(ADDRESS + "：应为浏览器访问网厅的地址，如 https://gjj.example.gov.cn，末尾没有斜线，而不是 " + address);
    }
    return new Federation(address, providers);
  }

  private ProviderSettings provider(String name) {
    var secret = value.apply(PREFIX + name + SECRET);
    var issuer = required(name, "issuer");
    if (!issuer.isEmpty() && !ISSUER.matcher(issuer).matches()) {
      mistakes.add(key(name, "issuer") + "：应以 https:// 开头，只有本机可以用 http://localhost，而不是 " + issuer);
    }
    var scopes = Stream.concat(
            Stream.of("openid"), Stream.of(given(name, "scopes").split("[ ,]+", -1)))
        .filter(scope -> !scope.isEmpty())
        .distinct()
        .toList();
    return new ProviderSettings(
        name,
        required(name, "title"),
        issuer,
        required(name, "client-id"),
        secret.isEmpty() ? null : secret,
        scopes,
        mapping(name));
  }

  private ClaimMapping mapping(String name) {
    var roles = roles(name);
    return new ClaimMapping(
        given(name, "claims.credit-code"),
        given(name, "claims.name"),
        given(name, "claims.login"),
        roles.isEmpty() ? null : required(name, "claims.roles"),
        roles,
        flag(name, "main"));
  }

  private Map<String, Role> roles(String name) {
    var staff = flag(name, "staff");
    var start = key(name, ROLE);
    return given.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(start))
        .flatMap(entry -> role(entry.getKey(), entry.getValue())
            .filter(role -> isAllowed(name, entry.getKey(), role, staff))
            .map(role -> Map.entry(entry.getKey().substring(start.length()), role))
            .stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Optional<Role> role(String key, String text) {
    var role = ROLES.stream().filter(each -> each.name().equals(text)).findFirst();
    if (role.isEmpty()) {
      mistakes.add(key + "：应为 " + ROLES + " 之一，而不是 " + text);
    }
    return role;
  }

  private boolean isAllowed(String name, String key, Role role, boolean staff) {
    if (role.isStaff() && !staff) {
      mistakes.add(key + "：只有设置了 " + key(name, "staff") + "=true 的平台才能给出中心工作人员的角色 " + role);
      return false;
    }
    return true;
  }

  private boolean flag(String name, String suffix) {
    var text = given(name, suffix);
    if (!text.equals("true") && !text.equals("false")) {
      mistakes.add(key(name, suffix) + "：应为 true 或 false，而不是 " + text);
    }
    return text.equals("true");
  }

  private String required(String name, String suffix) {
    var text = given(name, suffix);
    if (text.isEmpty()) {
      mistakes.add(key(name, suffix) + "：必须填写");
    }
    return text;
  }

  private String given(String name, String suffix) {
    var text = value.apply(key(name, suffix));
    return text.isEmpty() ? ALLOWED.getOrDefault(suffix, "") : text;
  }

  private Stream<String> names() {
    return given.keySet().stream()
        .map(OidcKeys::parts)
        .flatMap(Stream::ofNullable)
        .map(parts -> parts.group(1))
        .distinct();
  }

  private static boolean isKnown(String key) {
    var parts = parts(key);
    return parts != null
        && (ALLOWED.containsKey(parts.group(2))
            || (parts.group(2).startsWith(ROLE) && parts.group(2).length() > ROLE.length()));
  }

  private static @Nullable Matcher parts(String key) {
    var matcher = KEY.matcher(key);
    return matcher.matches() ? matcher : null;
  }

  private static String key(String name, String suffix) {
    return PREFIX + name + "." + suffix;
  }
}
