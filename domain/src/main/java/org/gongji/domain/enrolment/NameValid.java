package org.gongji.domain.enrolment;

import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.PersonName;

/** R7: a name has 1 to 80 characters. */
public final class NameValid {

  private static final int LONGEST_SHOWN = 20;

  private NameValid() {}

  /**
   * Checks a name; spaces around it are forgiven.
   *
   * @param name 姓名
   * @return {@code NAME_INVALID} with the beginning of what was given and its length
   */
  public static Optional<Rejection> check(String name) {
    var given = name.strip();
    return PersonName.isValid(given)
        ? Optional.empty()
        : Optional.of(EnrolmentCode.NAME_INVALID
            .of(Figure.of(beginning(given)))
            .with("length", Figure.of(given.codePointCount(0, given.length()))));
  }

  private static String beginning(String given) {
    var shown = given
        .codePoints()
        .filter(point -> !Character.isISOControl(point))
        .limit(LONGEST_SHOWN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return shown.toString();
  }
}
