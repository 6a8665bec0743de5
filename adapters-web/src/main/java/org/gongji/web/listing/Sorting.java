package org.gongji.web.listing;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gongji.web.page.Paging;

/**
 * By which column a list is in order, as it stands in the address: {@code sort=balance} upwards,
 * {@code sort=-balance} downwards.
 *
 * @param column its name in the address
 */
public record Sorting(String column, boolean descending) {

  private static final String PARAMETER = "sort";

  /** What an address asks for, or upwards by the usual column. */
  public static Sorting of(Context ctx, String usual) {
    var text = Objects.requireNonNullElse(ctx.queryParam(PARAMETER), usual);
    return text.startsWith("-") ? new Sorting(text.substring(1), true) : new Sorting(text, false);
  }

  /** How an order stands in an address. */
  public static String word(Enum<?> order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Which of a list's orders is asked for; none where it is unknown. */
  public static <E extends Enum<E>> Optional<E> chosen(E[] orders, Sorting asked) {
    return Arrays.stream(orders)
        .filter(order -> word(order).equals(asked.column()))
        .findFirst();
  }

  /** As it stands in an address. */
  public String text() {
    return (descending ? "-" : "") + column;
  }

  /** What the header of a column says of it. */
  public String aria(String header) {
    return header.equals(column) ? descending ? "descending" : "ascending" : "none";
  }

  /** Where the header of a column leads: the same list by it, and the other way round once more. */
  public String href(Paging paging, String header) {
    return paging.with(PARAMETER, (aria(header).equals("ascending") ? "-" : "") + header);
  }
}
