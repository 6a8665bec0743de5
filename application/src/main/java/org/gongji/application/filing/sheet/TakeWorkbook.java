package org.gongji.application.filing.sheet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.sheet.ImportRoster.Command;
import org.gongji.application.filing.sheet.ImportRoster.Imported;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.application.job.Jobs;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;

/** 批量录入: takes an uploaded workbook; few rows are imported at once, many in the background. */
public final class TakeWorkbook {

  /** The most rows that are imported while somebody waits for the answer. */
  public static final int AT_ONCE = 500;

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("begin-import", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final Businesses businesses;
  private final ImportRoster importRoster;
  private final SheetJudge judge;
  private final Imports imports;
  private final Jobs jobs;
  private final BusinessCalendar calendar;

  /** What became of the workbook. */
  public sealed interface Taken {

    /** Its rows stand in filings. */
    record Done(Imported imported) implements Taken {}

    /** They are on their way into a draft. */
    record Begun(BusinessSerial filing) implements Taken {}
  }

  /** Put together by the wiring. */
  @Inject
  public TakeWorkbook(
      Operations operations,
      Businesses businesses,
      ImportRoster importRoster,
      SheetJudge judge,
      Imports imports,
      Jobs jobs,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.businesses = businesses;
    this.importRoster = importRoster;
    this.judge = judge;
    this.imports = imports;
    this.jobs = jobs;
    this.calendar = calendar;
  }

  /**
   * Takes it. What is no workbook of the kind is refused at once, however many rows it has.
   *
   * @param fileName what the workbook was called
   */
  public Decision<Taken> handle(Request<Command> request, String fileName) {
    var command = request.command();
    return operations
        .see(Right.FILE, request.actor(), command.employer(), () -> Decision.accept(command))
        .map(may -> judge.rows(command.kind(), command.workbook()))
        .then(read -> read.accepted()
            .filter(rows -> rows.size() > AT_ONCE)
            .map(rows -> begin(request, fileName, rows).<Taken>map(Taken.Begun::new))
            .orElseGet(() -> importRoster.rows(request, read).map(Taken.Done::new)));
  }

  private Decision<BusinessSerial> begin(
      Request<Command> request, String fileName, List<Row> rows) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> businesses
            .of(command.kind())
            .then(business -> importRoster.draft(request, (employer, filing) -> {
              var id = UUID.randomUUID();
              var now = calendar.now();
              imports.enter(
                  filing.key(),
                  id,
                  new Imports.Order(
                      request.actor(),
                      fileName,
                      command.workbook(),
                      command.mode(),
                      command.onEstablishment(),
                      rows.size(),
                      now));
              jobs.add(Jobs.Kind.IMPORT_ROSTER, id.toString(), now);
              return Decision.accept(filing.serial());
            })));
  }
}
