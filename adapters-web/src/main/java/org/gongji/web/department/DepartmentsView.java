package org.gongji.web.department;

import org.gongji.application.department.ShowDepartments.Shown;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * 单位部门管理: the tree.
 *
 * @param title the page's title
 * @param employer the employer
 * @param shown its departments with their headcounts
 * @param form the form for one more
 * @param notice what was just done, empty for nothing
 */
public record DepartmentsView(String title, Summary employer, Shown shown, Form form, String notice)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.DEPARTMENTS;
  }

  /** Where the employer's departments are. */
  public String path() {
    return Links.departments(employer.employer().number());
  }

  /** Everybody who stands with the employer. */
  public long everybody() {
    return shown.unassigned()
        + shown.rows().stream().mapToLong(row -> row.persons()).sum();
  }
}
