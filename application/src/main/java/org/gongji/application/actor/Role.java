package org.gongji.application.actor;

import java.util.Set;

/** What somebody is in the hall (角色), and what that entitles to. */
public enum Role {
  /** 经办人: acts for the employers that granted it. */
  OPERATOR(
      "经办人",
      Right.SEE_EMPLOYER,
      Right.ASSESS_REMITTANCE,
      Right.DELETE_ASSESSMENT,
      Right.FILE,
      Right.ATTEST,
      Right.CHANGE_INFORMATION,
      Right.READ_MESSAGES,
      Right.MANAGE_DEPARTMENTS,
      Right.MANAGE_OPERATORS),
  /** 柜员: records at the counter, for every employer. */
  CLERK(
      "柜员",
      Right.SEE_EMPLOYER,
      Right.SEE_COUNTER,
      Right.RECORD_DEPOSIT,
      Right.CHANGE_INFORMATION,
      Right.CHANGE_EMPLOYER,
      Right.FILE,
      Right.DECIDE_FILING,
      Right.ATTEST),
  /** 复核员: reviews what a clerk recorded. */
  REVIEWER("复核员", Right.SEE_EMPLOYER, Right.SEE_COUNTER, Right.REVIEW_DEPOSIT, Right.DECIDE_FILING),
  /** 管理员: keeps the centre's own users, and looks at nobody's money. */
  ADMINISTRATOR("管理员", Right.MANAGE_USERS),
  /** 审计员: reads everything, changes nothing. */
  AUDITOR("审计员", Right.SEE_EMPLOYER, Right.SEE_COUNTER, Right.SEE_AUDIT),
  /** 自然人: a person, for whom there are no pages yet. */
  PERSON("自然人"),
  /** 系统: the hall itself, working off jobs and setting up. */
  SYSTEM("系统管理员01", Right.values());

  private final String chineseName;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is unmodifiable
  private final Set<Right> rights;

  Role(String chineseName, Right... rights) {
    this.chineseName = chineseName;
    this.rights = Set.of(rights);
  }

  /** The name on the pages. */
  public String chineseName() {
    return chineseName;
  }

  /** Whether this role has a right. */
  public boolean may(Right right) {
    return rights.contains(right);
  }

  /** Whether this role acts only for the employers that granted it. */
  public boolean needsGrant() {
    return this == OPERATOR || this == PERSON;
  }

  /** Whether it is a post at the centre, which an administrator fills. */
  public boolean isStaff() {
    return this == CLERK || this == REVIEWER || this == ADMINISTRATOR || this == AUDITOR;
  }
}
