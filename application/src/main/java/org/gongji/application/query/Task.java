package org.gongji.application.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.money.Money;

/** Something that an employer has to see to, waits for, or may do (办理事项), with its figures. */
public sealed interface Task {

  /** Whose turn it is. */
  enum Stage {
    /** 已逾期: the employer's, and late. */
    LATE,
    /** 现在办理: the employer's. */
    NOW,
    /** 等待: somebody else's, or something stands in the way. */
    WAIT,
    /** 可以办理: nobody has to. */
    OPTIONAL
  }

  /** Whose turn it is. */
  Stage stage();

  /** 已退回: filings to be ended and filed again. */
  record Returned(long filings) implements Task {
    @Override
    public Stage stage() {
      return Stage.NOW;
    }
  }

  /**
   * 逾期: months before the business month that are not paid.
   *
   * @param from the first of them
   * @param to the last of them
   * @param months how many
   */
  record Overdue(YearMonth from, YearMonth to, long months) implements Task {
    @Override
    public Stage stage() {
      return Stage.LATE;
    }
  }

  /**
   * 待核定: months up to the business month that are not assessed.
   *
   * @param from the first of them
   * @param to the last of them
   * @param persons who contributes in the business month
   * @param assessable the months, or why they cannot be assessed
   */
  record Assess(YearMonth from, YearMonth to, long persons, Decision<List<YearMonth>> assessable)
      implements Task {
    @Override
    public Stage stage() {
      return assessable.fold(months -> Stage.NOW, rejections -> Stage.WAIT);
    }
  }

  /**
   * 待缴款: assessments and back payments that wait for money.
   *
   * @param items how many
   * @param due what they come to
   * @param unallocated 未分配金额
   * @param inReview money that was recorded and waits for review
   */
  record Pay(long items, Money due, Money unallocated, Money inReview) implements Task {

    /** What is still to be paid in, with the money in review counted; never below zero. */
    public Money missing() {
      var there = unallocated.plus(inReview);
      return there.covers(due) ? Money.ZERO : due.minus(there);
    }

    /** 已提交，等待银行: enough is on its way, so that nobody pays twice. */
    @Override
    public Stage stage() {
      return missing().isPositive() ? Stage.NOW : Stage.WAIT;
    }
  }

  /** 未提交: drafts that were begun. */
  record Drafts(long filings) implements Task {
    @Override
    public Stage stage() {
      return Stage.NOW;
    }
  }

  /** 待复核: deposits that the centre recorded and has not reviewed. */
  record Review(long deposits, Money amount) implements Task {
    @Override
    public Stage stage() {
      return Stage.WAIT;
    }
  }

  /** 审批中: submitted filings, the oldest since when. */
  record Undecided(long filings, Instant oldest) implements Task {
    @Override
    public Stage stage() {
      return Stage.WAIT;
    }
  }

  /** 待转: resigned persons who stay until their months are paid. */
  record Moving(long persons) implements Task {
    @Override
    public Stage stage() {
      return Stage.WAIT;
    }
  }

  /**
   * 基数调整: persons whose base was not adjusted in the adjustment year.
   *
   * @param from the year's first day
   * @param to the year's last day
   * @param persons how many of them
   * @param contributing of how many
   */
  record Adjust(LocalDate from, LocalDate to, long persons, long contributing) implements Task {
    @Override
    public Stage stage() {
      return Stage.OPTIONAL;
    }
  }
}
