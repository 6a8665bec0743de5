package org.gongji.application.identity.federated;

import org.gongji.domain.decision.RejectionCode;

/** Refusals on the way through another provider. */
public enum FederatedCode implements RejectionCode {
  /** No provider of that name is configured. */
  PROVIDER_UNKNOWN,
  /** The provider does not answer, or not in time. */
  PROVIDER_UNAVAILABLE,
  /** The provider itself refused. */
  PROVIDER_REFUSED,
  /** No attempt to sign in is waiting for this answer, at least not in this browser. */
  SIGN_IN_NOT_AWAITED,
  /** What came is not what the provider signs for this attempt; why is for the log. */
  PROVIDER_NOT_TRUSTED,
  /** The provider says too little. */
  PROVIDER_CLAIM_MISSING,
  /** The provider's claims stand for several roles. */
  PROVIDER_ROLES_AMBIGUOUS,
  /** The provider's claims stand for another role than the user has. */
  PROVIDER_ROLE_DIFFERS
}
