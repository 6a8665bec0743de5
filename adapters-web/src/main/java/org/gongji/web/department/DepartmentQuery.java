package org.gongji.web.department;

import java.util.UUID;
import org.gongji.application.department.DepartmentChoice;
import org.jspecify.annotations.Nullable;

/** The department that a list is filtered by, as it stands in addresses. */
public final class DepartmentQuery {

  private DepartmentQuery() {}

  /** The choice: an id, or {@code unassigned}; what is neither filters nothing. */
  public static @Nullable DepartmentChoice chosen(String text) {
    if (text.equals(DepartmentFields.UNASSIGNED)) {
      return new DepartmentChoice(null);
    }
    try {
      return text.isEmpty() ? null : new DepartmentChoice(UUID.fromString(text));
    } catch (IllegalArgumentException nobodys) {
      return null;
    }
  }
}
