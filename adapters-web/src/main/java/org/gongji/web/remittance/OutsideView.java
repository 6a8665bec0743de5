package org.gongji.web.remittance;

import java.time.YearMonth;
import java.util.List;
import org.gongji.application.remittance.OutsideLimits;
import org.gongji.web.page.Refusals;

/**
 * 基数超限: persons outside a month's base limits.
 *
 * @param count how many, a person counted once for each month
 * @param persons the first of them, each in a month and with the words for it
 */
public record OutsideView(long count, List<Person> persons) {

  /** Nobody. */
  static final OutsideView NOBODY = new OutsideView(0, List.of());

  /** One person outside the limits. */
  public record Person(String account, String name, YearMonth month, String message) {}

  static OutsideView of(long count, List<OutsideLimits> persons, Refusals refusals) {
    return new OutsideView(
        count,
        persons.stream()
            .map(person -> new Person(
                person.account().text(),
                person.name(),
                person.month(),
                refusals.message(person.rejection())))
            .toList());
  }
}
