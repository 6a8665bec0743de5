package org.gongji.persistence.column;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets under which the database keeps personal data and the audit chain, by version.
 *
 * <p>The highest version encrypts; the older ones still read. It is configuration and never stored in
 * the database itself.
 */
public final class Keyring {

  private static final int SECRET_BYTES = 32;

  private final SortedMap<Integer, byte[]> secrets;
  private final Map<Use, SecretKeySpec> keys = new ConcurrentHashMap<>();

  /** What a derived key is for; there are a few of them, and each is asked for with every value. */
  private record Use(int version, String purpose) {}

  private Keyring(SortedMap<Integer, byte[]> secrets) {
    if (secrets.isEmpty() || secrets.firstKey() < 1) {
      throw new IllegalArgumentException("A keyring has one key or more, from version 1 on");
    }
    this.secrets = secrets;
  }

  /** A keyring with one fresh key. */
  public static Keyring generate() {
    var secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new Keyring(new TreeMap<>(Map.of(1, secret)));
  }

  /**
   * Reads what {@link #text()} writes: a line for each version, {@code 1:} and 32 bytes in base64.
   *
   * @throws IllegalArgumentException naming the version that is not well-formed, never the key
   */
  public static Keyring parse(String text) {
    var secrets = new TreeMap<Integer, byte[]>();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
      var colon = line.indexOf(':');
      var version = colon < 1 ? "" : line.substring(0, colon);
      if (!version.matches("[1-9]\\d{0,8}")) {
        throw new IllegalArgumentException("A key's line begins with its version and a colon");
      }
      var secret = decoded(version, line.substring(colon + 1).strip());
      if (secrets.put(Integer.valueOf(version), secret) != null) {
        throw new IllegalArgumentException("Two keys of version " + version);
      }
    });
    return new Keyring(secrets);
  }

  /** The keys as configuration; a secret. */
  public String text() {
    return secrets.entrySet().stream()
        .map(key -> key.getKey() + ":" + Base64.getEncoder().encodeToString(key.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** The same keys and a fresh one, which is then current. */
  public Keyring rotated() {
    var more = new TreeMap<>(secrets);
    more.put(current() + 1, generate().secret(1));
    return new Keyring(more);
  }

  int current() {
    return secrets.lastKey();
  }

  Stream<Integer> versions() {
    return secrets.keySet().stream();
  }

  /** A key for one purpose, so that no two purposes share one. */
  SecretKeySpec key(int version, String purpose, String algorithm) {
    return keys.computeIfAbsent(
        new Use(version, purpose),
        use -> new SecretKeySpec(Hmac.of(secret(version), purpose), algorithm));
  }

  private byte[] secret(int version) {
    var secret = secrets.get(version);
    if (secret == null) {
      throw new IllegalStateException("The keyring has no key of version " + version);
    }
    return Arrays.copyOf(secret, secret.length);
  }

  private static byte[] decoded(String version, String base64) {
    try {
      var secret = Base64.getDecoder().decode(base64);
      if (secret.length == SECRET_BYTES) {
        return secret;
      }
    } catch (IllegalArgumentException notBase64) {
      // Answered below, without what was read.
    }
    throw new IllegalArgumentException(
        "The key of version " + version + " is not 32 bytes in base64");
  }

  /** Keys are not for logs. */
  @Override
  public String toString() {
    return "Keyring" + secrets.keySet();
  }
}
