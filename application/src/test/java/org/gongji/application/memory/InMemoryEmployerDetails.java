package org.gongji.application.memory;

import java.util.EnumMap;
import java.util.Map;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.employer.Employers;
import org.gongji.application.memory.Tables.EmployerRow;

/** What is kept of employers in memory, laid over what they were opened with. */
final class InMemoryEmployerDetails implements EmployerDetails {

  private final InMemoryTransactions database;

  InMemoryEmployerDetails(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public Kept of(long employerKey) {
    var opening = database.tables().employer(employerKey).opening();
    var values = new EnumMap<EmployerItem, String>(EmployerItem.class);
    for (var item : EmployerItem.values()) {
      values.put(item, "");
    }
    values.put(EmployerItem.EMPLOYER_NAME, opening.name());
    values.put(EmployerItem.CREDIT_CODE, opening.creditCode());
    values.put(EmployerItem.ENTRUSTED_BANK_CODE, opening.bankCode());
    values.put(EmployerItem.OPERATOR_NAME, opening.operatorName());
    values.put(EmployerItem.OPERATOR_MOBILE, opening.operatorMobile());
    var amended = database.tables().employerDetails.get(employerKey);
    if (amended == null) {
      return new Kept(0, values);
    }
    values.putAll(amended.values());
    return new Kept(amended.revision(), values);
  }

  @Override
  public void amend(long employerKey, Map<EmployerItem, String> values) {
    var kept = of(employerKey);
    var all = new EnumMap<>(kept.values());
    all.putAll(values);
    var unused =
        database.tables().employerDetails.put(employerKey, new Kept(kept.revision() + 1, all));
    reopen(database.tables().employer(employerKey), all);
  }

  private void reopen(EmployerRow row, Map<EmployerItem, String> values) {
    var was = row.opening();
    var is = new Employers.Opening(
        was.number(),
        values.getOrDefault(EmployerItem.EMPLOYER_NAME, ""),
        values.getOrDefault(EmployerItem.CREDIT_CODE, ""),
        was.rates(),
        was.precision(),
        values.getOrDefault(EmployerItem.ENTRUSTED_BANK_CODE, ""),
        values.getOrDefault(EmployerItem.OPERATOR_NAME, ""),
        values.getOrDefault(EmployerItem.OPERATOR_MOBILE, ""),
        was.openedOn(),
        was.firstMonth());
    var unused = database
        .tables()
        .employers
        .put(
            was.number().text(),
            new EmployerRow(row.key(), is, row.status(), row.assessedThrough(), row.paidThrough()));
  }
}
