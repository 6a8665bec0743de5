package org.gongji.application.filing.phone;

import jakarta.inject.Inject;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** Removes links that are over. */
public final class ForgetPhones {

  private final Transactions transactions;
  private final PhoneLinks links;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public ForgetPhones(Transactions transactions, PhoneLinks links, BusinessCalendar calendar) {
    this.transactions = transactions;
    this.links = links;
    this.calendar = calendar;
  }

  /** Forgets them. */
  public void handle() {
    var now = calendar.now();
    var unused = transactions.decide(() -> {
      links.forget(now);
      return Decision.accept(now);
    });
  }
}
