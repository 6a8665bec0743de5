package org.gongji.idp.local;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Password hashes by argon2id with OWASP's parameters, as PHC strings: {@code
 * $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * <p>One hash takes 19 MiB, so no more are computed at once than there are processors: a flood of
 * sign-ins waits instead of filling the memory.
 */
final class Argon2Passwords {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private final LongAdder computed = new LongAdder();
  private final SecureRandom random = new SecureRandom();
  private final Semaphore processors =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  String hash(String password) {
    return atMostOneEach(
        () -> today().hash(password.getBytes(StandardCharsets.UTF_8), salt()).getResult());
  }

  /**
   * Whether a password is the hashed one. Without a hash it is not, found out in the same time.
   *
   * @param hash a PHC string, also one of other parameters; empty where the login is unknown
   */
  boolean matches(String password, Optional<String> hash) {
    return hash.map(known ->
            atMostOneEach(() -> Argon2Function.getInstanceFromHash(known).check(password, known)))
        .orElseGet(() -> hash(password).isEmpty());
  }

  /** How many hashes were computed so far. */
  long computed() {
    return computed.sum();
  }

  private byte[] salt() {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }

  private <T> T atMostOneEach(Supplier<T> work) {
    processors.acquireUninterruptibly();
    try {
      computed.increment();
      return work.get();
    } finally {
      processors.release();
    }
  }

  private static Argon2Function today() {
    return Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
  }
}
