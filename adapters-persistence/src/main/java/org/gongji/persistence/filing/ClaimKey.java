package org.gongji.persistence.filing;

import java.util.Comparator;
import java.util.List;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.filing.Claim.Fact;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.column.Columns;
import org.gongji.persistence.contributor.CertificateNumbers;

/** A claim as its row's primary key; of a person the blind index of the certificate. */
record ClaimKey(Fact fact, String subject, int monthYyyymm) {

  /** Everybody enters claims in this order, so that two filings do not wait for each other. */
  static final Comparator<ClaimKey> ORDER = Comparator.comparing(ClaimKey::fact)
      .thenComparing(ClaimKey::subject)
      .thenComparing(ClaimKey::monthYyyymm);

  private static final int NO_MONTH = 0;

  /** The key to enter. */
  static ClaimKey of(Claim claim, ColumnCipher cipher) {
    var subject = claim.fact() == Fact.PERSON
        ? CertificateNumbers.index(cipher, claim.subject())
        : claim.subject();
    return new ClaimKey(claim.fact(), subject, month(claim));
  }

  /** The keys it may have been entered by. */
  static List<ClaimKey> all(Claim claim, ColumnCipher cipher) {
    var subjects = claim.fact() == Fact.PERSON
        ? CertificateNumbers.indexes(cipher, claim.subject())
        : List.of(claim.subject());
    return subjects.stream()
        .map(subject -> new ClaimKey(claim.fact(), subject, month(claim)))
        .toList();
  }

  static ClaimKey of(ClaimRow row) {
    return new ClaimKey(row.fact(), row.subject(), row.monthYyyymm());
  }

  private static int month(Claim claim) {
    return claim.month() == null ? NO_MONTH : Columns.yyyymm(claim.month());
  }
}
