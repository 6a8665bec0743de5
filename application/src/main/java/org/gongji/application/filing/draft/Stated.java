package org.gongji.application.filing.draft;

import java.util.Locale;
import java.util.Optional;
import org.gongji.application.contributor.Account;
import org.gongji.application.filing.Line;
import org.gongji.domain.identifier.ResidentId;

/**
 * A line with the name and the certificate that were given beside its account number, each empty
 * where it was not given.
 *
 * @param name 姓名
 * @param certificate 证件号码
 * @param line the line, whose account may be left to be found by the certificate
 */
public record Stated(String name, String certificate, Line line) {

  /** A line whose account number says it all. */
  public static Stated of(Line line) {
    return new Stated("", "", line);
  }

  /** Whether what was given is an account's own. */
  boolean agrees(Account account) {
    return (name.isEmpty() || name.strip().equals(account.name()))
        && (certificate.isEmpty() || normalised(certificate).equals(account.certificate()));
  }

  /** 15 digits are the same person's 18. */
  private static String normalised(String certificate) {
    return ResidentId.decide(certificate)
        .fold(ResidentId::text, other -> certificate.strip().toUpperCase(Locale.ROOT));
  }

  /** People's data is not for logs. */
  @Override
  public String toString() {
    return "Stated[" + Optional.ofNullable(line.account()) + "]";
  }
}
