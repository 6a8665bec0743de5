package org.gongji.web.filing;

import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.page.Links;

/** The addresses of filings. */
public final class FilingLinks {

  private FilingLinks() {}

  /** Where a kind of business is filed. */
  public static String business(EmployerNumber employer, FilingKind kind) {
    return Links.employer(employer) + "/business/" + KindOf.word(kind);
  }

  /** A filing; its other pages lie below. */
  public static String filing(EmployerNumber employer, BusinessSerial serial) {
    return filings(employer) + "/" + serial.text();
  }

  /** 待办、已办、我发起的. */
  public static String filings(EmployerNumber employer) {
    return Links.employer(employer) + "/filings";
  }

  /** The persons of an employer to choose from for a kind of business. */
  public static String people(EmployerNumber employer, FilingKind kind) {
    return business(employer, kind) + "/people";
  }
}
