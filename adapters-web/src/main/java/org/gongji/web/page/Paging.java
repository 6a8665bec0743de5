package org.gongji.web.page;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.application.operation.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor is in a list; page, size and filters stay in the address.
 *
 * @param path the list's path
 * @param query what else is asked for, by name
 * @param number this page, from 1
 * @param size rows a page
 * @param pages how many pages there are
 * @param total how many rows there are
 */
public record Paging(
    String path, Map<String, String> query, int number, int size, long pages, long total) {

  /** The sizes to choose from; the manual's is the first. */
  public static final List<Integer> SIZES = List.of(10, 20, 50, 100);

  private static final int MOST_DIGITS = 9;

  /** Which part of a list a request wants. */
  public static Page.Wanted wanted(Context ctx) {
    return new Page.Wanted(
        whole(ctx.queryParam("page"), 1), whole(ctx.queryParam("size"), SIZES.get(0)));
  }

  /** Where the page lies; empty filters are left out of addresses. */
  public static Paging of(Page<?> page, String path, Map<String, String> query) {
    var kept = new LinkedHashMap<>(query);
    kept.values().removeIf(String::isEmpty);
    return new Paging(path, kept, page.number(), page.size(), page.pages(), page.total());
  }

  /** The address of another page of the same list. */
  public String to(long page) {
    var all = new LinkedHashMap<>(query);
    all.put("page", Long.toString(page));
    all.put("size", Integer.toString(size));
    return Links.asking(path, all);
  }

  /** The address of the same list asked for otherwise, from its first page on. */
  public String with(String name, String value) {
    var all = new LinkedHashMap<>(query);
    all.put(name, value);
    all.put("size", Integer.toString(size));
    return Links.asking(path, all);
  }

  /** The address of a file of the whole list. */
  public String file(String name) {
    return Links.asking(path + "/" + name, query);
  }

  /** The same, written otherwise. */
  public String file(String file, String name, String value) {
    var all = new LinkedHashMap<>(query);
    all.put(name, value);
    return Links.asking(path + "/" + file, all);
  }

  /** The number of a row, counted through all pages. */
  public long row(int index) {
    return (number - 1L) * size + index + 1;
  }

  private static int whole(@Nullable String text, int otherwise) {
    return text != null && text.matches("\\d{1," + MOST_DIGITS + "}")
        ? Integer.parseInt(text)
        : otherwise;
  }
}
