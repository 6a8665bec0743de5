package org.gongji.bootstrap.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongji.application.identity.SessionLimits;
import org.jspecify.annotations.Nullable;

/**
 * What a node is told before it starts: a UTF-8 properties file, each key overridden by an
 * environment variable ({@code database.url} by {@code GONGJI_DATABASE_URL}); a secret may stand in
 * a file of its own, named by the key with {@code -file} behind it.
 *
 * @param host the address the hall listens on
 * @param port its port; 0 takes a free one
 * @param secureCookies whether the session cookie is sent over HTTPS only
 * @param databaseUrl {@code jdbc:h2:file:…} or {@code jdbc:postgresql://…}
 * @param databaseUser its user, empty for H2
 * @param databasePassword its password, empty for H2
 * @param policyFile the city's pack, null for the built-in default
 * @param keysFile the keys that encrypt columns and seal the audit trail
 * @param evidenceFolder where the contents of evidence lie, one folder for all nodes
 * @param metricsToken what {@code /metrics} is asked with, null for no such page
 * @param sessions how long somebody stays signed in
 * @param federation the other providers by which visitors sign in
 * @param door passwords, codes, limits and the gateway for messages
 * @param attesting how attestations are signed, null where none are issued
 */
public record Configuration(
    String host,
    int port,
    boolean secureCookies,
    String databaseUrl,
    String databaseUser,
    String databasePassword,
    @Nullable Path policyFile,
    Path keysFile,
    Path evidenceFolder,
    @Nullable String metricsToken,
    SessionLimits sessions,
    Federation federation,
    DoorSettings door,
    @Nullable Attesting attesting) {

  private static final String H2 = "jdbc:h2:file:";
  private static final String EVIDENCE = "evidence";
  private static final int MOST_IDLE_MINUTES = 24 * 60;
  private static final int MOST_ABSOLUTE_HOURS = 30 * 24;

  private static final Map<String, String> DEFAULTS = withDoor(Map.ofEntries(
      Map.entry("http.host", "127.0.0.1"),
      Map.entry("http.port", "8080"),
      Map.entry("http.secure-cookies", "true"),
      Map.entry("http.metrics-token", ""),
      Map.entry("database.url", ""),
      Map.entry("database.user", ""),
      Map.entry("database.password", ""),
      Map.entry("policy.file", ""),
      Map.entry("keys.file", ""),
      Map.entry("evidence.folder", ""),
      Map.entry("sessions.idle-minutes", "30"),
      Map.entry("sessions.absolute-hours", "12"),
      Map.entry(OidcKeys.ADDRESS, ""),
      Map.entry("attestation.keystore", ""),
      Map.entry("attestation.password", ""),
      Map.entry("attestation.address", "")));

  private static final List<String> SECRETS = List.of(
      "database.password", "http.metrics-token", "attestation.password", DoorSettings.TOKEN);

  static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._-]+)*");

  /**
   * How attestations are signed (缴存证明).
   *
   * @param keystore a PKCS #12 file with the centre's key and certificates
   * @param password its password
   * @param address where the public finds the hall, for example {@code https://gjj.example.gov.cn}
   */
  public record Attesting(Path keystore, String password, String address) {

    /** Secrets are not for logs. */
    @Override
    public String toString() {
      return "Attesting[" + keystore + ", " + address + "]";
    }
  }

  /** A configuration without metrics and attestations, whose evidence lies beside its keys. */
  public Configuration(
      String host,
      int port,
      boolean secureCookies,
      String databaseUrl,
      String databaseUser,
      String databasePassword,
      @Nullable Path policyFile,
      Path keysFile) {
    this(
        host,
        port,
        secureCookies,
        databaseUrl,
        databaseUser,
        databasePassword,
        policyFile,
        keysFile,
        keysFile.resolveSibling(EVIDENCE),
        null,
        SessionLimits.USUAL,
        Federation.NONE,
        DoorSettings.USUAL,
        null);
  }

  private static Map<String, String> withDoor(Map<String, String> others) {
    var all = new TreeMap<>(others);
    all.putAll(DoorSettings.defaults());
    return all;
  }

  /** The mistakes of a configuration, all of them. */
  public static final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Invalid(List<String> mistakes) {
      super("配置有误：\n  " + String.join("\n  ", mistakes));
    }
  }

  /**
   * Reads a configuration.
   *
   * @param file a UTF-8 properties file
   * @param environment the process environment
   * @throws Invalid with every mistake
   */
  public static Configuration read(Path file, Map<String, String> environment) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new Invalid(List.of("无法读取配置文件 " + file + "：" + unreadable.getMessage()));
    }
    var given = new TreeMap<String, String>();
    properties.forEach(
        (key, value) -> given.put(key.toString(), value.toString().strip()));
    return new Reading(given, environment, file.toAbsolutePath().getParent()).configuration();
  }

  /** Secrets are not for logs. */
  @Override
  public String toString() {
    return "Configuration[http://" + host + ":" + port + ", " + databaseUrl + "]";
  }

  private static final class Reading {
    private final Map<String, String> given;
    private final Map<String, String> environment;
    private final @Nullable Path folder;
    private final List<String> mistakes = new ArrayList<>();

    private Reading(
        Map<String, String> given, Map<String, String> environment, @Nullable Path folder) {
      this.given = given;
      this.environment = environment;
      this.folder = folder;
    }

    private Configuration configuration() {
      given.keySet().stream()
          .filter(key -> !DEFAULTS.containsKey(key) && !isSecretFile(key) && !OidcKeys.isOne(key))
          .forEach(key -> mistakes.add(key + "：没有这个配置项；可用：" + new TreeMap<>(DEFAULTS).keySet()));
      var configuration = new Configuration(
          value("http.host"),
          port(),
          secureCookies(),
          required("database.url"),
          value("database.user"),
          value("database.password"),
          value("policy.file").isEmpty() ? null : path(value("policy.file")),
          path(required("keys.file")),
          evidenceFolder(),
          metricsToken(),
          new SessionLimits(
              Duration.ofMinutes(number("sessions.idle-minutes", MOST_IDLE_MINUTES)),
              Duration.ofHours(number("sessions.absolute-hours", MOST_ABSOLUTE_HOURS))),
          new OidcKeys(given, this::value, mistakes).federation(),
          DoorSettings.read(this::value, this::number, mistakes),
          attesting());
      if (!mistakes.isEmpty()) {
        throw new Invalid(mistakes);
      }
      return configuration;
    }

    private String value(String key) {
      var variable = "GONGJI_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
      var overriding = environment.get(variable);
      if (overriding != null) {
        return overriding.strip();
      }
      var secretFile = given.get(key + "-file");
      return secretFile != null && isSecret(key)
          ? contentOf(secretFile)
          : given.getOrDefault(key, DEFAULTS.getOrDefault(key, ""));
    }

    private String required(String key) {
      var value = value(key);
      if (value.isEmpty()) {
        mistakes.add(key + "：必须填写");
      }
      return value;
    }

    private int port() {
      var text = value("http.port");
      if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
        return Integer.parseInt(text);
      }
      mistakes.add("http.port：应为 0 至 65535 的整数，而不是 " + text);
      return 0;
    }

    /** A whole number from 1 on. */
    private int number(String key, int most) {
      var text = value(key);
      if (text.matches("\\d{1,6}")
          && Integer.parseInt(text) >= 1
          && Integer.parseInt(text) <= most) {
        return Integer.parseInt(text);
      }
      mistakes.add(key + "：应为 1 至 " + most + " 的整数，而不是 " + text);
      return 1;
    }

    private boolean secureCookies() {
      var text = value("http.secure-cookies");
      if (!text.equals("true") && !text.equals("false")) {
        mistakes.add("http.secure-cookies：应为 true 或 false，而不是 " + text);
      }
      return !text.equals("false");
    }

    /** Beside an H2 database; the nodes over a PostgreSQL have to be told one that they share. */
    private Path evidenceFolder() {
      var folderGiven = value("evidence.folder");
      var url = value("database.url");
      if (folderGiven.isEmpty() && url.startsWith(H2)) {
        return Path.of(url.substring(H2.length())).toAbsolutePath().resolveSibling(EVIDENCE);
      }
      if (folderGiven.isEmpty() && !url.isEmpty()) {
        mistakes.add("evidence.folder：数据库不是 H2 文件时必须填写，各节点共用同一个目录");
      }
      return path(folderGiven.isEmpty() ? EVIDENCE : folderGiven);
    }

    private @Nullable String metricsToken() {
      var token = value("http.metrics-token");
      return token.isEmpty() ? null : token;
    }

    /** All three or none; the address stands on paper for years, so it is never guessed. */
    private @Nullable Attesting attesting() {
      var keystore = value("attestation.keystore");
      if (keystore.isEmpty()) {
        return null;
      }
      var address = required("attestation.address");
      if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
        mistakes.add(
            "attestation.address：应为网厅对公众的地址，如 https://gjj.example.gov.cn，末尾没有斜线，而不是 " + address);
      }
      return new Attesting(path(keystore), required("attestation.password"), address);
    }

    private String contentOf(String file) {
      try {
        return Files.readString(path(file)).strip();
      } catch (IOException | UncheckedIOException unreadable) {
        mistakes.add("无法读取 " + path(file) + "：" + unreadable.getMessage());
        return "";
      }
    }

    private Path path(String text) {
      return folder == null ? Path.of(text) : folder.resolve(text);
    }

    private static boolean isSecret(String key) {
      return SECRETS.contains(key) || (OidcKeys.isOne(key) && key.endsWith(OidcKeys.SECRET));
    }

    private static boolean isSecretFile(String key) {
      return SECRETS.stream().anyMatch(secret -> key.equals(secret + "-file"));
    }
  }
}
