package org.gongji.application.operation;

import java.time.Instant;
import java.time.LocalDate;

/** The business date (业务日期), one for all nodes, and the instant. */
public interface BusinessCalendar {

  /** The business date in Asia/Shanghai. */
  LocalDate today();

  /** The true instant, in UTC. */
  Instant now();
}
