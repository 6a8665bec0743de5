package org.gongji.application.operation;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of everything a command holds, by which a repeated idempotency key is compared.
 *
 * <p>It reads the components of records themselves: their {@code toString} is for logs and leaves
 * personal data out.
 */
public final class Payload {

  private Payload() {}

  /** SHA-256 in hexadecimal. */
  public static String hash(Record command) {
    var text = new StringBuilder();
    append(text, command);
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static void append(StringBuilder text, @Nullable Object value) {
    if (value instanceof Record composed) {
      for (var component : composed.getClass().getRecordComponents()) {
        text.append(component.getName()).append('=');
        append(text, value(composed, component));
      }
    } else if (value instanceof Iterable<?> several) {
      several.forEach(one -> append(text, one));
    } else {
      var written = String.valueOf(value);
      text.append(written.length()).append(':').append(written);
    }
    text.append(';');
  }

  private static @Nullable Object value(Record composed, RecordComponent component) {
    try {
      return component.getAccessor().invoke(composed);
    } catch (ReflectiveOperationException notPublic) {
      throw new IllegalStateException("A command's record must be public: " + component, notPublic);
    }
  }
}
