package org.gongji.web.phone;

import java.time.Instant;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * A link for one phone, beside what has come from it.
 *
 * @param title the page's title
 * @param address the link
 * @param code the same to be scanned
 * @param expiresAt from then on it cannot be opened
 * @param arrivals what has come so far
 */
public record OfferView(
    String title, String address, QrCode code, Instant expiresAt, ArrivalsView arrivals)
    implements OfEmployer {

  /** The address holds a token, which is not for logs. */
  @Override
  public String toString() {
    return "OfferView[until " + expiresAt + "]";
  }

  @Override
  public Summary employer() {
    return arrivals.filing().employer();
  }

  @Override
  public Menu menu() {
    return arrivals.filing().menu();
  }
}
