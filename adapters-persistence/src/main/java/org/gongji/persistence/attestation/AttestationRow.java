package org.gongji.persistence.attestation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attested;
import org.gongji.application.attestation.VerificationToken;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;
import org.jspecify.annotations.Nullable;

/** An attestation of either kind; what a kind has not is null. */
record AttestationRow(
    BusinessSerial serial,
    String verificationCode,
    EmployerNumber employerNumber,
    String employerName,
    LocalDate openedOn,
    String statusCode,
    BasisPoints employerRateBp,
    BasisPoints personalRateBp,
    @Nullable YearMonth paidThroughYyyymm,
    @Nullable String creditCode,
    @Nullable Long contributing,
    @Nullable Long sealed,
    @Nullable Money unallocatedFen,
    @Nullable AccountNumber accountNumber,
    @Nullable String personName,
    @Nullable String certificateMasked,
    @Nullable Long baseYuan,
    @Nullable Money employerPartFen,
    @Nullable Money personalPartFen,
    @Nullable Long months,
    @Nullable YearMonth firstYyyymm,
    @Nullable Money balanceFen,
    String centreName,
    String issuedBy,
    LocalDate issuedOn,
    Instant issuedAt,
    boolean isTest) {

  static AttestationRow of(Attestation attestation) {
    return attestation.attested() instanceof Attested.OfContributor person
        ? of(attestation, person)
        : of(attestation, (Attested.OfEmployer) attestation.attested());
  }

  private static AttestationRow of(Attestation attestation, Attested.OfEmployer employer) {
    return new AttestationRow(
        attestation.serial(),
        attestation.code().text(),
        attestation.employer(),
        employer.employerName(),
        employer.openedOn(),
        employer.status().code(),
        employer.rates().employer(),
        employer.rates().personal(),
        employer.paidThrough(),
        employer.creditCode(),
        employer.contributing(),
        employer.sealed(),
        employer.unallocated(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        attestation.centreName(),
        attestation.issuedBy(),
        attestation.issuedOn(),
        attestation.issuedAt(),
        attestation.test());
  }

  private static AttestationRow of(Attestation attestation, Attested.OfContributor person) {
    return new AttestationRow(
        attestation.serial(),
        attestation.code().text(),
        attestation.employer(),
        person.employerName(),
        person.openedOn(),
        person.status().code(),
        person.rates().employer(),
        person.rates().personal(),
        person.paidThrough(),
        null,
        null,
        null,
        null,
        person.account(),
        person.name(),
        person.certificateMasked(),
        person.baseYuan(),
        person.employerPart(),
        person.personalPart(),
        person.months(),
        person.firstMonth(),
        person.balance(),
        attestation.centreName(),
        attestation.issuedBy(),
        attestation.issuedOn(),
        attestation.issuedAt(),
        attestation.test());
  }

  Attestation attestation() {
    return new Attestation(
        serial,
        new VerificationToken(verificationCode),
        employerNumber,
        accountNumber == null ? ofEmployer() : ofContributor(accountNumber),
        centreName,
        issuedBy,
        issuedOn,
        issuedAt,
        isTest);
  }

  private Attested ofEmployer() {
    return new Attested.OfEmployer(
        employerName,
        known(creditCode),
        openedOn,
        EmployerStatus.ofCode(statusCode),
        rates(),
        known(contributing),
        known(sealed),
        paidThroughYyyymm,
        known(unallocatedFen));
  }

  private Attested ofContributor(AccountNumber account) {
    return new Attested.OfContributor(
        employerName,
        account,
        known(personName),
        known(certificateMasked),
        openedOn,
        AccountStatus.ofCode(statusCode),
        known(baseYuan),
        rates(),
        known(employerPartFen),
        known(personalPartFen),
        known(months),
        firstYyyymm,
        paidThroughYyyymm,
        known(balanceFen));
  }

  private RateScheme rates() {
    return new RateScheme(employerRateBp, personalRateBp);
  }

  /** The table's check sees to it. */
  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  /** The code and what it says of people are not for logs. */
  @Override
  public String toString() {
    return "AttestationRow[" + serial + "]";
  }
}
