package org.gongji.web.contributor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gongji.application.ledger.PersonalEntries.Entry;
import org.gongji.application.ledger.PersonalEntries.Place;
import org.gongji.web.page.Formats;

/**
 * A picture of entries: a bar for each amount that came and a line through the balances, each
 * against its own greatest. The figures stand in the table below it.
 *
 * @param bars from the oldest entry on
 * @param line the points of the balances
 */
public record EntryChart(List<Bar> bars, String line) {

  /** Of the drawing, without the room for months below it. */
  public static final int WIDTH = 720;

  /** From the highest bar's top to the months. */
  public static final int HEIGHT = 160;

  private static final int MOST_LABELS = 12;

  private static final Comparator<Place> OLDEST_FIRST =
      Comparator.comparing(Place::on).thenComparing(Place::postingKey).thenComparing(Place::month);

  /** A bar, where it stands, and the month below it where there is room. */
  public record Bar(int x, int y, int width, int height, String label) {}

  /** Of a page of entries, in whatever order the page has them. */
  static EntryChart of(List<Entry> page) {
    var entries =
        page.stream().sorted(Comparator.comparing(Entry::place, OLDEST_FIRST)).toList();
    var highest = most(entries.stream().map(entry -> entry.amount().fen()).toList());
    var richest = most(entries.stream().map(entry -> entry.balance().fen()).toList());
    var step = entries.isEmpty() ? WIDTH : WIDTH / entries.size();
    var every = entries.size() / MOST_LABELS + 1;
    var bars = new ArrayList<Bar>();
    var points = new ArrayList<String>();
    for (var at = 0; at < entries.size(); at++) {
      var entry = entries.get(at);
      var height = height(Math.max(0, entry.amount().fen()), highest);
      var label = at % every == 0 ? Formats.month(entry.place().month()) : "";
      bars.add(new Bar(at * step + step / 5, HEIGHT - height, step * 3 / 5, height, label));
      var y = HEIGHT - height(entry.balance().fen(), richest);
      points.add((at * step + step / 2) + "," + y);
    }
    return new EntryChart(bars, points.stream().collect(Collectors.joining(" ")));
  }

  private static long most(List<Long> fen) {
    return fen.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static int height(long fen, long most) {
    return most <= 0 ? 0 : Math.toIntExact(fen * HEIGHT / most);
  }
}
