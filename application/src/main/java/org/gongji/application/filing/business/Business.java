package org.gongji.application.filing.business;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Line;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.Question;

/**
 * What one kind of business brings to the common way of filings (业务).
 *
 * @param <T> what its rule results in for a line
 */
public interface Business<T> {

  /**
   * For whom, where and when a roster is judged.
   *
   * @param employer the acting employer, with its row locked where the judgement has effects
   * @param channel 渠道
   * @param filedOn 业务日期 by which terms, years and windows are asked: the day of submission, so that
   *     what was in time then stays so
   * @param today 业务日期 of the judgement, by which change months are open
   * @param reviewer 复核操作员, in whose name effects are posted; empty where there are none
   */
  record Acting(
      Employer employer, Channel channel, LocalDate filedOn, LocalDate today, String reviewer) {

    /** Of what is not submitted yet, without effects. */
    public Acting(Employer employer, Channel channel, LocalDate today) {
      this(employer, channel, today, today, "");
    }

    /** Of a filing, a draft as if it were submitted today; without effects. */
    public static Acting of(Employer employer, Filing filing, LocalDate today) {
      return new Acting(
          employer,
          filing.channel(),
          Objects.requireNonNullElse(filing.submittedOn(), today),
          today,
          "");
    }

    /** The same with effects, which are posted in somebody's name. */
    public Acting reviewedBy(String name) {
      return new Acting(employer, channel, filedOn, today, name);
    }
  }

  /** A line that was approved, what its rule resulted in, and the month it counts from. */
  record Taken<T>(Entry entry, T result, YearMonth from) {}

  /** Which kind. */
  FilingKind kind();

  /** The reasons that may be given on a day; none for a kind without reasons. */
  default List<Reason> reasons(LocalDate on) {
    return List.of();
  }

  /**
   * Looks up what judging these lines needs besides their accounts, once for all of them.
   *
   * @param accounts those of the lines, and for whom they are judged
   */
  Facts<T> facts(AccountsAtHand accounts, List<Line> lines);

  /** The other employers that lines concern, whose rows are locked as well before they take effect. */
  default List<EmployerNumber> others(List<Line> lines) {
    return List.of();
  }

  /** What an undecided filing holds on to because of a line. */
  default List<Claim> claims(Line line) {
    return List.of(Claim.of(kind(), line.subject()));
  }

  /**
   * How things stand for lines at a moment, and what the rule makes of them.
   *
   * @param <T> what the rule results in for a line
   */
  interface Facts<T> {

    /**
     * A line as a question of its rule.
     *
     * @param line one of those looked up
     * @param month 变更月度
     * @return the question, or why it cannot be asked
     */
    Decision<Question<T>> question(Line line, YearMonth month);

    /** The first month that a line could count from when its own has passed. */
    YearMonth nextOpen(Line line);

    /** What an accepted line comes to. */
    Amounts amounts(Line line, T result);

    /** What evidence goes by. */
    EvidenceCheck.Person person(Line line);

    /** Whether an accepted line moves further than the hall decides, which takes more evidence. */
    default boolean isOverLimit(T result) {
      return false;
    }

    /** 姓名 of whom the line is about. */
    String name(Line line);

    /** 证件号码 of whom the line is about, masked. */
    String certificateMasked(Line line);

    /** Lets approved lines take effect. */
    void take(Filing filing, List<Taken<T>> taken);
  }
}
