package org.gongji.application.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that arrived in the centre's bank accounts for employers (缴存款). */
public interface Deposits {

  /**
   * A deposit.
   *
   * @param key the database's own key
   * @param serial 业务流水号
   * @param employer 单位账号
   * @param employerKey whose it is
   * @param employerName 单位名称
   * @param amount 金额, above zero
   * @param receivedOn 到账日期, the value date
   * @param bankAccount 收款账号
   * @param bankReference 银行回单号, unique in its bank account
   * @param quoted the serial that the payer quoted, null where none
   * @param recordedBy login of the clerk
   * @param recordedAt when
   * @param reviewedBy login of the reviewer, null while it waits
   * @param reviewedAt when, null while it waits
   */
  record Deposit(
      long key,
      BusinessSerial serial,
      EmployerNumber employer,
      long employerKey,
      String employerName,
      Money amount,
      LocalDate receivedOn,
      String bankAccount,
      String bankReference,
      @Nullable BusinessSerial quoted,
      String recordedBy,
      Instant recordedAt,
      @Nullable String reviewedBy,
      @Nullable Instant reviewedAt) {}

  /** So many deposits with so much money. */
  record Tally(long deposits, Money amount) {}

  /** A deposit to be recorded. */
  record Recording(
      BusinessSerial serial,
      long employerKey,
      Money amount,
      LocalDate receivedOn,
      String bankAccount,
      String bankReference,
      @Nullable BusinessSerial quoted,
      String recordedBy,
      Instant recordedAt) {}

  /** Records a deposit; it waits for review. */
  void record(Recording recording);

  /** The deposit of a bank reference, if it was recorded before. */
  Optional<BusinessSerial> recorded(String bankAccount, String bankReference);

  /** A deposit by its serial. */
  Optional<Deposit> find(BusinessSerial serial);

  /** The same, with its row locked until the transaction ends. */
  Optional<Deposit> lock(BusinessSerial serial);

  /** Keeps who reviewed it. */
  void reviewed(Deposit deposit, String reviewer, Instant at);

  /** Deposits that wait for review, the oldest first. */
  List<Deposit> waiting();

  /** An employer's deposits that wait for review. */
  Tally waitingOf(long employerKey);

  /** The latest deposits, reviewed or not, the newest first. */
  List<Deposit> latest(int most);

  /** The serials that an employer's reviewed deposits quote. */
  Set<BusinessSerial> quoted(long employerKey);
}
