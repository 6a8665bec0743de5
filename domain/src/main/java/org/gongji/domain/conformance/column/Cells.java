package org.gongji.domain.conformance.column;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.decision.Named;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;

/**
 * The filled cells of one case, each read by its column.
 *
 * @param texts the canonical text of each filled column, in the order of the file
 */
public record Cells(Map<Column, String> texts) {

  /** Keeps the order. */
  public Cells {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * Reads a case.
   *
   * @param written the case
   * @param rule the Chinese name of its rule, for messages
   * @param columns the columns that the rule knows
   * @return its cells
   * @throws MalformedCase for the first header that is unknown or stands twice, and for the first
   *     unreadable value
   */
  public static Cells of(RuleCase written, String rule, List<Column> columns) {
    var texts = new LinkedHashMap<Column, String>();
    written.cells().forEach((header, text) -> {
      var column = columns.stream()
          .filter(known -> known.isNamed(header))
          .findFirst()
          .orElseThrow(() -> unknown(header, rule, columns));
      if (texts.put(column, read(header, column, text)) != null) {
        throw new MalformedCase(header, "列「" + header + "」重复：" + column + " 已经给出");
      }
    });
    return new Cells(texts);
  }

  private static MalformedCase unknown(String header, String rule, List<Column> columns) {
    var known = String.join("、", columns.stream().map(Column::chinese).toList());
    return new MalformedCase(header, "规则「" + rule + "」没有列「" + header + "」，可用的列：" + known);
  }

  private static String read(String header, Column column, String text) {
    try {
      return column.form().canonical(text);
    } catch (RuntimeException unreadable) {
      throw new MalformedCase(
          header, "列「" + header + "」的值「" + text + "」无法识别，应为" + column.form().allowed());
    }
  }

  /**
   * Whether columns are filled.
   *
   * @param columns some columns
   * @return true when every one of them is
   */
  public boolean have(Column... columns) {
    return texts.keySet().containsAll(List.of(columns));
  }

  /**
   * A cell's canonical text.
   *
   * @param column its column
   * @return the text, or empty where it is not given
   */
  public Optional<String> text(Column column) {
    return Optional.ofNullable(texts.get(column));
  }

  /**
   * The canonical text of a cell that every case must have.
   *
   * @param column its column
   * @return the text
   * @throws MalformedCase when it is not given
   */
  public String required(Column column) {
    return text(column)
        .orElseThrow(() -> new MalformedCase(
            column.chinese(), "必填列「" + column + "」为空，应为" + column.form().allowed()));
  }

  /**
   * A day that every case must have.
   *
   * @param column its column
   * @return the day
   * @throws MalformedCase when it is not given
   */
  public LocalDate requiredDate(Column column) {
    return LocalDate.parse(required(column));
  }

  /**
   * A base.
   *
   * @param column its column
   * @return the base, or empty where it is not given
   */
  public Optional<Base> base(Column column) {
    return text(column).map(Base::parse);
  }

  /**
   * A rate.
   *
   * @param column its column
   * @return the rate, or empty where it is not given
   */
  public Optional<BasisPoints> rate(Column column) {
    return text(column).map(BasisPoints::parse);
  }

  /**
   * A rounding precision.
   *
   * @param column its column
   * @return the precision, or empty where it is not given
   */
  public Optional<RoundingPrecision> rounding(Column column) {
    return text(column).map(RoundingPrecision::named);
  }

  /**
   * A month.
   *
   * @param column its column
   * @return the month, or empty where it is not given
   */
  public Optional<YearMonth> month(Column column) {
    return text(column).map(Form::month);
  }

  /**
   * An amount.
   *
   * @param column its column
   * @return the amount, or empty where it is not given
   */
  public Optional<Money> money(Column column) {
    return text(column).map(Money::parse);
  }

  /**
   * A number of persons.
   *
   * @param column its column
   * @return the number, or empty where it is not given
   */
  public Optional<Long> count(Column column) {
    return text(column).map(Long::parseLong);
  }

  /**
   * A day.
   *
   * @param column its column
   * @return the day, or empty where it is not given
   */
  public Optional<LocalDate> date(Column column) {
    return text(column).map(LocalDate::parse);
  }

  /**
   * Several days.
   *
   * @param column its column
   * @return the days in the order in which they were written, none where they are not given
   */
  public List<LocalDate> dates(Column column) {
    return text(column).map(Dates::days).orElse(List.of());
  }

  /**
   * Codes as a set.
   *
   * @param column its column
   * @return the codes, none where they are not given
   */
  public Set<String> codes(Column column) {
    return text(column).map(Codes::read).orElse(Set.of());
  }

  /**
   * Periods of months.
   *
   * @param column its column
   * @return both ends of each, none where they are not given
   */
  public List<List<YearMonth>> periods(Column column) {
    return text(column).map(Periods::read).orElse(List.of());
  }

  /**
   * Yes or no.
   *
   * @param column its column
   * @return true for 是, or empty where it is not given
   */
  public Optional<Boolean> yes(Column column) {
    return text(column).map("是"::equals);
  }

  /**
   * A value of a closed list.
   *
   * @param column its column
   * @param values the list
   * @param <E> the type of the values
   * @return the value, or empty where it is not given
   */
  public <E extends Named> Optional<E> named(Column column, E[] values) {
    return text(column).map(name -> Named.in(List.of(values), name));
  }
}
