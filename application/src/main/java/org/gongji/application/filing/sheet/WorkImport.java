package org.gongji.application.filing.sheet;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.sheet.ImportRoster.Command;
import org.gongji.application.filing.sheet.ImportRoster.Imported;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.application.filing.sheet.Imports.Outcome;
import org.gongji.application.filing.sheet.Imports.State;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.application.filing.sheet.SheetJudge.Judged;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * 后台导入: judges a workbook part by part, saying after each how far it has come, and then puts all
 * its rows into the roster in one transaction.
 *
 * <p>It may be called again at any time: an import that is over is left as it is, and one that a
 * node began and did not finish is begun from its first row.
 */
public final class WorkImport {

  /** How many rows are judged at once, and how often progress is written. */
  static final int PART = 500;

  /** How often an import is begun before it is given up. */
  private static final int MOST_ATTEMPTS = 3;

  private final Transactions transactions;
  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;
  private final Businesses businesses;
  private final ImportRoster importRoster;
  private final SheetJudge judge;
  private final Imports imports;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public WorkImport(
      Transactions transactions,
      Operations operations,
      FilingAccess access,
      Filings filings,
      Businesses businesses,
      ImportRoster importRoster,
      SheetJudge judge,
      Imports imports,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.operations = operations;
    this.access = access;
    this.filings = filings;
    this.businesses = businesses;
    this.importRoster = importRoster;
    this.judge = judge;
    this.imports = imports;
    this.calendar = calendar;
  }

  /** The draft as it was when its rows were judged. */
  private record Draft(Employer employer, Filing filing, List<Entry> standing) {}

  /**
   * Works on an import until it is over.
   *
   * @throws IllegalStateException when others worked on the same rows all the time: to be repeated
   */
  public void handle(UUID id) {
    begun(id).ifPresent(task -> {
      var done = judge
          .rows(task.kind(), task.order().workbook())
          .then(rows -> seen(task)
              .then(draft -> businesses
                  .of(task.kind())
                  .then(business -> judged(task, business, draft, rows))
                  .then(judged -> put(task, draft, judged))));
      refuse(task, done.rejections());
    });
  }

  private Optional<Import> begun(UUID id) {
    return committed(() -> imports
        .lock(id)
        .filter(task -> !task.state().isOver())
        .flatMap(task -> {
          if (task.attempts() >= MOST_ATTEMPTS) {
            imports.over(id, State.FAILED, Outcome.NONE);
            return Optional.empty();
          }
          imports.begin(id);
          return Optional.of(task);
        }));
  }

  private Decision<Draft> seen(Import task) {
    return transactions.read(() -> access.see(
        task.employer(),
        task.filing(),
        (employer, filing) ->
            Decision.accept(new Draft(employer, filing, filings.entries(filing)))));
  }

  /** Part by part, until all are judged or the import is not there any more. */
  private <T> Decision<Judged> judged(
      Import task, Business<T> business, Draft draft, List<Row> rows) {
    var filing = draft.filing();
    var parts = new ArrayList<Judged>();
    var read = 0;
    var acting = new Acting(draft.employer(), filing.channel(), transactions.read(calendar::today));
    for (var part : SheetJudge.parts(rows, PART)) {
      parts.add(transactions.read(() ->
          judge.part(business, acting, filing.month(), part, task.order().onEstablishment())));
      read += part.size();
      var soFar = read;
      if (!committed(() -> imports.read(task.id(), soFar))) {
        return gone(task);
      }
    }
    return Decision.accept(judge.together(task.kind(), acting, draft.standing(), parts));
  }

  private Decision<Imported> put(Import task, Draft draft, Judged judged) {
    var order = task.order();
    var request = Request.of(
        order.by(),
        new Command(
            task.employer(),
            task.kind(),
            task.filing(),
            order.workbook(),
            order.mode(),
            order.onEstablishment()));
    return operations.perform(
        ImportRoster.OPERATION,
        request,
        task.employer(),
        () -> access.edit(
            order.by(),
            task.employer(),
            task.filing(),
            (employer, filing) -> running(task)
                .then(running -> unchanged(filing, draft))
                .then(standing -> importRoster.put(request, employer, filing, standing, judged))
                .map(imported -> {
                  imports.over(task.id(), State.DONE, Outcome.of(imported));
                  return imported;
                })));
  }

  /** Another node may have finished it meanwhile. */
  private Decision<Import> running(Import task) {
    return imports
        .lock(task.id())
        .filter(each -> !each.state().isOver())
        .map(Decision::accept)
        .orElseGet(() -> gone(task));
  }

  private Decision<List<Entry>> unchanged(Filing filing, Draft draft) {
    var standing = filings.entries(filing);
    return filing.month().equals(draft.filing().month()) && standing.equals(draft.standing())
        ? Decision.accept(standing)
        : Decision.reject(HandlingCode.IMPORT_DRAFT_CHANGED.rejection());
  }

  private void refuse(Import task, List<Rejection> rejections) {
    if (rejections.isEmpty()) {
      return;
    }
    if (rejections.get(0).code() == OperationCode.BUSY) {
      throw new IllegalStateException("Not imported yet: " + task.filing());
    }
    var unused = committed(() -> {
      imports.over(task.id(), State.REFUSED, Outcome.of(rejections));
      return task;
    });
  }

  private static <T> Decision<T> gone(Import task) {
    return Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(task.filing().text())));
  }

  private <T> T committed(Supplier<T> work) {
    return transactions.decide(() -> Decision.accept(work.get())).orThrow();
  }
}
