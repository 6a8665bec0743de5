package org.gongji.web.remittance;

import java.util.List;
import java.util.Map;
import org.gongji.application.department.ShowDepartments.Row;
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
 * @param department the department that was asked for, empty for all
 * @param departments those to choose from, none where there is no choice
 * @param paging where in them
 * @param <R> a line or a movement
 */
public record RowsView<R>(
    String title,
    Summary employer,
    Assessment assessment,
    Page<R> rows,
    String department,
    List<Row> departments,
    Paging paging)
    implements OfEmployer {

  /** The same rows of a department, which stays in addresses. */
  RowsView<R> of(String chosen, List<Row> choice) {
    var kept = Map.of("department", chosen);
    return new RowsView<>(
        title, employer, assessment, rows, chosen, choice, Paging.of(rows, paging.path(), kept));
  }

  @Override
  public Menu menu() {
    return Menu.REMITTANCE;
  }
}
