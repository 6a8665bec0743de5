package org.gongji.persistence.bank;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongji.application.bank.Deposits;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;

/** Deposits in the table of that name. */
public final class MyBatisDeposits implements Deposits {

  private final DepositMapper mapper;
  private final KeyBlocks keys;

  @Inject
  public MyBatisDeposits(Database database) {
    this.mapper = database.mapper(DepositMapper.class);
    this.keys = database.keys();
  }

  @Override
  public void record(Recording recording) {
    mapper.insert(keys.next(), recording);
  }

  @Override
  public Optional<BusinessSerial> recorded(String bankAccount, String bankReference) {
    return mapper.recorded(bankAccount, bankReference);
  }

  @Override
  public Optional<Deposit> find(BusinessSerial serial) {
    return mapper.find(serial);
  }

  /** The row is read again once locked: whoever held it may have reviewed it. */
  @Override
  public Optional<Deposit> lock(BusinessSerial serial) {
    return mapper.lock(serial).flatMap(locked -> mapper.find(serial));
  }

  @Override
  public void reviewed(Deposit deposit, String reviewer, Instant at) {
    if (mapper.reviewed(deposit.key(), reviewer, at) != 1) {
      throw new IllegalStateException("Reviewed before: " + deposit.serial());
    }
  }

  @Override
  public List<Deposit> waiting() {
    return mapper.waiting();
  }

  @Override
  public Tally waitingOf(long employerKey) {
    return mapper.waitingOf(employerKey);
  }

  @Override
  public List<Deposit> latest(int most) {
    return mapper.latest(most);
  }

  @Override
  public Set<BusinessSerial> quoted(long employerKey) {
    return mapper.quoted(employerKey);
  }
}
