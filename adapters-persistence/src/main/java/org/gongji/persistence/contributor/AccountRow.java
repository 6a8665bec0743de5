package org.gongji.persistence.contributor;

import java.time.YearMonth;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.persistence.column.ColumnCipher;

/** An account with its newest terms and its balance. */
record AccountRow(
    long accountId,
    AccountNumber accountNumber,
    String name,
    String certificateCipher,
    int keyVersion,
    boolean onEstablishment,
    long employerId,
    EmployerNumber employerNumber,
    YearMonth effectiveYyyymm,
    AccountStatus statusCode,
    Standing standing,
    long baseYuan,
    int employerRateBp,
    int personalRateBp,
    Money balanceFen) {

  Account account(ColumnCipher cipher) {
    var place = ListedRow.place(ListedRow.CERTIFICATE, accountId);
    var certificate = cipher.decrypt(certificateCipher, keyVersion, place);
    return new Account(
        accountId,
        accountNumber,
        name,
        certificate,
        CertificateNumbers.masked(certificate),
        onEstablishment,
        employerId,
        employerNumber,
        new Terms(effectiveYyyymm, statusCode, standing, baseYuan, employerRateBp, personalRateBp),
        balanceFen);
  }
}
