package org.gongji.application.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** The filings with their rosters, steps and claims. */
public interface Filings {

  /** A filing to be begun. */
  record Opening(
      BusinessSerial serial,
      long employerKey,
      FilingKind kind,
      Channel channel,
      YearMonth month,
      String by,
      LocalDate on,
      Instant at) {}

  /** The steps of the manual's table. */
  enum Node {
    /** 任务发起人. */
    BEGUN,
    /** 申请. */
    SUBMITTED,
    /** 审批. */
    DECIDED,
    /** 结束. */
    FINISHED
  }

  /**
   * A step that was done (流程节点).
   *
   * @param node 节点名称
   * @param handler the name of who did it (办理人)
   * @param outcome the state it led to
   * @param opinion 审批意见, possibly empty
   * @param at 办理时间
   */
  record Step(Node node, String handler, FilingState outcome, String opinion, Instant at) {}

  /**
   * Which filings are looked for.
   *
   * @param employerKey only of this employer, null for all
   * @param states only in these
   * @param kind only of this kind, null for all
   * @param oldestFirst by submission from the oldest on; otherwise by opening from the newest on
   */
  record Search(
      @Nullable Long employerKey,
      Set<FilingState> states,
      @Nullable FilingKind kind,
      boolean oldestFirst) {}

  /**
   * An employer's filings of one state.
   *
   * @param filings how many
   * @param oldest when the oldest of them was submitted, null for drafts
   */
  record Tally(long filings, @Nullable Instant oldest) {}

  /** Begins a filing with an empty roster. */
  Filing open(Opening opening);

  /** An employer's filing. */
  Optional<Filing> find(long employerKey, BusinessSerial serial);

  /** The same, with its row locked until the transaction ends. */
  Optional<Filing> lock(long employerKey, BusinessSerial serial);

  /** An employer's filing, or {@code NOT_FOUND}. */
  default Decision<Filing> seek(long employerKey, BusinessSerial serial) {
    return found(serial, find(employerKey, serial));
  }

  /** The same, with its row locked until the transaction ends. */
  default Decision<Filing> seize(long employerKey, BusinessSerial serial) {
    return found(serial, lock(employerKey, serial));
  }

  /** An employer's filings with an account on their rosters, drafts left out, the newest first. */
  List<Filing> about(long employerKey, AccountNumber account);

  /** The filings that are looked for. */
  Page<Filing> list(Search search, Page.Wanted wanted);

  /** An employer's filings that are not finished, by state; states without one are left out. */
  Map<FilingState, Tally> unfinished(long employerKey);

  /**
   * How many persons contribute with an employer in a month of whom no base adjustment was approved
   * that was submitted on a day or after it.
   */
  long notAdjusted(long employerKey, YearMonth month, LocalDate since);

  /** Writes lines, in batches; those of numbers that the roster has replace them. Raises the revision. */
  void put(Filing filing, List<Entry> entries);

  /** The number of the line that comes next. */
  int nextNumber(Filing filing);

  /** Takes a line out of the roster and raises the revision; answers whether there was one. */
  boolean remove(Filing filing, int number);

  /** The roster in its order. */
  List<Entry> entries(Filing filing);

  /** A part of the roster. */
  Page<Entry> entries(Filing filing, Page.Wanted wanted);

  /** What the roster's amounts add up to. */
  Money total(Filing filing);

  /** Sets the change month and raises the revision. */
  void month(Filing filing, YearMonth month);

  /** Raises the revision: something that belongs to the filing was changed. */
  void touch(Filing filing);

  /** Remembers somebody who changed the draft and neither began nor submitted it. */
  void hand(Filing filing, String login);

  /** Who changed it as a draft, besides those who began and submitted it. */
  Set<String> hands(Filing filing);

  /** Marks it as submitted. */
  void submitted(Filing filing, String by, LocalDate on, Instant at);

  /** Moves it to a state that a decision or its end leads to. */
  void moved(Filing filing, FilingState state, Instant at);

  /** Adds a step. */
  void step(Filing filing, Step step);

  /** The steps that were done, in order. */
  List<Step> steps(Filing filing);

  /** Removes a draft with all that belongs to it. */
  void discard(Filing filing);

  /**
   * Enters claims.
   *
   * @throws org.gongji.application.operation.Transactions.Conflict when another filing has one
   */
  void claim(Filing filing, Collection<Claim> claims);

  /** Which filings have entered some of these claims. */
  Map<Claim, BusinessSerial> claimed(Collection<Claim> claims);

  /** Gives the filing's claims up. */
  void release(Filing filing);

  /** When the approved base adjustments of these accounts were submitted; without one, left out. */
  Map<AccountNumber, List<LocalDate>> adjustedOn(Collection<AccountNumber> accounts);

  private static Decision<Filing> found(BusinessSerial serial, Optional<Filing> filing) {
    return filing
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(serial.text()))));
  }
}
