package org.gongji.application.sms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages that were written and, by and by, sent (短信发件箱). */
public interface TextMessages {

  /**
   * A message.
   *
   * @param id the same however often it is sent
   * @param number the mobile number, empty for a message to nobody
   * @param text what it says; empty once it was sent, where it is not kept
   * @param writtenAt when it was written
   * @param expiresAt from then on it is not worth sending
   * @param sentAt when it was handed over, null before
   */
  record TextMessage(
      UUID id,
      String number,
      String text,
      Instant writtenAt,
      Instant expiresAt,
      @Nullable Instant sentAt) {

    /** Numbers and codes are not for logs. */
    @Override
    public String toString() {
      return "TextMessage[" + id + "]";
    }
  }

  /** Keeps a message that nobody has sent. */
  void add(TextMessage message);

  /** A message. */
  Optional<TextMessage> find(UUID id);

  /** Remembers that it was sent, with its text or without. */
  void sent(UUID id, Instant at, boolean keepText);

  /** The latest ones that are for somebody, newest first. */
  List<TextMessage> latest(int most);

  /** Removes those written before then. */
  void forget(Instant writtenBefore);
}
