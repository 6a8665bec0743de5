package org.gongji.application.attestation;

import java.time.Instant;
import java.time.LocalDate;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * An attestation as it was issued (缴存证明); nothing of it changes later.
 *
 * @param serial 证明编号
 * @param code which only the paper tells
 * @param employer 单位账号
 * @param attested what it says
 * @param centreName the centre that says so
 * @param issuedBy the login of who had it issued
 * @param issuedOn the business date of issue, which its figures are of
 * @param issuedAt the instant of issue
 * @param test whether it was signed with a test key, and attests nothing
 */
public record Attestation(
    BusinessSerial serial,
    VerificationToken code,
    EmployerNumber employer,
    Attested attested,
    String centreName,
    String issuedBy,
    LocalDate issuedOn,
    Instant issuedAt,
    boolean test) {

  /** The code and what it says of people are not for logs. */
  @Override
  public String toString() {
    return "Attestation[" + serial + "]";
  }
}
