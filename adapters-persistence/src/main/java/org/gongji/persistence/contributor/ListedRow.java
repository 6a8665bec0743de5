package org.gongji.persistence.contributor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.money.Money;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** An account with the terms that hold, its balance and its paid-through month. */
record ListedRow(
    long accountId,
    AccountNumber accountNumber,
    String name,
    String certificateCipher,
    int keyVersion,
    AccountStatus statusCode,
    long baseYuan,
    int employerRateBp,
    int personalRateBp,
    LocalDate openedOn,
    String bankName,
    @Nullable String bankAccountCipher,
    Money balanceFen,
    @Nullable YearMonth paidThroughYyyymm,
    String department) {

  static final String CERTIFICATE = "account.certificate";
  static final String MOBILE = "account.mobile";
  static final String LANDLINE = "account.landline";
  static final String BANK_ACCOUNT = "account.bank_account";

  static String place(String column, long accountId) {
    return column + ":" + accountId;
  }

  Listed listed(ColumnCipher cipher) {
    var certificate = cipher.decrypt(certificateCipher, keyVersion, place(CERTIFICATE, accountId));
    return new Listed(
        accountNumber,
        name,
        CertificateNumbers.masked(certificate),
        statusCode,
        baseYuan,
        employerRateBp,
        personalRateBp,
        openedOn,
        bankName,
        bankAccount(cipher),
        balanceFen,
        paidThroughYyyymm,
        department);
  }

  private String bankAccount(ColumnCipher cipher) {
    return bankAccountCipher == null
        ? ""
        : CertificateNumbers.masked(
            cipher.decrypt(bankAccountCipher, keyVersion, place(BANK_ACCOUNT, accountId)));
  }
}
