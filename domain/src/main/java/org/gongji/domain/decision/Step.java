package org.gongji.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a decision, as a clerk would reckon it (判断步骤).
 *
 * @param kind what sort of step it is
 * @param name the input, parameter or figure it is about, in Chinese
 * @param text its value, or the formula with its figures
 * @param since the first day of a parameter's value, null for steps of another kind
 * @param code the refusal that the step decides about, null where it leads to the result itself
 */
public record Step(
    Kind kind,
    String name,
    String text,
    @Nullable LocalDate since,
    @Nullable RejectionCode code) {

  /** The sorts of steps, in the order in which they follow each other. */
  public enum Kind implements Named {
    /** 规则: which rule is asked, and the clause it rests on. */
    RULE("规则"),
    /** 输入: what was given. */
    INPUT("输入"),
    /** 参数: what the city has set. */
    PARAMETER("参数"),
    /** 公式: what is computed or compared. */
    FORMULA("公式"),
    /** 结果: what follows. */
    RESULT("结果");

    private final String chineseName;

    Kind(String chineseName) {
      this.chineseName = chineseName;
    }

    @Override
    public String chineseName() {
      return chineseName;
    }
  }

  /**
   * Something that was given.
   *
   * @param name its name
   * @param value as people read it
   * @return the step
   */
  public static Step input(String name, Object value) {
    return new Step(Kind.INPUT, name, value.toString(), null, null);
  }

  /**
   * Something the city has set.
   *
   * @param name its name
   * @param value as people read it
   * @param since the first day on which it holds
   * @return the step
   */
  public static Step parameter(String name, Object value, LocalDate since) {
    return new Step(Kind.PARAMETER, name, value.toString(), since, null);
  }

  /**
   * Something computed or compared.
   *
   * @param name what is sought
   * @param working the formula with its figures
   * @return the step
   */
  public static Step formula(String name, String working) {
    return new Step(Kind.FORMULA, name, working, null, null);
  }

  /**
   * Something that follows.
   *
   * @param name what follows
   * @param value as people read it
   * @return the step
   */
  public static Step result(String name, Object value) {
    return new Step(Kind.RESULT, name, value.toString(), null, null);
  }

  /**
   * The same step, deciding about a refusal.
   *
   * @param refusal the code that stands or falls by it
   * @return a new step
   */
  public Step about(RejectionCode refusal) {
    return new Step(kind, name, text, since, refusal);
  }

  /** As the command line shows it: {@code 参数  缴存基数下限 1,640 元（自 2021-11-01 起执行）}. */
  @Override
  public String toString() {
    return kind.chineseName()
        + "  "
        + name
        + (name.isEmpty() || text.isEmpty() ? "" : " ")
        + text
        + (since == null ? "" : "（自 " + since + " 起执行）");
  }
}
