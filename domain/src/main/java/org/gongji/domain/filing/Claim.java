package org.gongji.domain.filing;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gongji.domain.contribution.change.FilingKind;
import org.jspecify.annotations.Nullable;

/**
 * What an undecided filing holds on to (占用): two filings with a claim in common exclude each other.
 *
 * <p>{@link #toString()} leaves out the subject, which may be a certificate.
 *
 * @param fact what it is about
 * @param subject an account number; for an enrolment, which has none yet, the certificate
 * @param month the month, null where the fact has none
 */
public record Claim(Fact fact, String subject, @Nullable YearMonth month) {

  /** The facts that filings touch. */
  public enum Fact {
    /** Base, status, employer, name or certificate of an account: one filing at a time. */
    ACCOUNT,
    /** A month of an account that is paid back. */
    BACK_PAID_MONTH,
    /** A person who has no account yet. */
    PERSON
  }

  /**
   * What a line of a filing claims, other than a back payment's.
   *
   * @param kind 业务
   * @param subject an account number; for an enrolment the certificate
   * @return its claim
   * @throws IllegalArgumentException for a back payment, which claims months
   */
  public static Claim of(FilingKind kind, String subject) {
    return switch (kind) {
      case BASE_ADJUSTMENT, SEAL, UNSEAL, TRANSFER, CERTIFICATE_CHANGE ->
        new Claim(Fact.ACCOUNT, subject, null);
      case ENROLMENT -> new Claim(Fact.PERSON, subject, null);
      case BACK_PAYMENT -> throw new IllegalArgumentException("A back payment claims months");
    };
  }

  /**
   * What a line of a back payment claims.
   *
   * @param account the account number
   * @param from 补缴开始年月
   * @param to 补缴结束年月, not before
   * @return a claim for each month
   */
  public static List<Claim> ofMonths(String account, YearMonth from, YearMonth to) {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
        .map(month -> new Claim(Fact.BACK_PAID_MONTH, account, month))
        .toList();
  }

  @Override
  public String toString() {
    return month == null ? fact.name() : fact.name() + " " + month;
  }
}
