package org.gongji.web.attestation;

import java.util.Optional;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attested;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * 缴存证明 of an employer and its contributors.
 *
 * @param title the page's title
 * @param employer the employer
 * @param rows a page of what was issued
 * @param paging where in it
 * @param form for whom one is to be issued
 * @param issued the serial of what was just issued, empty for none
 */
public record AttestationsView(
    String title, Summary employer, Page<Attestation> rows, Paging paging, Form form, String issued)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.EMPLOYER_QUERY;
  }

  /** What was just issued, where it stands on this page. */
  public Optional<Attestation> justIssued() {
    return rows.rows().stream()
        .filter(attestation -> attestation.serial().text().equals(issued))
        .findFirst();
  }

  /** Whom one attests: a person with the account, or the employer. */
  public static String subject(Attestation attestation) {
    return attestation.attested() instanceof Attested.OfContributor person
        ? person.name() + " " + person.account()
        : attestation.attested().employerName();
  }

  /** Whether one is a person's. */
  public static boolean isOfContributor(Attestation attestation) {
    return attestation.attested() instanceof Attested.OfContributor;
  }
}
