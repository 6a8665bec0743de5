package org.gongji.application.operation;

import jakarta.inject.Inject;
import org.gongji.domain.decision.Decision;

/** Seals new audit lines into the chain; whichever node claims the chain's head does it. */
public final class SealAudit {

  private static final int BATCH = 500;

  private final Transactions transactions;
  private final AuditTrail audit;

  /** Put together by the wiring. */
  @Inject
  public SealAudit(Transactions transactions, AuditTrail audit) {
    this.transactions = transactions;
    this.audit = audit;
  }

  /** Seals a batch, and answers whether there may be more. */
  public boolean handle() {
    return transactions.decide(() -> Decision.accept(audit.seal(BATCH))).orThrow() == BATCH;
  }
}
