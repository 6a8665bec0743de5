package org.gongji.web.attestation;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Origins;
import org.gongji.web.operation.InputCode;

/**
 * How often anybody may ask (限速): so many times a minute from one address, counted on this node.
 *
 * <p>It keeps the machine free for others; codes cannot be guessed at any pace.
 */
public final class Pace {

  static final int MOST = 30;

  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** Beyond so many addresses a minute, the others share one count. */
  private static final int MOST_ADDRESSES = 10_000;

  private final BusinessCalendar calendar;
  private final Origins origins;
  private final Map<String, Integer> asked = new HashMap<>();
  private Instant began = Instant.EPOCH;

  /** Counts from now on. */
  public Pace(BusinessCalendar calendar, Origins origins) {
    this.calendar = calendar;
    this.origins = origins;
  }

  /** Lets a request pass, or {@code TOO_OFTEN}. */
  Decision<Context> let(Context ctx) {
    return count(origins.address(ctx)) <= MOST
        ? Decision.accept(ctx)
        : Decision.reject(InputCode.TOO_OFTEN.rejection().with(Rejection.LIMIT, Figure.of(MOST)));
  }

  private synchronized int count(String address) {
    var now = calendar.now();
    if (now.isAfter(began.plus(WINDOW))) {
      asked.clear();
      began = now;
    }
    var counted = asked.containsKey(address) || asked.size() < MOST_ADDRESSES ? address : "";
    return asked.merge(counted, 1, Integer::sum);
  }
}
