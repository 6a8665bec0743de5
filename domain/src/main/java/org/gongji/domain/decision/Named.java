package org.gongji.domain.decision;

import java.util.Collection;
import java.util.Locale;

/**
 * A value of a closed list, which people know by its Chinese name and files in English headers by
 * its English one.
 */
public interface Named {

  /**
   * The constant's name.
   *
   * @return upper-case letters and underscores
   */
  String name();

  /**
   * The name on pages and in case files.
   *
   * @return for example 网厅
   */
  String chineseName();

  /**
   * The name in files with English headers.
   *
   * @return the constant's name in lower case, with hyphens
   */
  default String englishName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds a value by any of its names.
   *
   * @param values the list
   * @param name a Chinese or English name, or a constant's
   * @param <E> the type of the values
   * @return the value
   * @throws IllegalArgumentException when the list has none of that name; the message holds it
   */
  static <E extends Named> E in(Collection<E> values, String name) {
    for (var value : values) {
      if (value.chineseName().equals(name)
          || value.englishName().equals(name)
          || value.name().equals(name)) {
        return value;
      }
    }
    throw new IllegalArgumentException("\"" + name + "\" is none of " + values);
  }
}
