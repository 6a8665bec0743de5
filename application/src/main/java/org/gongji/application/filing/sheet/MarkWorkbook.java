package org.gongji.application.filing.sheet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.draft.ChangeMonths;
import org.gongji.application.filing.sheet.SheetJudge.Judged;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.EmployerNumber;

/** Gives an uploaded workbook back with everything that is wrong marked in it. */
public final class MarkWorkbook {

  private final Operations operations;
  private final Employers employers;
  private final Businesses businesses;
  private final ChangeMonths months;
  private final SheetJudge judge;
  private final RosterSheets sheets;
  private final BusinessCalendar calendar;

  /** Which workbook of which kind, by the checksum under which it was kept. */
  public record Query(EmployerNumber employer, FilingKind kind, String workbook) {}

  /** Put together by the wiring. */
  @Inject
  public MarkWorkbook(
      Operations operations,
      Employers employers,
      Businesses businesses,
      ChangeMonths months,
      SheetJudge judge,
      RosterSheets sheets,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.businesses = businesses;
    this.months = months;
    this.judge = judge;
    this.sheets = sheets;
    this.calendar = calendar;
  }

  /**
   * Marks it.
   *
   * @param words a refusal as the user is to read it
   * @return the workbook as {@link RosterSheets#marked} gives it
   */
  public Decision<byte[]> handle(Actor actor, Query query, Function<Rejection, String> words) {
    return operations
        .see(Right.FILE, actor, query.employer(), () -> judged(actor, query))
        .then(judged -> judge
            .content(query.workbook())
            .map(content -> sheets.marked(
                query.kind(),
                content,
                judged.wrong().stream()
                    .map(mistake -> new RosterSheets.Worded(
                        mistake.row(), mistake.column(), words.apply(mistake.rejection())))
                    .toList())));
  }

  private Decision<Judged> judged(Actor actor, Query query) {
    var today = calendar.today();
    return employers
        .seek(query.employer())
        .then(employer -> businesses
            .of(query.kind())
            .then(business -> judge
                .rows(query.kind(), query.workbook())
                .map(rows -> judge.judge(
                    business,
                    new Acting(employer, actor.channel(), today),
                    months.proposed(employer, today),
                    List.of(),
                    rows,
                    false))));
  }
}
