package org.gongji.persistence.employer;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** Employers in the table of that name, each with its ledger account for unallocated money. */
public final class MyBatisEmployers implements Employers {

  private final EmployerMapper mapper;
  private final KeyBlocks keys;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisEmployers(Database database, ColumnCipher cipher) {
    this.mapper = database.mapper(EmployerMapper.class);
    this.keys = database.keys();
    this.cipher = cipher;
  }

  @Override
  public void open(Opening opening) {
    var key = keys.next();
    var mobile = opening.operatorMobile();
    var row = new EmployerRow(
        key,
        opening.number(),
        opening.name(),
        opening.creditCode(),
        EmployerStatus.NORMAL,
        opening.rates().employer(),
        opening.rates().personal(),
        opening.precision(),
        opening.bankCode(),
        opening.operatorName(),
        cipher.encrypt(mobile, EmployerRow.place(key)),
        cipher.index(mobile, EmployerRow.MOBILE),
        cipher.version(),
        opening.openedOn(),
        opening.firstMonth(),
        null,
        null,
        Money.ZERO);
    mapper.insert(row);
    mapper.insertUnallocated(row);
  }

  @Override
  public Optional<Employer> find(EmployerNumber number) {
    return mapper.find(number).map(row -> row.employer(cipher));
  }

  /** The row is read again once locked: whoever held it may have changed it. */
  @Override
  public Optional<Employer> lock(EmployerNumber number) {
    return mapper.lock(number).flatMap(locked -> find(number));
  }

  @Override
  public List<Employer> ofCreditCode(String creditCode) {
    return mapper.ofCreditCode(creditCode).stream()
        .map(row -> row.employer(cipher))
        .toList();
  }

  @Override
  public List<Employer> all() {
    return mapper.all().stream().map(row -> row.employer(cipher)).toList();
  }

  @Override
  public void assessedThrough(long employerKey, @Nullable YearMonth month) {
    if (mapper.assessedThrough(employerKey, month) != 1) {
      throw new IllegalArgumentException("No employer has the key " + employerKey);
    }
  }

  @Override
  public void paidThrough(long employerKey, YearMonth month) {
    var unused = mapper.paidThrough(employerKey, month);
  }
}
