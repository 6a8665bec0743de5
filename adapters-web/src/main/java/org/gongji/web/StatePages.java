package org.gongji.web;

import io.javalin.http.Context;
import java.util.Map;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.web.operation.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the node runs, and whether it can work. */
final class StatePages {

  private static final Logger LOG = LoggerFactory.getLogger(StatePages.class);

  private final BusinessCalendar calendar;

  StatePages(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  Answer health(Context ctx) {
    return new Answer.Json(200, Map.of("status", "up"));
  }

  /** The business date lies in the database: who can say it can work. */
  Answer ready(Context ctx) {
    try {
      return new Answer.Json(
          200, Map.of("status", "ready", "businessDate", calendar.today().toString()));
    } catch (RuntimeException unreachable) {
      LOG.warn("Not ready", unreachable);
      return new Answer.Json(503, Map.of("status", "not ready"));
    }
  }
}
