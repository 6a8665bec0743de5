package org.gongji.application.filing.business;

import java.time.YearMonth;
import org.gongji.application.filing.Line;
import org.gongji.domain.evidence.EvidenceCheck;

/**
 * What the facts of all kinds have in common that are about accounts of the acting employer.
 *
 * @param <T> what the rule results in for a line
 */
public interface AccountFacts<T> extends Business.Facts<T> {

  /** The accounts of the lines. */
  AccountsAtHand accounts();

  @Override
  default YearMonth nextOpen(Line line) {
    return accounts().acting().employer().nextMonth();
  }

  @Override
  default EvidenceCheck.Person person(Line line) {
    return accounts().person(line);
  }

  @Override
  default String name(Line line) {
    return accounts().of(line).name();
  }

  @Override
  default String certificateMasked(Line line) {
    return accounts().of(line).certificateMasked();
  }
}
