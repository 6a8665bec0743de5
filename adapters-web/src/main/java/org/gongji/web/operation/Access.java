package org.gongji.web.operation;

import io.javalin.security.RouteRole;
import org.gongji.application.actor.Right;
import org.gongji.application.identity.User;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** Who may pass a route; the use case behind it asks again, with the employer in hand. */
public enum Access implements RouteRole {
  /** Anybody, signed in or not. */
  ANYONE(null),
  /** Whoever is signed in. */
  SIGNED_IN(null),
  /** Whoever may see employers. */
  SEE_EMPLOYER(Right.SEE_EMPLOYER),
  /** Operators. */
  READ_MESSAGES(Right.READ_MESSAGES),
  /** Operators. */
  ASSESS_REMITTANCE(Right.ASSESS_REMITTANCE),
  /** Operators. */
  DELETE_ASSESSMENT(Right.DELETE_ASSESSMENT),
  /** Operators and clerks. */
  FILE(Right.FILE),
  /** Operators and clerks. */
  ATTEST(Right.ATTEST),
  /** Operators and clerks. */
  CHANGE_INFORMATION(Right.CHANGE_INFORMATION),
  /** Operators. */
  MANAGE_DEPARTMENTS(Right.MANAGE_DEPARTMENTS),
  /** Clerks and reviewers. */
  DECIDE_FILING(Right.DECIDE_FILING),
  /** Clerks and reviewers. */
  SEE_COUNTER(Right.SEE_COUNTER),
  /** Clerks. */
  CHANGE_EMPLOYER(Right.CHANGE_EMPLOYER),
  /** Clerks. */
  RECORD_DEPOSIT(Right.RECORD_DEPOSIT),
  /** Reviewers. */
  REVIEW_DEPOSIT(Right.REVIEW_DEPOSIT),
  /** Main operators. */
  MANAGE_OPERATORS(Right.MANAGE_OPERATORS),
  /** Administrators. */
  MANAGE_USERS(Right.MANAGE_USERS),
  /** Auditors. */
  SEE_AUDIT(Right.SEE_AUDIT);

  private final @Nullable Right right;

  Access(@Nullable Right right) {
    this.right = right;
  }

  /** Whether a user's role is let through. */
  public boolean lets(User user) {
    return right == null || user.role().may(right);
  }

  /** Whether what an employer granted a user, if anything, is enough. */
  public boolean lets(User user, EmployerNumber employer) {
    return right == null
        || user.actor().grant(employer).filter(grant -> !grant.gives(right)).isEmpty();
  }
}
