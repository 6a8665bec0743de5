package org.gongji.application.actor;

import java.util.Set;

/** What an operator may do for an employer beyond seeing it (经办权限). */
public enum Duty {
  /** 申报: file rosters, issue attestations, keep information and departments in order. */
  FILE("申报", Right.FILE, Right.ATTEST, Right.CHANGE_INFORMATION, Right.MANAGE_DEPARTMENTS),
  /** 汇缴核定: assess remittances and delete assessments. */
  ASSESS("汇缴核定", Right.ASSESS_REMITTANCE, Right.DELETE_ASSESSMENT);

  private final String chineseName;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is unmodifiable
  private final Set<Right> rights;

  Duty(String chineseName, Right... rights) {
    this.chineseName = chineseName;
    this.rights = Set.of(rights);
  }

  /** The name on the pages. */
  public String chineseName() {
    return chineseName;
  }

  /** Whether the duty includes a right. */
  public boolean includes(Right right) {
    return rights.contains(right);
  }
}
