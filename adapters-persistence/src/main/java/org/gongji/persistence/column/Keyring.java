package org.gongji.persistence.column;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets under which the database keeps personal data and the audit chain, by version.
 *
 * <p>One version encrypts, the highest unless another is named; the others still read. A retired
 * version reads nothing any more and only proves the seals that it once made. The keyring is
 * configuration and never stored in the database itself.
 */
public final class Keyring {

  private static final int SECRET_BYTES = 32;
  private static final String AUDIT = "audit";
  private static final String USE = "use:";
  private static final String SEALS = "seals:";

  private final SortedMap<Integer, byte[]> secrets;
  private final SortedMap<Integer, byte[]> seals;
  private final int current;
  private final Map<Use, SecretKeySpec> keys = new ConcurrentHashMap<>();

  /** What a derived key is for; there are a few of them, and each is asked for with every value. */
  private record Use(int version, String purpose) {}

  private Keyring(
      SortedMap<Integer, byte[]> secrets, SortedMap<Integer, byte[]> seals, int current) {
    if (!secrets.containsKey(current)) {
      throw new IllegalArgumentException(
          "The keyring has no key of version " + current + " to use");
    }
    this.secrets = secrets;
    this.seals = seals;
    this.current = current;
  }

  /** A keyring with one fresh key. */
  public static Keyring generate() {
    var secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new Keyring(new TreeMap<>(Map.of(1, secret)), new TreeMap<>(), 1);
  }

  /**
   * Reads what {@link #text()} writes: a line for each version, {@code 1:} and 32 bytes in base64; of
   * a retired version {@code 1:seals:} and as many; and {@code use:1} where not the highest encrypts.
   *
   * @throws IllegalArgumentException naming the version that is not well-formed, never the key
   */
  public static Keyring parse(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    var secrets = new TreeMap<Integer, byte[]>();
    var seals = new TreeMap<Integer, byte[]>();
    var use = new TreeSet<Integer>();
    for (var line : lines) {
      if (line.startsWith(USE)) {
        use.add(version(line.substring(USE.length())));
      } else {
        read(line, secrets, seals);
      }
    }
    if (secrets.isEmpty() || use.size() > 1) {
      throw new IllegalArgumentException(
          "A keyring has one key or more, from version 1 on, and uses one of them");
    }
    return new Keyring(secrets, seals, use.isEmpty() ? secrets.lastKey() : use.first());
  }

  private static void read(
      String line, SortedMap<Integer, byte[]> secrets, SortedMap<Integer, byte[]> seals) {
    var colon = line.indexOf(':');
    var version = version(colon < 1 ? "" : line.substring(0, colon));
    var secret = line.substring(colon + 1).strip();
    var retired = secret.startsWith(SEALS);
    if (secrets.containsKey(version) || seals.containsKey(version)) {
      throw new IllegalArgumentException("Two keys of version " + version);
    }
    var unused = (retired ? seals : secrets)
        .put(version, decoded(version, retired ? secret.substring(SEALS.length()) : secret));
  }

  private static int version(String text) {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException("A key's line begins with its version and a colon");
    }
    return Integer.parseInt(text);
  }

  /** The keys as configuration; a secret. */
  public String text() {
    var lines = Stream.of(
        seals.entrySet().stream().map(key -> key.getKey() + ":" + SEALS + base64(key.getValue())),
        secrets.entrySet().stream().map(key -> key.getKey() + ":" + base64(key.getValue())),
        Stream.of(USE + current).filter(line -> current != secrets.lastKey()));
    return lines.flatMap(each -> each).collect(Collectors.joining("\n"));
  }

  /** The same keys and a fresh one, which reads and does not encrypt yet. */
  public Keyring extended() {
    var more = new TreeMap<>(secrets);
    var last = Math.max(newest(), seals.isEmpty() ? 0 : seals.lastKey());
    more.put(last + 1, generate().secret(1));
    return new Keyring(more, seals, current);
  }

  /**
   * The same keys, of which this version encrypts.
   *
   * @throws IllegalArgumentException when there is none, or it is retired
   */
  public Keyring using(int version) {
    return new Keyring(secrets, seals, version);
  }

  /**
   * The same keys without what this version reads; the seals that it made are still proved.
   *
   * @throws IllegalArgumentException when it encrypts, or there is none
   */
  public Keyring retired(int version) {
    if (version == current || !secrets.containsKey(version)) {
      throw new IllegalArgumentException(
          "Version " + version + " is in use, or not in the keyring");
    }
    var fewer = new TreeMap<>(secrets);
    var more = new TreeMap<>(seals);
    more.put(version, Hmac.of(secret(version), AUDIT));
    fewer.remove(version);
    return new Keyring(fewer, more, current);
  }

  /** The version that encrypts. */
  public int current() {
    return current;
  }

  /** The highest version, whether it encrypts yet or not. */
  public int newest() {
    return secrets.lastKey();
  }

  Stream<Integer> versions() {
    return secrets.keySet().stream();
  }

  /** A key for one purpose, so that no two purposes share one. */
  SecretKeySpec key(int version, String purpose, String algorithm) {
    return keys.computeIfAbsent(
        new Use(version, purpose), use -> new SecretKeySpec(derived(version, purpose), algorithm));
  }

  private byte[] derived(int version, String purpose) {
    var seal = seals.get(version);
    return seal != null && purpose.equals(AUDIT)
        ? Arrays.copyOf(seal, seal.length)
        : Hmac.of(secret(version), purpose);
  }

  private byte[] secret(int version) {
    var secret = secrets.get(version);
    if (secret == null) {
      throw new IllegalStateException("The keyring has no key of version " + version);
    }
    return Arrays.copyOf(secret, secret.length);
  }

  private static byte[] decoded(int version, String base64) {
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

  private static String base64(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }

  /** Keys are not for logs. */
  @Override
  public String toString() {
    return "Keyring" + secrets.keySet();
  }
}
