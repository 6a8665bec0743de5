package org.gongji.application.sms;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.application.sms.TextMessages.TextMessage;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.MobileNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands one message to the gateway; the job that calls it tries again when it throws.
 *
 * <p>The gateway is asked outside a transaction. A node that dies between the gateway's yes and our
 * own note of it sends the message again under the same id.
 */
public final class DeliverText {

  private static final Logger LOG = LoggerFactory.getLogger(DeliverText.class);

  private final Transactions transactions;
  private final TextMessages messages;
  private final SmsGateway gateway;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public DeliverText(
      Transactions transactions,
      TextMessages messages,
      SmsGateway gateway,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.messages = messages;
    this.gateway = gateway;
    this.calendar = calendar;
  }

  /** Sends a message that is neither sent nor too old; gives up one that is too old. */
  public void handle(UUID id) {
    transactions
        .read(() -> messages.find(id))
        .filter(message -> message.sentAt() == null && !message.number().isEmpty())
        .ifPresent(this::send);
  }

  private void send(TextMessage message) {
    if (!calendar.now().isBefore(message.expiresAt())) {
      LOG.warn("Not sent in time: {}", message);
      return;
    }
    gateway.send(message.id(), MobileNumber.of(message.number()), message.text());
    var unused = transactions.decide(() -> {
      messages.sent(message.id(), calendar.now(), gateway.keepsTexts());
      return Decision.accept(message.id());
    });
  }
}
