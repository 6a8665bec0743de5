package org.gongji.domain.conformance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;

/**
 * The cells of one case, resolved to the columns of its rule and read.
 *
 * @param cells the canonical text of each filled column
 */
record Given(Map<Column, String> cells) {

  /** Resolves headers and reads every cell; the first mistake is reported. */
  static Given of(RuleCase written, CaseRule rule) {
    var cells = new LinkedHashMap<Column, String>();
    written.cells().forEach((header, text) -> {
      var column = rule.column(header).orElseThrow(() -> unknown(header, rule));
      if (cells.put(column, read(header, column, text)) != null) {
        throw new MalformedCase(header, "列「" + header + "」重复：" + column.chinese() + " 已经给出");
      }
    });
    return new Given(cells);
  }

  private static MalformedCase unknown(String header, CaseRule rule) {
    var known = Stream.of(CaseRule.COMMON, rule.inputs(), rule.outputs())
        .flatMap(columns -> columns.stream().map(Column::chinese))
        .toList();
    return new MalformedCase(
        header,
        "规则「" + rule.chineseName() + "」没有列「" + header + "」，可用的列：" + String.join("、", known));
  }

  private static String read(String header, Column column, String text) {
    try {
      return column.form().canonical(text);
    } catch (RuntimeException unreadable) {
      throw new MalformedCase(
          header, "列「" + header + "」的值「" + text + "」无法识别，应为" + column.form().allowed());
    }
  }

  Optional<String> text(Column column) {
    return Optional.ofNullable(cells.get(column));
  }

  String required(Column column) {
    return text(column)
        .orElseThrow(() -> new MalformedCase(
            column.chinese(),
            "必填列「" + column.chinese() + "」为空，应为" + column.form().allowed()));
  }

  LocalDate date() {
    return LocalDate.parse(required(CaseRule.DATE));
  }

  Optional<Base> base(Column column) {
    return text(column).map(Base::parse);
  }

  Optional<BasisPoints> rate(Column column) {
    return text(column).map(BasisPoints::parse);
  }

  Optional<RoundingPrecision> rounding(Column column) {
    return text(column).map(RoundingPrecision::named);
  }

  Optional<YearMonth> month(Column column) {
    return text(column).map(Form::month);
  }

  Optional<Money> money(Column column) {
    return text(column).map(Money::parse);
  }

  Optional<Long> count(Column column) {
    return text(column).map(Long::parseLong);
  }
}
