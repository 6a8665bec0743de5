package org.gongji.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.web.operation.InputCode;
import org.jspecify.annotations.Nullable;

/** Lists by cursor: what a cursor holds is the hall's own affair and may change. */
public final class Cursor {

  private static final Pattern LIMIT = Pattern.compile("\\d{1,3}");
  private static final Pattern CURSOR = Pattern.compile("page (\\d{1,9}) of (\\d{1,3})");
  private static final Pattern BEHIND = Pattern.compile("behind (\\d{1,3}) (\\S{1,64})");
  private static final String USUAL_LIMIT = "50";

  /**
   * A part of a list.
   *
   * @param items its rows
   * @param next the cursor of what follows, null at the end
   * @param <R> a row
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Listed<R>(List<R> items, @Nullable String next) {}

  private Cursor() {}

  /** Which part a request wants: that of its cursor, or the first {@code limit} rows. */
  public static Decision<Page.Wanted> wanted(Context ctx) {
    var cursor = ctx.queryParam("cursor");
    if (cursor != null) {
      return read(cursor);
    }
    var limit = Objects.requireNonNullElse(ctx.queryParam("limit"), USUAL_LIMIT);
    return LIMIT.matcher(limit).matches()
        ? Decision.accept(new Page.Wanted(1, Integer.parseInt(limit)))
        : Decision.reject(InputCode.CURSOR_MALFORMED.rejection());
  }

  /**
   * What follows behind a row.
   *
   * @param key that of the last row that was given, null at the beginning
   * @param most how many rows are wanted
   */
  public record Behind(@Nullable String key, int most) {

    /** One more than is given, which tells whether anything follows. */
    public int read() {
      return most + 1;
    }

    /** The row behind which to go on, by what its list makes of the key; empty at the beginning. */
    public <T> Decision<Optional<T>> last(Function<String, T> parse) {
      try {
        return Decision.accept(Optional.ofNullable(key).map(parse));
      } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
        return Decision.reject(InputCode.CURSOR_MALFORMED.rejection());
      }
    }

    /** The rows that were read, without the one more, and the cursor of what follows them. */
    public <T, R> Listed<R> listed(
        List<T> rows, Function<? super T, String> key, Function<? super T, ? extends R> json) {
      var given = rows.subList(0, Math.min(most, rows.size()));
      var next = rows.size() > most
          ? write("behind " + most + " " + key.apply(given.get(most - 1)))
          : null;
      return new Listed<>(given.stream().<R>map(json).toList(), next);
    }
  }

  /** What follows the cursor of a list that goes on behind its last row, or its beginning. */
  public static Decision<Behind> behind(Context ctx) {
    var cursor = ctx.queryParam("cursor");
    if (cursor == null) {
      return wanted(ctx).map(wanted -> new Behind(null, wanted.size()));
    }
    return text(cursor)
        .map(BEHIND::matcher)
        .filter(Matcher::matches)
        .map(found -> Decision.accept(new Behind(
            found.group(2), new Page.Wanted(1, Integer.parseInt(found.group(1))).size())))
        .orElseGet(() -> Decision.reject(InputCode.CURSOR_MALFORMED.rejection()));
  }

  /** A page as the interface lists it. */
  public static <T, R> Listed<R> listed(Page<T> page, Function<? super T, ? extends R> row) {
    var next = page.number() < page.pages()
        ? write("page " + (page.number() + 1) + " of " + page.size())
        : null;
    return new Listed<>(page.rows().stream().<R>map(row).toList(), next);
  }

  private static Decision<Page.Wanted> read(String cursor) {
    return text(cursor)
        .map(CURSOR::matcher)
        .filter(Matcher::matches)
        .map(found -> Decision.accept(wanted(found)))
        .orElseGet(() -> Decision.reject(InputCode.CURSOR_MALFORMED.rejection()));
  }

  private static Optional<String> text(String cursor) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Page.Wanted wanted(Matcher matcher) {
    return new Page.Wanted(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  private static String write(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
