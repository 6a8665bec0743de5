package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.RosterJudge;
import org.gongji.domain.decision.Decision;

/** Says whom a stated line is about and what it comes to; the same before and when it is put in. */
public final class LineJudge {

  private final Identification identification;
  private final RosterJudge judge;

  /** Put together by the wiring. */
  @Inject
  public LineJudge(Identification identification, RosterJudge judge) {
    this.identification = identification;
    this.judge = judge;
  }

  /**
   * The line in its place, or why it may not stand there.
   *
   * @param month 变更月度
   * @param roster what stands in the roster, with the line that this one replaces
   */
  Decision<Entry> judge(
      Business<?> business,
      Acting acting,
      YearMonth month,
      List<Entry> roster,
      int number,
      Stated stated) {
    return identification
        .one(acting, stated)
        .then(line -> judge.line(business, acting, month, roster, number, line));
  }
}
