package org.gongji.web.filing;

import java.time.Instant;
import org.gongji.application.filing.Filing;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.web.operation.View;
import org.gongji.web.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * 待审批: what waits for a decision, of all employers.
 *
 * @param title the page's title
 * @param kind only of this kind, null for all
 * @param filings a part of the queue
 * @param paging where the page is
 * @param now the instant that waiting runs to
 */
public record QueueView(
    String title, @Nullable FilingKind kind, Page<Filing> filings, Paging paging, Instant now)
    implements View {

  /** How a kind stands in the address. */
  public String word(FilingKind each) {
    return KindOf.word(each);
  }
}
