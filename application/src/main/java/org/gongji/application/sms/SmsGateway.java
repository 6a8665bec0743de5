package org.gongji.application.sms;

import java.util.UUID;
import org.gongji.domain.identifier.MobileNumber;

/** Who brings messages to phones (短信网关). */
public interface SmsGateway {

  /**
   * Hands a message over.
   *
   * @param id the same when a message is sent again, so that a phone gets it once
   * @throws RuntimeException when it was not taken, or nobody knows whether it was
   */
  void send(UUID id, MobileNumber to, String text);

  /** Whether the texts stay where they were written, because nobody else has them. */
  boolean keepsTexts();
}
