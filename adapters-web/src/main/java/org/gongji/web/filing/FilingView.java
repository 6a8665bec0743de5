package org.gongji.web.filing;

import java.time.Instant;
import java.util.List;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.ShowFiling.Checked;
import org.gongji.application.filing.ShowFiling.Shown;
import org.gongji.application.filing.business.EvidenceList.Asked;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.evidence.EvidenceKind;
import org.gongji.web.filing.roster.RosterTable;
import org.gongji.web.page.Form;
import org.gongji.web.page.Form.FieldError;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * A filing to check, to decide on, or to look at.
 *
 * @param title the page's title
 * @param employer the employer
 * @param shown the filing with its roster, steps and files
 * @param table its roster
 * @param paging where in it the page is
 * @param checked the evidence it asks for, and what stands in its way
 * @param viewer its files to look through
 * @param findings what stands in its way, in words
 * @param kinds the names of evidence
 * @param form what is typed to submit, decide or end it
 * @param notice what was just done, empty for nothing
 * @param now the instant that durations run to
 */
public record FilingView(
    String title,
    Summary employer,
    Shown shown,
    RosterTable table,
    Paging paging,
    Checked checked,
    EvidenceViewer viewer,
    List<FieldError> findings,
    List<EvidenceKind> kinds,
    Form form,
    String notice,
    Instant now)
    implements OfEmployer {

  /** Its address. */
  public String path() {
    return FilingLinks.filing(shown.filing().employer(), shown.filing().serial());
  }

  /** The same page with another file shown. */
  public String showing(Evidence file) {
    return path() + "?file=" + file.id() + "&page=" + paging.number() + "&size=" + paging.size();
  }

  /** The files that show something of what is asked for. */
  public List<Evidence> filesOf(Asked asked) {
    return shown.files().stream()
        .filter(file -> asked.item().alternatives().contains(file.kind()))
        .toList();
  }

  /** The files that nothing asks for. */
  public List<Evidence> otherFiles() {
    return shown.files().stream()
        .filter(file -> checked.asked().stream()
            .noneMatch(asked -> asked.item().alternatives().contains(file.kind())))
        .toList();
  }

  /** The Chinese name of a kind of evidence. */
  public String nameOf(String kind) {
    return kinds.stream()
        .filter(each -> each.code().equals(kind))
        .map(EvidenceKind::chineseName)
        .findFirst()
        .orElse(kind);
  }

  /** Whether it could be submitted or approved as it stands. */
  public boolean isReady() {
    return findings.isEmpty() && checked.isComplete();
  }

  /** Whether it is still being put together. */
  public boolean isDraft() {
    return shown.filing().state() == FilingState.DRAFT;
  }

  @Override
  public Menu menu() {
    return KindOf.menu(shown.filing().kind());
  }
}
