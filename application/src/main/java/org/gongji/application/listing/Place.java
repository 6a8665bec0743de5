package org.gongji.application.listing;

import java.time.LocalDate;

/**
 * Where a row lies in a list that goes by business date and key, the newest first.
 *
 * @param on its business date
 * @param key the database's own key of the row
 */
public record Place(LocalDate on, long key) {

  /**
   * Reads {@link #text}.
   *
   * @throws java.time.DateTimeException or {@link IllegalArgumentException} or {@link
   *     IndexOutOfBoundsException} where it is none
   */
  public static Place of(String text) {
    var parts = text.split("/", -1);
    return new Place(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
  }

  /** As a cursor keeps it. */
  public String text() {
    return on + "/" + key;
  }
}
