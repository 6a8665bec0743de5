package org.gongji.domain.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.decision.Step;

/**
 * What a refusal says in one language: its title, the message with its figures, and the remedy.
 *
 * <p>Keys are {@code CODE.title}, {@code CODE.message} and {@code CODE.remedy}; a figure stands as
 * its name in braces, and never in a title.
 * A figure that is a word of the rules and not a user's value has its translation under {@code
 * CODE.figure.WORD}, for example {@code RATE_OUT_OF_RANGE.of.employer}.
 * Immutable; a city or an application lays its own words over the domain's.
 */
public final class RejectionTexts {

  private static final Pattern FIGURE = Pattern.compile("\\{([a-z]+)}");

  private final Map<String, String> texts;

  private RejectionTexts(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /**
   * The domain's texts in Chinese.
   *
   * @return texts for every code of the domain
   */
  public static RejectionTexts chinese() {
    return new RejectionTexts(Map.of()).with(RejectionTexts.class, "rejections_zh.properties");
  }

  /**
   * The domain's texts in English.
   *
   * @return texts for every code of the domain
   */
  public static RejectionTexts english() {
    return new RejectionTexts(Map.of()).with(RejectionTexts.class, "rejections_en.properties");
  }

  /**
   * These texts with others laid over them.
   *
   * @param texts by key
   * @return new texts
   */
  public RejectionTexts with(Map<String, String> texts) {
    var both = new HashMap<>(this.texts);
    both.putAll(texts);
    return new RejectionTexts(both);
  }

  /**
   * These texts with a UTF-8 properties file laid over them.
   *
   * @param beside the class whose package holds the file
   * @param name the file's name
   * @return new texts
   */
  public RejectionTexts with(Class<?> beside, String name) {
    var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      var read = new Properties();
      read.load(reader);
      var map = new HashMap<String, String>();
      read.forEach((key, text) -> map.put(key.toString(), text.toString()));
      return with(map);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * What a code is about, the same for each of its refusals.
   *
   * @param code any code
   * @return a few words without figures
   */
  public String title(RejectionCode code) {
    return template(code, "title");
  }

  /**
   * What is wrong, with the figures.
   *
   * @param rejection a violation
   * @return a sentence
   */
  public String message(Rejection rejection) {
    return filled(rejection, "message");
  }

  /**
   * What to do about it.
   *
   * @param rejection a violation
   * @return a sentence
   */
  public String remedy(Rejection rejection) {
    return filled(rejection, "remedy");
  }

  /**
   * A refusal as the last step of an explanation.
   *
   * @param rejection a violation
   * @return its code, message and remedy
   */
  public Step step(Rejection rejection) {
    return Step.result(
            "拒绝 " + rejection.code().name(), message(rejection) + "。" + remedy(rejection))
        .about(rejection.code());
  }

  /**
   * Whether a code has all of its texts.
   *
   * @param code any code
   * @return true when title, message and remedy are there
   */
  public boolean covers(RejectionCode code) {
    return Stream.of(".title", ".message", ".remedy")
        .map(code.name()::concat)
        .allMatch(texts::containsKey);
  }

  /**
   * A text before its figures are filled in, for handbooks.
   *
   * @param code any code
   * @param part {@code title}, {@code message} or {@code remedy}
   * @return the text with figures in braces
   * @throws IllegalStateException when there is none
   */
  public String template(RejectionCode code, String part) {
    var key = code.name() + "." + part;
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("No text for " + key);
    }
    return text;
  }

  /**
   * The names of the figures that a code's texts ask for, for handbooks.
   *
   * @param code any code
   * @return each once, in the order of message and remedy
   */
  public List<String> figures(RejectionCode code) {
    return FIGURE
        .matcher(template(code, "message") + template(code, "remedy"))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  private String filled(Rejection rejection, String part) {
    var text = template(rejection.code(), part);
    return FIGURE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(written(rejection, found.group(1))));
  }

  private String written(Rejection rejection, String name) {
    return rejection
        .figure(name)
        .map(Object::toString)
        .map(text -> texts.getOrDefault(rejection.code().name() + "." + name + "." + text, text))
        .orElse("—");
  }
}
