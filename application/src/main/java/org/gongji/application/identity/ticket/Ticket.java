package org.gongji.application.identity.ticket;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is kept for one browser, phone or picture until it is used or too old.
 *
 * @param kind what it is for
 * @param key whose it is, a hash; there is one for each kind and key
 * @param serial tells it from the one that came before it under the same key
 * @param content what is kept, by name; encrypted at rest
 * @param triesLeft how often it may still be tried
 * @param expiresAt from then on it counts no more
 */
public record Ticket(
    Kind kind,
    String key,
    UUID serial,
    Map<String, String> content,
    int triesLeft,
    Instant expiresAt) {

  /** What a ticket is for. */
  public enum Kind {
    /** 操作验证码: the answer to a picture. */
    CAPTCHA,
    /** 短信校验码. */
    CHALLENGE,
    /** 注册: what was filled in so far. */
    REGISTRATION,
    /** 找回密码: whose. */
    RECOVERY
  }

  /** Keeps the content. */
  public Ticket {
    content = Map.copyOf(content);
  }

  /** A fresh one that cannot be tried out. */
  public static Ticket of(Kind kind, String key, Map<String, String> content, Instant expiresAt) {
    return new Ticket(kind, key, UUID.randomUUID(), content, 0, expiresAt);
  }

  /** One of its contents, empty where there is none. */
  public String value(String name) {
    return content.getOrDefault(name, "");
  }

  /** Whether it still counts. */
  public boolean runs(Instant now) {
    return now.isBefore(expiresAt);
  }

  /** Contents are not for logs. */
  @Override
  public String toString() {
    return "Ticket[" + kind + " until " + expiresAt + "]";
  }
}
