package org.gongji.application.sms;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.gongji.application.job.Jobs;
import org.gongji.application.job.Jobs.Kind;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.sms.TextMessages.TextMessage;

/** Writes a message within a transaction; it is sent once that is committed. */
public final class WriteText {

  private final TextMessages messages;
  private final Jobs jobs;
  private final BusinessCalendar calendar;

  /**
   * What to say to whom.
   *
   * @param number a mobile number; empty for nobody, who costs the same work
   * @param text what it says
   * @param expiresAt from then on it is not worth sending
   */
  public record Command(String number, String text, Instant expiresAt) {

    /** Numbers and codes are not for logs. */
    @Override
    public String toString() {
      return "WriteText";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public WriteText(TextMessages messages, Jobs jobs, BusinessCalendar calendar) {
    this.messages = messages;
    this.jobs = jobs;
    this.calendar = calendar;
  }

  /** Writes it, and answers its id. */
  public UUID handle(Command command) {
    var id = UUID.randomUUID();
    var now = calendar.now();
    messages.add(
        new TextMessage(id, command.number(), command.text(), now, command.expiresAt(), null));
    jobs.add(Kind.SEND_TEXT, id.toString(), now);
    return id;
  }
}
