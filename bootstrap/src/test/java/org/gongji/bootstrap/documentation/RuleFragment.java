package org.gongji.bootstrap.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.domain.policy.Rule;

/**
 * What is written by hand about a rule, in {@code rules/R2.md}: a heading, lines of what it rests
 * on, and after a blank line its words.
 *
 * @param name the rule's, or of something that has no number
 * @param heading its Chinese name and its English one
 * @param code its sources, below the domain's package and without {@code .java}
 * @param asks other rules with whose codes it refuses as well
 * @param parameters which it looks up, each with the date by which, in both languages
 * @param example a case file and the name of a case in it, if there is one that shows the rule
 * @param words Markdown
 */
record RuleFragment(
    String name,
    String heading,
    List<String> code,
    List<String> asks,
    Map<String, String> parameters,
    Optional<String> example,
    String words) {

  private static final Path FOLDER = Path.of("src/test/resources/rules");

  static boolean exists(String name) {
    return Files.exists(FOLDER.resolve(name + ".md"));
  }

  /** The names of all that there are. */
  static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString().replace(".md", "")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static RuleFragment read(String name) {
    try {
      return of(name, Files.readString(FOLDER.resolve(name + ".md")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RuleFragment of(String name, String text) {
    var parts = text.split("\n\n", 3);
    var code = new ArrayList<String>();
    var asks = new ArrayList<String>();
    var parameters = new LinkedHashMap<String, String>();
    Optional<String> example = Optional.empty();
    for (var line : parts[1].lines().toList()) {
      var value = line.substring(line.indexOf(": ") + 2);
      if (line.startsWith("- code: ")) {
        code.addAll(List.of(value.split(" ")));
      } else if (line.startsWith("- asks: ")) {
        asks.addAll(List.of(value.split(" ")));
      } else if (line.startsWith("- parameter: ")) {
        parameters.put(before(value), after(value));
      } else if (line.startsWith("- example: ")) {
        example = Optional.of(value);
      } else {
        throw new IllegalStateException(name + ".md: " + line);
      }
    }
    return new RuleFragment(
        name, parts[0].replaceFirst("# ", ""), code, asks, parameters, example, parts[2].strip());
  }

  /** As headings print it: the number, where there is one, and both names. */
  String title() {
    var numbered = Stream.of(Rule.values()).anyMatch(rule -> rule.name().equals(name));
    return numbered ? name + " " + heading : heading;
  }

  /** A link to the heading from elsewhere on the page. */
  String link() {
    return "[" + title() + "](#" + title().toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
  }

  /** The first word: a parameter, or the file of an example. */
  static String before(String text) {
    return text.substring(0, text.indexOf(' '));
  }

  /** What follows the first word. */
  static String after(String text) {
    return text.substring(text.indexOf(' ') + 1);
  }
}
