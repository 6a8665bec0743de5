package org.gongji.domain.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The same rules in {@code adjustment.drl}, compiled to Drools' executable model. What the
 * city has set stays in the working memory of a session, a filing comes and goes.
 */
final class DroolsRules {

  private static final int LOWEST_RATE = 500;
  private static final int HIGHEST_RATE = 1_200;
  private static final int MONTHS_AHEAD = 1;
  private static final int ONLINE_LIMIT = 2_000;

  private static final List<Limits> LIMITS = List.of(
      limits("2016-01", "2021-06", 1_200, 12_000),
      limits("2021-07", "2021-10", 1_200, 18_000),
      limits("2021-11", "2025-06", 1_640, 18_000),
      limits("2025-07", "2025-11", 1_640, 20_600),
      limits("2025-12", "9999-12", 1_980, 20_600));

  private final KieBase rules;
  private final KieSession session;

  DroolsRules() {
    rules =
        new KieHelper().addContent(source(), ResourceType.DRL).build(ExecutableModelProject.class);
    session = opened();
  }

  /** Every code against it, none where it is accepted; in the session that is kept. */
  Set<String> codes(Filing filing) {
    return judged(filing, session);
  }

  /** The same in a session of its own, as a service without state asks. */
  Set<String> codesInNewSession(Filing filing) {
    var own = opened();
    try {
      return judged(filing, own);
    } finally {
      own.dispose();
    }
  }

  void close() {
    session.dispose();
  }

  private static Set<String> judged(Filing filing, KieSession session) {
    filing.forget();
    var handle = session.insert(filing);
    var unused = session.fireAllRules();
    session.delete(handle);
    return filing.codes();
  }

  private KieSession opened() {
    var opened = rules.newKieSession();
    LIMITS.forEach(opened::insert);
    return opened;
  }

  private static Limits limits(String from, String through, long floor, long ceiling) {
    return new Limits(
        Filing.counted(YearMonth.parse(from)),
        Filing.counted(YearMonth.parse(through)),
        floor,
        ceiling,
        LOWEST_RATE,
        HIGHEST_RATE,
        MONTHS_AHEAD,
        ONLINE_LIMIT);
  }

  private static String source() {
    try (var drl = DroolsRules.class.getResourceAsStream("adjustment.drl")) {
      return new String(Objects.requireNonNull(drl).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
