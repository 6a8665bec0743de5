package org.gongji.persistence.employer;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.employer.Employer;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** An employer as it stands in its row, with its unallocated amount beside it. */
record EmployerRow(
    long employerId,
    EmployerNumber employerNumber,
    String name,
    String creditCode,
    EmployerStatus statusCode,
    BasisPoints employerRateBp,
    BasisPoints personalRateBp,
    RoundingPrecision roundingPrecision,
    String bankCode,
    String operatorName,
    String operatorMobileCipher,
    String operatorMobileIndex,
    int keyVersion,
    LocalDate openedOn,
    YearMonth firstYyyymm,
    @Nullable YearMonth assessedThroughYyyymm,
    @Nullable YearMonth paidThroughYyyymm,
    Money balanceFen) {

  static final String MOBILE = "employer.operator_mobile";

  static String place(long employerId) {
    return MOBILE + ":" + employerId;
  }

  Employer employer(ColumnCipher cipher) {
    return new Employer(
        employerId,
        employerNumber,
        name,
        creditCode,
        statusCode,
        new RateScheme(employerRateBp, personalRateBp),
        roundingPrecision,
        bankCode,
        operatorName,
        cipher.decrypt(operatorMobileCipher, keyVersion, place(employerId)),
        openedOn,
        firstYyyymm,
        assessedThroughYyyymm,
        paidThroughYyyymm,
        balanceFen);
  }
}
