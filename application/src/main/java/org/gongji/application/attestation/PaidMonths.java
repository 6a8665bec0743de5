package org.gongji.application.attestation;

import java.time.YearMonth;
import org.gongji.domain.identifier.AccountNumber;
import org.jspecify.annotations.Nullable;

/** For which months contributions were remitted to a person's account (已缴月数). */
public interface PaidMonths {

  /**
   * How many they are.
   *
   * @param months remitted and allocated ones, with any employer; back payments do not count
   * @param first the first of them, null for none
   */
  record Paid(long months, @Nullable YearMonth first) {}

  /** Counts those of an account. */
  Paid of(AccountNumber account);
}
