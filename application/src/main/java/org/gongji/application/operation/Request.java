package org.gongji.application.operation;

import org.gongji.application.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a use case.
 *
 * @param actor who asks
 * @param key names this one wish in 1 to 64 characters, so that asking twice takes effect once; null
 *     where the command itself is harmless when repeated
 * @param command the use case's input
 * @param <C> its type, a public record: all it holds is compared when a key is repeated
 */
public record Request<C extends Record>(
    Actor actor, @Nullable String key, C command) {

  /** The longest key that is kept. */
  private static final int LONGEST_KEY = 64;

  /** Whoever lets a key in has bounded it: 1 to 64 characters. */
  public Request {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new IllegalArgumentException("An idempotency key of " + key.length() + " characters");
    }
  }

  /** A request that needs no key. */
  public static <C extends Record> Request<C> of(Actor actor, C command) {
    return new Request<>(actor, null, command);
  }
}
