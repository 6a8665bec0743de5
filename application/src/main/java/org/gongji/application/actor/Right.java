package org.gongji.application.actor;

/** What an operation requires of its actor (权限). */
public enum Right {
  /** See an employer's account, roster and assessments. */
  SEE_EMPLOYER,
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
  /** Open employers and accounts. */
  OPEN_ACCOUNTS
}
