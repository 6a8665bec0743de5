package org.gongji.web.remittance;

import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * 明细 or 变更明细 of one assessment.
 *
 * @param title the page's title
 * @param employer the employer
 * @param assessment the assessment
 * @param rows a page of its lines or movements
 * @param paging where in them
 * @param <R> a line or a movement
 */
public record RowsView<R>(
    String title, Summary employer, Assessment assessment, Page<R> rows, Paging paging)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.REMITTANCE;
  }
}
