package org.gongji.application.message;

import jakarta.inject.Inject;
import java.time.YearMonth;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/**
 * 汇缴逾期提醒: puts one message for each employer and overdue month, whichever node does it and
 * however often it is asked.
 *
 * <p>A month is overdue once the business month is a later one: cities set no day.
 */
public final class RemindOverdue {

  private static final int BATCH = 200;

  private final Transactions transactions;
  private final Reminders reminders;
  private final Messages messages;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public RemindOverdue(
      Transactions transactions,
      Reminders reminders,
      Messages messages,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.reminders = reminders;
    this.messages = messages;
    this.calendar = calendar;
  }

  /** Reminds a batch, and answers whether there may be more. */
  public boolean handle() {
    try {
      return transactions.decide(() -> Decision.accept(remind())).orThrow() == BATCH;
    } catch (Transactions.Conflict anotherNode) {
      // It has reminded the same ones: the next look finds those that are left.
      return true;
    }
  }

  private int remind() {
    var month = YearMonth.from(calendar.today()).minusMonths(1);
    var due = reminders.due(month, BATCH);
    reminders.reminded(due, month, calendar.now());
    due.forEach(overdue -> messages.add(MessageKind.OVERDUE.message(
        overdue.employerKey(),
        overdue.number(),
        overdue.name(),
        calendar.now(),
        overdue.from(),
        month)));
    return due.size();
  }
}
