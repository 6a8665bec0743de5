package org.gongji.docs.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The shipped files, to be read as they are and to be broken. */
final class PolicyTexts {

  private PolicyTexts() {}

  static String shipped(String city) {
    try (var stream = PolicyFile.class.getResourceAsStream(city + ".yaml")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Huludao's file with the first of one text replaced by another, {@code \n} for a new line. */
  static String broken(String right, String wrong) {
    var text = shipped("huludao");
    var at = text.indexOf(right);
    return text.substring(0, at) + wrong.replace("\\n", "\n") + text.substring(at + right.length());
  }

  static List<InvalidPolicyFile.Mistake> mistakes(String text) {
    var thrown =
        catchThrowableOfType(InvalidPolicyFile.class, () -> PolicyFile.read("本市.yaml", text));
    return Objects.requireNonNull(thrown, "no mistake found").mistakes();
  }
}
