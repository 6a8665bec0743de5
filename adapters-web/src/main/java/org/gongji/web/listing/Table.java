package org.gongji.web.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongji.application.listing.Listing.Column;
import org.gongji.application.listing.Listing.Content;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a query, and how its rows fill them on paper and in workbooks. Before them all
 * stands the number of the row.
 *
 * @param <R> a row
 */
public final class Table<R> {

  private static final int NUMBER_WIDTH = 3;

  private final List<Filled<R>> columns = new ArrayList<>();
  private int grouped = -1;

  private record Filled<R>(
      Column column, Function<R, String> text, @Nullable Function<R, Money> amount) {}

  /** Words; a name of so many characters, and what stands in it. */
  public Table<R> text(String name, int characters, Function<R, String> text) {
    return add(new Column(name, Content.TEXT, characters), text, null);
  }

  /** A number that nobody reckons with. */
  public Table<R> number(String name, int characters, Function<R, String> text) {
    return add(new Column(name, Content.NUMBER, characters), text, null);
  }

  /** A count. */
  public Table<R> count(String name, int characters, Function<R, String> text) {
    return add(new Column(name, Content.COUNT, characters), text, null);
  }

  /** Words that rows are grouped by: of a group's sums they say whose. */
  public Table<R> group(String name, int characters, Function<R, String> text) {
    grouped = columns.size();
    return text(name, characters, text);
  }

  /** An amount that is not summed, such as a base, or nothing. */
  public Table<R> amount(String name, int characters, Function<R, String> text) {
    return add(new Column(name, Content.MONEY, characters), text, null);
  }

  /** An amount whose sum is the last row of what is printed. */
  public Table<R> money(String name, int characters, Function<R, Money> amount) {
    return add(
        new Column(name, Content.MONEY, characters), row -> amount.apply(row).toString(), amount);
  }

  private Table<R> add(
      Column column, Function<R, String> text, @Nullable Function<R, Money> amount) {
    columns.add(new Filled<>(column, text, amount));
    return this;
  }

  /** On pages a name may say where it can be broken; elsewhere that is no character. */
  private static Column plain(Column column) {
    return new Column(column.name().replace("\u200B", ""), column.content(), column.characters());
  }

  /** From left to right, after the number of the row. */
  List<Column> columns(String rowNumber) {
    return Stream.concat(
            Stream.of(new Column(rowNumber, Content.COUNT, NUMBER_WIDTH)),
            columns.stream().map(filled -> plain(filled.column())))
        .toList();
  }

  /** A row, counted from 1. */
  List<String> row(int number, R row) {
    return Stream.concat(
            Stream.of(Integer.toString(number)),
            columns.stream().map(column -> column.text().apply(row)))
        .toList();
  }

  /** The sums of amounts, under a word for them; null where nothing is summed. */
  @Nullable
  List<String> totals(String word, List<R> rows) {
    return columns.stream().allMatch(column -> column.amount() == null)
        ? null
        : Stream.concat(Stream.of(word), columns.stream().map(column -> total(column, rows)))
            .toList();
  }

  /** The sums of a group, with its label and how many rows it has, under a word for them. */
  List<String> subtotals(String word, String label, List<R> rows) {
    var texts = new ArrayList<String>();
    texts.add(word);
    columns.forEach(column -> texts.add(total(column, rows)));
    texts.set(1, Integer.toString(rows.size()));
    if (grouped >= 0) {
      texts.set(grouped + 1, label);
    }
    return texts;
  }

  private static <R> String total(Filled<R> column, List<R> rows) {
    var amount = column.amount();
    return amount == null
        ? ""
        : rows.stream().map(amount).reduce(Money.ZERO, Money::plus).toString();
  }
}
