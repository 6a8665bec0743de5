package org.gongji.persistence.sms;

import java.time.Instant;
import java.util.UUID;
import org.gongji.application.sms.TextMessages.TextMessage;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** A message in its row. */
record TextMessageRow(
    UUID messageId,
    String numberCipher,
    String textCipher,
    int keyVersion,
    boolean forSomebody,
    Instant writtenAt,
    Instant expiresAt,
    @Nullable Instant sentAt) {

  private static final String NUMBER = "text_message.number:";
  private static final String TEXT = "text_message.text:";

  static TextMessageRow of(TextMessage message, ColumnCipher cipher) {
    return new TextMessageRow(
        message.id(),
        cipher.encrypt(message.number(), NUMBER + message.id()),
        cipher.encrypt(message.text(), TEXT + message.id()),
        cipher.version(),
        !message.number().isEmpty(),
        message.writtenAt(),
        message.expiresAt(),
        message.sentAt());
  }

  TextMessage message(ColumnCipher cipher) {
    return new TextMessage(
        messageId,
        cipher.decrypt(numberCipher, keyVersion, NUMBER + messageId),
        textCipher.isEmpty() ? "" : cipher.decrypt(textCipher, keyVersion, TEXT + messageId),
        writtenAt,
        expiresAt,
        sentAt);
  }
}
