package org.gongji.persistence.column;

import java.util.Locale;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/** The initials of a name's pinyin (姓名拼音首字母), by which people type names. */
public final class NameInitials {

  private NameInitials() {}

  /**
   * One letter for each Chinese character, by the first of its readings; letters and digits of the
   * Latin alphabet stay, anything else is left out.
   *
   * @return lower case, not longer than the name
   */
  public static String of(String name) {
    return name.codePoints()
        .filter(Character::isBmpCodePoint)
        .mapToObj(character -> initial((char) character))
        .collect(Collectors.joining());
  }

  private static String initial(char character) {
    if (character < 128) {
      return Character.isLetterOrDigit(character)
          ? String.valueOf(character).toLowerCase(Locale.ROOT)
          : "";
    }
    var readings = PinyinHelper.toHanyuPinyinStringArray(character);
    return readings == null || readings.length == 0 ? "" : readings[0].substring(0, 1);
  }
}
