package org.gongji.application.department;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which department a list is filtered.
 *
 * @param department the department, null for those who have none
 * @param below whether everything below it is meant too
 */
public record DepartmentChoice(@Nullable UUID department, boolean below) {

  /** It and everything below it. */
  public DepartmentChoice(@Nullable UUID department) {
    this(department, true);
  }
}
