package org.gongji.application.filing.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Business.Taken;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.business.EvidenceList;
import org.gongji.application.filing.business.RosterJudge;
import org.gongji.application.message.MessageKind;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Precedence;

/** 审批: approves a filing, whose lines then take effect, or returns it to its operator. */
public final class DecideFiling {

  /** The longest opinion that is kept. */
  public static final int LONGEST_OPINION = 500;

  private static final Operation<BusinessSerial> OPERATION = new Operation<>(
      "decide-filing", Right.DECIDE_FILING, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final FilingAccess access;
  private final Employers employers;
  private final Filings filings;
  private final Businesses businesses;
  private final RosterJudge judge;
  private final EvidenceList evidence;
  private final Messages messages;
  private final BusinessCalendar calendar;

  /** What is decided. */
  public enum Verdict {
    /** 同意. */
    APPROVE,
    /** 退回. */
    RETURN
  }

  /** Which filing, how, and why: a return needs an opinion. */
  public record Command(
      EmployerNumber employer, BusinessSerial filing, Verdict verdict, String opinion) {}

  /** Put together by the wiring. */
  @Inject
  public DecideFiling(
      Operations operations,
      FilingAccess access,
      Employers employers,
      Filings filings,
      Businesses businesses,
      RosterJudge judge,
      EvidenceList evidence,
      Messages messages,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.employers = employers;
    this.filings = filings;
    this.businesses = businesses;
    this.judge = judge;
    this.evidence = evidence;
    this.messages = messages;
    this.calendar = calendar;
  }

  /** Decides, and answers the filing's serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    var actor = request.actor();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> locked(command)
            .then(locked -> access.move(
                command.employer(),
                command.filing(),
                FilingState.SUBMITTED,
                (employer, filing) -> others(actor, filing)
                    .then(filed -> stated(command))
                    .then(verdict -> verdict == Verdict.RETURN
                        ? returned(actor, command, employer, filing)
                        : businesses
                            .of(filing.kind())
                            .then(business ->
                                approve(actor, command, business, employer, filing))))));
  }

  /**
   * Locks every employer that the filing concerns, in the order of their numbers, so that no two
   * decisions wait for each other; a filing that is not found is refused by whoever looks it up next.
   */
  private Decision<Command> locked(Command command) {
    return access.see(
        command.employer(),
        command.filing(),
        (employer, filing) -> businesses.of(filing.kind()).map(business -> {
          var lines = filings.entries(filing).stream().map(Entry::line).toList();
          Stream.concat(Stream.of(employer.number()), business.others(lines).stream())
              .distinct()
              .sorted(Comparator.comparing(EmployerNumber::text))
              .forEach(number -> {
                var unused = employers.lock(number);
              });
          return command;
        }));
  }

  private Decision<Filing> others(Actor actor, Filing filing) {
    return filing.isBy(actor.login()) || filings.hands(filing).contains(actor.login())
        ? Decision.reject(HandlingCode.FILING_OWN.of(Figure.of(actor.login())))
        : Decision.accept(filing);
  }

  private static Decision<Verdict> stated(Command command) {
    var length = command.opinion().length();
    var missing = command.verdict() == Verdict.RETURN && command.opinion().isBlank();
    return missing || length > LONGEST_OPINION
        ? Decision.reject(
            HandlingCode.OPINION_MISSING.of(Figure.of(length), Figure.of(LONGEST_OPINION)))
        : Decision.accept(command.verdict());
  }

  private Decision<BusinessSerial> returned(
      Actor actor, Command command, Employer employer, Filing filing) {
    var serial = settle(actor, command, filing, FilingState.RETURNED);
    messages.add(MessageKind.FILING_RETURNED.message(
        employer,
        calendar.now(),
        filing.kind().chineseName(),
        filing.serial(),
        withoutFullStop(command.opinion())));
    return Decision.accept(serial);
  }

  /** The message goes on after it. */
  private static String withoutFullStop(String opinion) {
    return opinion.strip().replaceAll("[。.]+$", "");
  }

  private <T> Decision<BusinessSerial> approve(
      Actor actor, Command command, Business<T> business, Employer employer, Filing filing) {
    var acting = Acting.of(employer, filing, calendar.today()).reviewedBy(actor.name());
    var roster = filings.entries(filing);
    var findings = judge.again(business, acting, filing, roster);
    var wrong = new ArrayList<>(findings.rejections());
    wrong.addAll(evidence.check(acting, filing, findings).rejections());
    return Precedence.settle(Violations.of(wrong).orAccept(() -> {
      var taken = findings.taken();
      filings.put(filing, taken.stream().map(DecideFiling::effective).toList());
      findings.facts().take(filing, taken);
      tell(employer, filing, taken);
      var serial = settle(actor, command, filing, FilingState.APPROVED);
      filings.step(
          filing,
          new Filings.Step(Filings.Node.FINISHED, "", FilingState.APPROVED, "", calendar.now()));
      return serial;
    }));
  }

  private static <T> Entry effective(Taken<T> taken) {
    return taken.entry().effectiveFrom(taken.from());
  }

  private <T> void tell(Employer employer, Filing filing, List<Taken<T>> taken) {
    var kind = filing.kind().chineseName();
    var latest =
        taken.stream().map(Taken::from).max(Comparator.naturalOrder()).orElse(filing.month());
    messages.add(
        latest.isAfter(filing.month())
            ? MessageKind.FILING_APPROVED_LATER.message(
                employer, calendar.now(), kind, filing.serial(), latest)
            : MessageKind.FILING_APPROVED.message(employer, calendar.now(), kind, filing.serial()));
  }

  private BusinessSerial settle(Actor actor, Command command, Filing filing, FilingState outcome) {
    var now = calendar.now();
    filings.release(filing);
    filings.moved(filing, outcome, now);
    filings.step(
        filing,
        new Filings.Step(
            Filings.Node.DECIDED, actor.name(), outcome, command.opinion().strip(), now));
    return filing.serial();
  }
}
