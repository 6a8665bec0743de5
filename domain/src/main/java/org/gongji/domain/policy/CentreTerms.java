package org.gongji.domain.policy;

import java.util.regex.Pattern;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * How a fund centre (公积金中心) names itself and numbers what it keeps.
 *
 * @param centreName the name on vouchers, for example 葫芦岛市公积金管理中心
 * @param employerNumbers the form of an employer account number (单位账号), a regular expression
 * @param accountNumbers the form of a personal account number (个人账号), a regular expression
 * @param office the two digits of the office in business serial numbers
 * @param centralSealedAccount the number of the central sealed account (集中封存户)
 */
public record CentreTerms(
    String centreName,
    String employerNumbers,
    String accountNumbers,
    String office,
    String centralSealedAccount) {

  /** The parameter of a city's pack. */
  public static final Parameter<CentreTerms> PARAMETER = Parameter.of("centre", CentreTerms.class);

  /** The forms must be readable and fit the central sealed account; the office has two digits. */
  public CentreTerms {
    if (!Pattern.matches(employerNumbers, centralSealedAccount)) {
      throw new IllegalArgumentException("The central sealed account "
          + centralSealedAccount
          + " does not fit the form of employer account numbers "
          + employerNumbers);
    }
    if (!office.matches("\\d{2}")) {
      throw new IllegalArgumentException("The office is two digits, not \"" + office + "\"");
    }
    var unused = Pattern.compile(accountNumbers);
  }

  /**
   * Whether a number is the central sealed account's.
   *
   * @param number an employer account number
   * @return true for 集中封存户
   */
  public boolean isCentral(EmployerNumber number) {
    return number.text().equals(centralSealedAccount);
  }
}
