package org.gongji.application.message;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.gongji.domain.identifier.EmployerNumber;

/** Which employers were reminded of which overdue month (汇缴逾期提醒). */
public interface Reminders {

  /**
   * An employer with an overdue month of which it was not reminded.
   *
   * @param employerKey the database's own key
   * @param number 单位账号
   * @param name 单位名称
   * @param from the first month that is not paid
   */
  record Overdue(long employerKey, EmployerNumber number, String name, YearMonth from) {}

  /**
   * Employers in normal status that have not paid a month, with somebody who contributes in it or an
   * assessment that waits, and were not reminded of it; by number.
   *
   * @param month the last month that should be paid
   * @param most how many at the most
   */
  List<Overdue> due(YearMonth month, int most);

  /**
   * Keeps that they are reminded.
   *
   * @throws org.gongji.application.operation.Transactions.Conflict when another node reminds one
   */
  void reminded(Collection<Overdue> employers, YearMonth month, Instant at);
}
