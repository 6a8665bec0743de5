package org.gongji.application.sealing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;

/** The sealed accounts that wait with their employer for their months to be paid (待转). */
public interface CentralMoves {

  /**
   * An account that waits.
   *
   * @param accountKey the database's own key
   * @param account 个人账号
   * @param filingKey the filing that sealed it
   * @param serial 业务流水号 of the same
   * @param from the change month of its seal: every month before is to be allocated first
   */
  record Waiting(
      long accountKey,
      AccountNumber account,
      long filingKey,
      BusinessSerial serial,
      YearMonth from) {}

  /** Lets an account of an employer wait. */
  void await(long employerKey, Waiting waiting);

  /** The accounts of an employer that wait, in the order of their numbers. */
  List<Waiting> waiting(long employerKey);

  /** How many accounts of an employer wait. */
  long waitingCount(long employerKey);

  /** Lets accounts wait no longer, whether they moved or were unsealed; others are left alone. */
  void forget(Collection<Long> accountKeys);
}
