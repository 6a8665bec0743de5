package org.gongji.web.phone;

import org.gongji.application.filing.phone.ShowOnPhone.Seen;
import org.gongji.domain.evidence.EvidenceKind;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * What a phone shows.
 *
 * @param title the page's title
 * @param seen what is asked for
 * @param form what was wrong with a file
 * @param done the code of the kind that was just handed in, empty for none
 */
public record PhoneView(String title, Seen seen, Form form, String done) implements View {

  /** The name of what was just handed in, empty for nothing. */
  public String doneName() {
    return seen.pieces().stream()
        .flatMap(piece -> piece.kinds().stream())
        .filter(kind -> kind.code().equals(done))
        .map(EvidenceKind::chineseName)
        .findFirst()
        .orElse("");
  }

  /** Whether everything that is asked for is there. */
  public boolean isComplete() {
    return seen.pieces().stream().allMatch(piece -> piece.present());
  }
}
