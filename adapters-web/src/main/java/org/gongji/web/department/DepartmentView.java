package org.gongji.web.department;

import java.util.Map;
import java.util.Set;
import org.gongji.application.department.Departments.Person;
import org.gongji.application.department.ShowDepartments.Row;
import org.gongji.application.department.ShowDepartments.Shown;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * One department: its persons, and the forms that change it.
 *
 * @param title the page's title
 * @param employer the employer
 * @param shown all its departments
 * @param row the one the page is about, null for those who have none
 * @param persons a page of its persons
 * @param ticked the numbers that were ticked when a form came back
 * @param form what stands in the forms
 * @param notice what was just done, empty for nothing
 */
public record DepartmentView(
    String title,
    Summary employer,
    Shown shown,
    @Nullable Row row,
    Page<Person> persons,
    Set<String> ticked,
    Form form,
    String notice)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.DEPARTMENTS;
  }

  /** Where the employer's departments are. */
  public String tree() {
    return Links.departments(employer.employer().number());
  }

  /** Where this one is. */
  public String path() {
    return tree() + "/" + id();
  }

  /** Names this one in addresses. */
  public String id() {
    return row == null ? DepartmentFields.UNASSIGNED : row.department().id().toString();
  }

  /** Where its persons go when it is removed: to its parent, or nowhere. */
  public String above(Words w) {
    return row == null
        ? ""
        : shown
            .tree()
            .find(row.department().parentKey())
            .map(parent -> "「" + parent.name() + "」")
            .orElseGet(w::unassigned);
  }

  /** Where in its persons the page lies. */
  public Paging paging() {
    return Paging.of(persons, path(), Map.of());
  }
}
