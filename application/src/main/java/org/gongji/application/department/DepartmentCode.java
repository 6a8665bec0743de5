package org.gongji.application.department;

import org.gongji.domain.decision.RejectionCode;

/** Refusals about departments and who is assigned to them. */
public enum DepartmentCode implements RejectionCode {
  /** The employer has no such department, or has it no longer. */
  DEPARTMENT_UNKNOWN,
  /** Somebody renamed or moved it after it was opened to be edited. */
  DEPARTMENT_CHANGED,
  /** The name is blank, or longer than {@link DepartmentTree#LONGEST_NAME} characters. */
  DEPARTMENT_NAME_MALFORMED,
  /** Another one under the same parent has the name. */
  DEPARTMENT_NAME_TAKEN,
  /** It is to stand under itself or under one below it. */
  DEPARTMENT_UNDER_ITSELF,
  /** It, or one below it, would stand below level {@link DepartmentTree#MOST_LEVELS}. */
  DEPARTMENT_TOO_DEEP,
  /** The employer has {@link DepartmentTree#MOST} already. */
  DEPARTMENTS_TOO_MANY,
  /** It is to be removed and others stand under it. */
  DEPARTMENT_HAS_CHILDREN,
  /** It is to be removed and persons are assigned to it. */
  DEPARTMENT_HAS_PERSONS,
  /** An account does not stand with the employer. */
  ASSIGNED_NOT_OF_EMPLOYER,
  /** More than {@link AssignContributors#MOST} accounts at once. */
  ASSIGNED_TOO_MANY
}
