package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 录入清册: puts a line into a roster, of a new filing or of a draft, once the rules let it pass. */
public final class PutLine {

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("put-line", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final Employers employers;
  private final FilingAccess access;
  private final Filings filings;
  private final OpenDraft drafts;
  private final Businesses businesses;
  private final LineJudge judge;
  private final BusinessCalendar calendar;

  /**
   * What to put where.
   *
   * @param employer 单位账号
   * @param kind 业务
   * @param filing the draft, null to begin one
   * @param number the line to replace, null to add one
   * @param seen the fingerprint of the line that is replaced, as it was when it was opened to be
   *     edited; null to replace it whatever it says
   * @param stated the line, with name and certificate as they were given beside it
   */
  public record Command(
      EmployerNumber employer,
      FilingKind kind,
      @Nullable BusinessSerial filing,
      @Nullable Integer number,
      @Nullable String seen,
      Stated stated) {

    /** A line to be added. */
    public static Command adding(
        EmployerNumber employer, FilingKind kind, @Nullable BusinessSerial filing, Stated stated) {
      return new Command(employer, kind, filing, null, null, stated);
    }
  }

  /** Put together by the wiring. */
  @Inject
  public PutLine(
      Operations operations,
      Employers employers,
      FilingAccess access,
      Filings filings,
      OpenDraft drafts,
      Businesses businesses,
      LineJudge judge,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.access = access;
    this.filings = filings;
    this.drafts = drafts;
    this.businesses = businesses;
    this.judge = judge;
    this.calendar = calendar;
  }

  /** Puts the line, and answers the filing's serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> businesses
            .of(command.kind())
            .then(business -> command.filing() == null
                ? begun(request, business)
                : access.edit(
                    request.actor(),
                    command.employer(),
                    command.filing(),
                    (employer, filing) -> put(request, business, employer, filing))));
  }

  private Decision<BusinessSerial> begun(Request<Command> request, Business<?> business) {
    var command = request.command();
    return employers
        .seek(command.employer())
        .then(employer -> drafts
            .open(request.actor(), employer, command.kind())
            .then(filing -> put(request, business, employer, filing)));
  }

  private Decision<BusinessSerial> put(
      Request<Command> request, Business<?> business, Employer employer, Filing filing) {
    var command = request.command();
    if (filing.kind() != command.kind()) {
      return Decision.reject(
          OperationCode.NOT_FOUND.of(Figure.of(filing.serial().text())));
    }
    var acting = Acting.of(employer, filing, calendar.today());
    var roster = filings.entries(filing);
    return number(command, filing, roster)
        .then(number ->
            judge.judge(business, acting, filing.month(), roster, number, command.stated()))
        .map(entry -> {
          filings.put(filing, List.of(entry));
          return filing.serial();
        });
  }

  private Decision<Integer> number(Command command, Filing filing, List<Entry> roster) {
    var number = command.number();
    if (number == null) {
      return Decision.accept(filings.nextNumber(filing));
    }
    return roster.stream()
        .filter(entry -> entry.number() == number)
        .findFirst()
        .map(entry -> isAsSeen(entry.line(), command.seen())
            ? Decision.accept(number)
            : Decision.<Integer>reject(HandlingCode.LINE_CHANGED.of(Figure.of(number))))
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(number))));
  }

  private static boolean isAsSeen(Line line, @Nullable String seen) {
    return seen == null || line.fingerprint().equals(seen);
  }
}
