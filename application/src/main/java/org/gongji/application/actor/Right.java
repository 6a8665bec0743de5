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
  /** File rosters: an operator in the hall, a clerk at the counter. */
  FILE,
  /** Approve or return filings. */
  DECIDE_FILING,
  /** Move resigned persons to the central sealed account. */
  MOVE_SEALED,
  /** Open employers and accounts. */
  OPEN_ACCOUNTS
}
