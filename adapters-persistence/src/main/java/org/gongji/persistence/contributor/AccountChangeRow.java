package org.gongji.persistence.contributor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.contributor.change.AccountChanges.Change;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountChanges.Listed;
import org.gongji.application.listing.Place;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** What happened to an account, with whose it is. */
record AccountChangeRow(
    long accountChangeId,
    long accountId,
    AccountNumber accountNumber,
    String name,
    String certificateCipher,
    int keyVersion,
    long employerId,
    Kind kind,
    long baseYuan,
    int employerRateBp,
    int personalRateBp,
    Money employerPartFen,
    Money personalPartFen,
    YearMonth effectiveYyyymm,
    LocalDate businessDate,
    String reason,
    @Nullable BusinessSerial serial,
    String changedBy,
    Instant changedAt) {

  Listed listed(ColumnCipher cipher) {
    var certificate = cipher.decrypt(
        certificateCipher, keyVersion, ListedRow.place(ListedRow.CERTIFICATE, accountId));
    return new Listed(
        new Place(businessDate, accountChangeId),
        name,
        CertificateNumbers.masked(certificate),
        new Change(
            accountNumber,
            employerId,
            kind,
            baseYuan,
            employerRateBp,
            personalRateBp,
            employerPartFen,
            personalPartFen,
            effectiveYyyymm,
            businessDate,
            reason,
            serial,
            changedBy,
            changedAt));
  }
}
