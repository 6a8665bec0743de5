package org.gongji.application.contributor;

import java.util.regex.Pattern;
import org.gongji.domain.identifier.AccountNumber;

/** The sequence behind new personal account numbers (个人账号); never gives a number twice. */
public interface AccountNumbers {

  /** The longest number there may be. */
  int LONGEST = 32;

  /** The next number of the sequence, from 1; gaps are allowed. */
  long next();

  /**
   * The next account number in a city's form: the sequence, padded with zeros to the shortest
   * length that fits and with a 9 in front, which keeps it apart from numbers given elsewhere.
   *
   * @param form a regular expression of the city's policy
   * @throws IllegalStateException where no length fits the form
   */
  default AccountNumber next(String form) {
    var pattern = Pattern.compile(form);
    var sequence = Long.toString(next());
    for (var length = sequence.length() + 1; length <= LONGEST; length++) {
      var text = "9" + "0".repeat(length - 1 - sequence.length()) + sequence;
      if (pattern.matcher(text).matches()) {
        return new AccountNumber(text);
      }
    }
    throw new IllegalStateException("No account number of the form " + form);
  }
}
