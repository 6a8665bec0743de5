package org.gongji.application.filing.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** The imports that run in the background (导入进度): of each draft the latest one. */
public interface Imports {

  /** How far an import has come. */
  enum State {
    /** 等待: nobody has begun it. */
    WAITING,
    /** 进行中: its rows are being judged. */
    UNDER_WAY,
    /** 完成: its rows stand in the roster. */
    DONE,
    /** 未导入: its rows were refused, and none of them stands in the roster. */
    REFUSED,
    /** 失败: the hall could not finish it, and no row of it stands in the roster. */
    FAILED;

    /** Whether nothing more comes of it. */
    public boolean isOver() {
      return this != WAITING && this != UNDER_WAY;
    }
  }

  /**
   * What is to be imported.
   *
   * @param by who uploaded it, for whom it runs
   * @param fileName what the workbook was called
   * @param workbook its checksum, by which it was kept
   * @param mode what becomes of its rows
   * @param onEstablishment 在编 of everybody that an enrolment's workbook names
   * @param rows how many rows it has
   * @param at when it was uploaded
   */
  record Order(
      Actor by,
      String fileName,
      String workbook,
      Mode mode,
      boolean onEstablishment,
      int rows,
      Instant at) {}

  /**
   * What came of an import.
   *
   * @param filings the filings that took rows
   * @param rows how many rows they took
   * @param mistakes the first of what was refused, with their rows and columns
   * @param mistakesInAll how much was refused
   */
  record Outcome(
      List<BusinessSerial> filings, int rows, List<Rejection> mistakes, int mistakesInAll) {

    /** Nothing came of it yet. */
    public static final Outcome NONE = new Outcome(List.of(), 0, List.of(), 0);

    private static final int MOST_KEPT = 100;

    /** Keeps the lists. */
    public Outcome {
      filings = List.copyOf(filings);
      mistakes = List.copyOf(mistakes);
    }

    /** Rows stand in filings. */
    static Outcome of(ImportRoster.Imported imported) {
      return new Outcome(imported.filings(), imported.rows(), List.of(), 0);
    }

    /** Rows were refused. */
    static Outcome of(List<Rejection> refused) {
      var first = refused.subList(0, Math.min(refused.size(), MOST_KEPT));
      return new Outcome(List.of(), 0, first, refused.size());
    }
  }

  /**
   * An import.
   *
   * @param id names it
   * @param filingKey the draft's key
   * @param filing the draft
   * @param employer whose draft it is
   * @param kind 业务 of the draft
   * @param order what is to be imported
   * @param state how far it has come
   * @param read how many rows were judged
   * @param attempts how often it was begun
   * @param revision the draft's revision when it was over, 0 before
   * @param outcome what came of it
   */
  record Import(
      UUID id,
      long filingKey,
      BusinessSerial filing,
      EmployerNumber employer,
      FilingKind kind,
      Order order,
      State state,
      int read,
      int attempts,
      int revision,
      Outcome outcome) {}

  /** Enters an import that waits, in place of the draft's former one. */
  void enter(long filingKey, UUID id, Order order);

  /** The latest import of a draft. */
  Optional<Import> of(long filingKey);

  /** An import by its id, with its row locked until the transaction ends. */
  Optional<Import> lock(UUID id);

  /** Begins it once more, from the first row on. */
  void begin(UUID id);

  /** Says how many rows were judged; answers whether it is still under way. */
  boolean read(UUID id, int rows);

  /** Ends an import that is not over, with its draft as it stands in this transaction. */
  void over(UUID id, State state, Outcome outcome);

  /** That no import runs into a draft, or {@code IMPORT_UNDER_WAY}. */
  default Decision<Long> quiet(long filingKey) {
    return of(filingKey)
        .filter(latest -> !latest.state().isOver())
        .<Decision<Long>>map(running -> Decision.reject(
            HandlingCode.IMPORT_UNDER_WAY.of(Figure.of(running.order().fileName()))))
        .orElseGet(() -> Decision.accept(filingKey));
  }
}
