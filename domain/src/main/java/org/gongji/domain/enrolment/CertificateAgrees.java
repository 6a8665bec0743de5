package org.gongji.domain.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.ResidentId;
import org.gongji.domain.identifier.Sex;
import org.jspecify.annotations.Nullable;

/** R7: what is stated beside a resident ID is what the ID carries. */
public final class CertificateAgrees {

  private CertificateAgrees() {}

  /**
   * Checks the sex.
   *
   * @param id a valid resident ID
   * @param stated 性别, null where none was given
   * @return {@code SEX_MISMATCH} for the other one
   */
  public static Optional<Rejection> checkSex(ResidentId id, @Nullable Sex stated) {
    return stated == null || stated == id.sex()
        ? Optional.empty()
        : Optional.of(EnrolmentCode.SEX_MISMATCH.of(
            Figure.of(stated.name()), Figure.of(id.sex().name())));
  }

  /**
   * Checks the day of birth.
   *
   * @param id a valid resident ID
   * @param stated 出生日期, null where none was given
   * @return {@code BIRTH_DATE_MISMATCH} for any other day
   */
  public static Optional<Rejection> checkBirthDate(ResidentId id, @Nullable LocalDate stated) {
    return stated == null || stated.equals(id.birthDate())
        ? Optional.empty()
        : Optional.of(
            EnrolmentCode.BIRTH_DATE_MISMATCH.of(Figure.of(stated), Figure.of(id.birthDate())));
  }
}
