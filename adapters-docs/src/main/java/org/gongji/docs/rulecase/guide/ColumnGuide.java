package org.gongji.docs.rulecase.guide;

import java.util.List;
import org.gongji.domain.conformance.column.Column;

/**
 * How one column of a rule is filled (列的说明).
 *
 * @param use what it is for
 * @param required whether a case without it cannot be read
 * @param choices the values of a closed list, of which one has to be taken; empty where there is
 *     none
 * @param allowed what may be written, a phrase in Chinese
 * @param example a value
 */
public record ColumnGuide(
    Column column,
    Use use,
    boolean required,
    List<String> choices,
    String allowed,
    String example) {

  /** What columns are for. */
  public enum Use {
    COMMON("公共"),
    INPUT("输入"),
    OUTPUT("结果");

    private final String chinese;

    Use(String chinese) {
      this.chinese = chinese;
    }

    public String chinese() {
      return chinese;
    }
  }

  /** Keeps the choices unmodifiable. */
  public ColumnGuide {
    choices = List.copyOf(choices);
  }

  /** What an empty cell means. */
  public String necessity() {
    if (required) {
      return "必填";
    }
    return use == Use.OUTPUT ? "可空：不核对" : "可空";
  }
}
