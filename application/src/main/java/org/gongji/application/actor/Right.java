package org.gongji.application.actor;

/** What an operation requires of its actor (权限). */
public enum Right {
  /** See an employer's account, roster and assessments. */
  SEE_EMPLOYER,
  /** Mark an employer's messages as read (标为已读). */
  READ_MESSAGES,
  /** Assess a remittance (汇缴核定). */
  ASSESS_REMITTANCE,
  /** Delete an assessment. */
  DELETE_ASSESSMENT,
  /** See what waits at the counter. */
  SEE_COUNTER,
  /** Record a deposit (缴存款登记). */
  RECORD_DEPOSIT,
  /** Review a deposit (缴存款复核). */
  REVIEW_DEPOSIT,
  /** Allocate an employer's money (分配入账). */
  ALLOCATE,
  /** File rosters: an operator in the hall, a clerk at the counter. */
  FILE,
  /** Put an employer's departments in order (单位部门管理). */
  MANAGE_DEPARTMENTS,
  /** Approve or return filings. */
  DECIDE_FILING,
  /** Issue attestations (缴存证明) of an employer and its contributors. */
  ATTEST,
  /** Move resigned persons to the central sealed account. */
  MOVE_SEALED,
  /** Change how an employer is reached, and what is kept of its contributors. */
  CHANGE_INFORMATION,
  /** Change everything else that is kept of an employer. */
  CHANGE_EMPLOYER,
  /** Open employers and accounts. */
  OPEN_ACCOUNTS,
  /** Say who else acts for an employer (经办人管理). */
  MANAGE_OPERATORS,
  /** Keep the users of the centre (用户管理). */
  MANAGE_USERS,
  /** Read the audit trail (审计记录). */
  SEE_AUDIT
}
