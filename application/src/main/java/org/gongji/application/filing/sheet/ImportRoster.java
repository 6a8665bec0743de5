package org.gongji.application.filing.sheet;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.evidence.EvidenceStore;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.draft.OpenDraft;
import org.gongji.application.filing.sheet.RosterSheets.Mistake;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.application.filing.sheet.SheetJudge.Judged;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.batch.Batch;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** 批量录入: puts the rows of a workbook into a roster, all of them or the good ones. */
public final class ImportRoster {

  /** The figure of a refusal that says which row of the workbook it is about. */
  public static final String ROW = "row";

  static final Operation<Imported> OPERATION =
      new Operation<>("import-roster", Right.FILE, Imported::text, Imported::of);

  private final Operations operations;
  private final Employers employers;
  private final FilingAccess access;
  private final Filings filings;
  private final OpenDraft drafts;
  private final Businesses businesses;
  private final SheetJudge judge;
  private final EvidenceStore store;
  private final Imports imports;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** What becomes of good rows where others are not, and where they are too many for one filing. */
  public enum Mode {
    /** All or nothing. */
    ALL,
    /** The good rows only. */
    GOOD_ROWS,
    /** All, in as many new filings as it takes, in order. */
    GROUPS
  }

  /**
   * Which workbook goes where.
   *
   * @param employer 单位账号
   * @param kind 业务
   * @param filing the draft, null to begin one
   * @param workbook its checksum, by which it was kept when it was uploaded
   * @param mode what becomes of its rows
   * @param onEstablishment 在编 of everybody that an enrolment's workbook names
   */
  public record Command(
      EmployerNumber employer,
      FilingKind kind,
      @Nullable BusinessSerial filing,
      String workbook,
      Mode mode,
      boolean onEstablishment) {}

  /** The filings that took rows, and how many rows they took. */
  public record Imported(List<BusinessSerial> filings, int rows) {

    private String text() {
      return rows + " "
          + filings.stream().map(BusinessSerial::text).collect(Collectors.joining(" "));
    }

    private static Imported of(String text) {
      var parts = List.of(text.split(" "));
      return new Imported(
          parts.stream().skip(1).map(BusinessSerial::new).toList(), Integer.parseInt(parts.get(0)));
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ImportRoster(
      Operations operations,
      Employers employers,
      FilingAccess access,
      Filings filings,
      OpenDraft drafts,
      Businesses businesses,
      SheetJudge judge,
      EvidenceStore store,
      Imports imports,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.access = access;
    this.filings = filings;
    this.drafts = drafts;
    this.businesses = businesses;
    this.judge = judge;
    this.store = store;
    this.imports = imports;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Keeps an uploaded workbook for a while, and answers its checksum, for those who may file. */
  public Decision<String> keep(Actor actor, EmployerNumber employer, byte[] workbook) {
    return operations
        .see(Right.FILE, actor, employer, () -> employers.seek(employer))
        .map(found -> store.put(workbook));
  }

  /**
   * Imports, and answers which filings took how many rows; or names every mistake with its row and
   * column, and has stored nothing.
   */
  public Decision<Imported> handle(Request<Command> request) {
    var command = request.command();
    return operations
        .see(Right.FILE, request.actor(), command.employer(), () -> Decision.accept(command))
        .map(may -> judge.rows(command.kind(), command.workbook()))
        .then(read -> rows(request, read));
  }

  /** The same, of rows that were read; a repeated request needs none to be answered as before. */
  Decision<Imported> rows(Request<Command> request, Decision<List<Row>> read) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> read.then(rows -> businesses
            .of(command.kind())
            .then(business -> draft(request, (employer, filing) -> {
              var acting = new Acting(employer, filing.channel(), calendar.today());
              return take(request, business, acting, filing, rows);
            }))));
  }

  /**
   * The draft that was named, into which nothing else is on its way, or a new one, which a refusal
   * takes back with everything else.
   */
  <T> Decision<T> draft(Request<Command> request, BiFunction<Employer, Filing, Decision<T>> work) {
    var command = request.command();
    if (command.filing() == null) {
      return employers
          .seek(command.employer())
          .then(employer -> drafts
              .open(request.actor(), employer, command.kind())
              .then(filing -> work.apply(employer, filing)));
    }
    return access.edit(
        request.actor(),
        command.employer(),
        command.filing(),
        (employer, filing) -> filing.kind() == command.kind()
            ? imports.quiet(filing.key()).then(quiet -> work.apply(employer, filing))
            : Decision.reject(
                OperationCode.NOT_FOUND.of(Figure.of(filing.serial().text()))));
  }

  private <T> Decision<Imported> take(
      Request<Command> request,
      Business<T> business,
      Acting acting,
      Filing filing,
      List<Row> rows) {
    var command = request.command();
    var standing = filings.entries(filing);
    var judged =
        judge.judge(business, acting, filing.month(), standing, rows, command.onEstablishment());
    return put(request, acting.employer(), filing, standing, judged);
  }

  /** Puts what was judged into the draft, as far as the mode lets it. */
  Decision<Imported> put(
      Request<Command> request,
      Employer employer,
      Filing filing,
      List<Entry> standing,
      Judged judged) {
    var mode = request.command().mode();
    var good = List.copyOf(judged.good().values());
    var usable = judged.wrong().isEmpty() || (mode == Mode.GOOD_ROWS && !good.isEmpty());
    return usable
        ? groups(mode, filing, standing, good)
            .then(groups -> put(request, employer, filing, groups))
        : Decision.reject(judged.wrong().stream().map(Mistake::located).toList());
  }

  /** The groups that each go into a filing of their own; one where they all fit. */
  private Decision<List<List<Entry>>> groups(
      Mode mode, Filing filing, List<Entry> standing, List<Entry> good) {
    var batch = new Batch(
        filing.kind(),
        Stream.concat(standing.stream(), good.stream())
            .map(entry -> entry.line().subject())
            .toList(),
        calendar.today());
    var wrong = rulebook.ask(batch).rejections();
    if (wrong.isEmpty()) {
      return Decision.accept(List.of(good));
    }
    return mode == Mode.GROUPS && standing.isEmpty()
        ? batch.groups(rulebook.pack()).map(groups -> grouped(groups.groups(), good))
        : Decision.reject(wrong);
  }

  private static List<List<Entry>> grouped(List<List<String>> groups, List<Entry> good) {
    var bySubject =
        good.stream().collect(Collectors.groupingBy(entry -> entry.line().subject()));
    return groups.stream()
        .map(group -> group.stream()
            .distinct()
            .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
            .toList())
        .toList();
  }

  /** The first group goes into the draft, each further one into a new filing. */
  private Decision<Imported> put(
      Request<Command> request, Employer employer, Filing first, List<List<Entry>> groups) {
    var taken = new ArrayList<Filing>();
    for (var group : groups) {
      var filing = taken.isEmpty()
          ? Decision.accept(first)
          : drafts.open(request.actor(), employer, first.kind());
      if (!filing.rejections().isEmpty()) {
        return Decision.reject(filing.rejections());
      }
      var into = filing.orThrow();
      filings.put(into, numbered(group, filings.nextNumber(into)));
      taken.add(into);
    }
    return Decision.accept(new Imported(
        taken.stream().map(Filing::serial).toList(),
        groups.stream().mapToInt(List::size).sum()));
  }

  private static List<Entry> numbered(List<Entry> group, int first) {
    var numbered = new ArrayList<Entry>(group.size());
    for (var entry : group) {
      numbered.add(entry.numbered(first + numbered.size()));
    }
    return numbered;
  }
}
