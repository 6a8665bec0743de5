package org.gongji.web.filing.roster;

import java.util.List;
import org.gongji.application.department.ShowDepartments.Row;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.ShowFiling.Shown;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.filing.FilingLinks;
import org.gongji.web.filing.KindOf;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A roster that is being put together, or the empty one that begins a filing.
 *
 * @param title the page's title
 * @param employer the employer
 * @param kind 业务
 * @param draft the draft, null for one that is yet to begin
 * @param others the other drafts of the kind
 * @param table the draft's roster
 * @param paging where in it the page is
 * @param form the line that is typed
 * @param sheet the form that sends a workbook
 * @param imported the background import whose result is new, or that is under way, null for none
 * @param reasons the reasons to choose from
 * @param departments by which persons can be filtered
 * @param notice what was just done, empty for nothing
 */
public record RosterView(
    String title,
    Summary employer,
    FilingKind kind,
    @Nullable Shown draft,
    List<Filing> others,
    RosterTable table,
    Paging paging,
    Form form,
    SheetForm sheet,
    @Nullable ImportView imported,
    List<Reason> reasons,
    List<Row> departments,
    String notice)
    implements OfEmployer {

  /** Whether a workbook is on its way into the draft. */
  public boolean isImporting() {
    return imported != null && !imported.running().state().isOver();
  }

  /** 单位账号. */
  public EmployerNumber number() {
    return employer.employer().number();
  }

  /** Where lines, months and workbooks are sent to. */
  public String path() {
    return draft == null
        ? FilingLinks.business(number(), kind)
        : FilingLinks.filing(number(), draft.filing().serial());
  }

  /** Whether the kind counts from a month that is chosen. */
  public boolean hasMonth() {
    return kind != FilingKind.BACK_PAYMENT && kind != FilingKind.CERTIFICATE_CHANGE;
  }

  @Override
  public Menu menu() {
    return KindOf.menu(kind);
  }
}
