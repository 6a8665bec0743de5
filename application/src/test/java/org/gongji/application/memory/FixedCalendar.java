package org.gongji.application.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.gongji.application.operation.BusinessCalendar;

/** A clock that stands until a test moves it. */
public final class FixedCalendar implements BusinessCalendar {

  private volatile LocalDate today;
  private volatile Instant now;

  /** Stands at ten in the morning in Shanghai of a business date. */
  public FixedCalendar(LocalDate today) {
    this.today = today;
    this.now = Instant.parse(today + "T02:00:00Z");
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public Instant now() {
    return now;
  }

  /** Goes to ten in the morning of another business date. */
  public void turnTo(LocalDate date) {
    today = date;
    now = Instant.parse(date + "T02:00:00Z");
  }

  /** Lets time pass within the business date. */
  public void pass(Duration time) {
    now = now.plus(time);
  }
}
