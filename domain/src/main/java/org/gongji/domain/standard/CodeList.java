package org.gongji.domain.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A list of codes with their names (代码表); codes are kept, names are shown.
 *
 * @param standard the standard's number, for example {@code GB/T 2261.2-2003}
 * @param names the Chinese names by code, in the standard's order
 */
public record CodeList(String standard, Map<String, String> names) {

  /** Keeps the order. */
  public CodeList {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** A code and a name a line, with a space between them. */
  static CodeList of(String standard, String lines) {
    var names = new LinkedHashMap<String, String>();
    lines.lines().forEach(line -> {
      var space = line.indexOf(' ');
      var unused = names.put(line.substring(0, space), line.substring(space + 1));
    });
    return new CodeList(standard, names);
  }

  /**
   * Finds a code.
   *
   * @param text a code or a name of the list
   * @return the code, empty for anything else
   */
  public Optional<String> code(String text) {
    return names.containsKey(text)
        ? Optional.of(text)
        : names.entrySet().stream()
            .filter(entry -> entry.getValue().equals(text))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /**
   * What a code is called.
   *
   * @param code a code
   * @return its name; what is no code of the list is given back as it is
   */
  public String nameOf(String code) {
    return names.getOrDefault(code, code);
  }
}
