package org.gongji.persistence.attestation;

import jakarta.inject.Inject;
import org.gongji.application.attestation.PaidMonths;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.Database;

/** Counts the entries of a person's account, whichever employer they came from. */
public final class MyBatisPaidMonths implements PaidMonths {

  private final PaidMonthsMapper mapper;

  @Inject
  public MyBatisPaidMonths(Database database) {
    this.mapper = database.mapper(PaidMonthsMapper.class);
  }

  @Override
  public Paid of(AccountNumber account) {
    var counted = mapper.count(account);
    return new Paid(counted.months(), counted.firstYyyymm());
  }
}
