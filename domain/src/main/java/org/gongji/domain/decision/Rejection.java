package org.gongji.domain.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One violation: its code and the figures behind it (拒绝原因).
 *
 * <p>The texts of message and remedy are found by the code, the legal citation by rule and date;
 * both are filled with these figures.
 *
 * @param code which way of being refused
 * @param figures by name, in the order they were given; {@code value}, {@code limit} and {@code
 *     since} are the usual ones
 */
public record Rejection(RejectionCode code, Map<String, Figure> figures) {

  /** The offending value. */
  public static final String VALUE = "value";

  /** What would have been accepted. */
  public static final String LIMIT = "limit";

  /** The first day on which the limit holds. */
  public static final String SINCE = "since";

  /** The field of the form, column of the sheet or pointer of the document it is about. */
  public static final String FIELD = "field";

  /**
   * Which of several like things or reasons: one word for all languages, such as {@code employer} or
   * {@code check-character}, which the texts translate under {@code CODE.of.WORD}.
   */
  public static final String OF = "of";

  /** Keeps the figures unmodifiable and in order. */
  public Rejection {
    figures = Figures.of(figures);
  }

  /**
   * A rejection without figures.
   *
   * @param code the code
   * @return the rejection
   */
  public static Rejection of(RejectionCode code) {
    return new Rejection(code, Figures.NONE);
  }

  /**
   * The same rejection with one more figure.
   *
   * @param name the name the texts use
   * @param figure the figure
   * @return a new rejection
   */
  public Rejection with(String name, Figure figure) {
    return new Rejection(code, Figures.of(figures).with(name, figure));
  }

  /**
   * The same rejection, saying since when its limit holds.
   *
   * @param date the first day of the limit
   * @return a new rejection
   */
  public Rejection since(LocalDate date) {
    return with(SINCE, Figure.of(date));
  }

  /**
   * The same rejection, about one field.
   *
   * @param field the name of the field, column or pointer
   * @return a new rejection
   */
  public Rejection at(String field) {
    return with(FIELD, Figure.of(field));
  }

  /**
   * A figure by its name.
   *
   * @param name for example {@link #LIMIT}
   * @return the figure, or empty when the rejection has none of that name
   */
  public Optional<Figure> figure(String name) {
    return Optional.ofNullable(figures.get(name));
  }
}
