package org.gongji.application.policy;

import jakarta.inject.Inject;
import org.gongji.application.operation.Transactions;
import org.gongji.application.policy.PolicyBook.Version;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.policy.PolicyPack;

/** At start: an ungoverned database takes the node's pack, a governed one refuses another's. */
public final class GovernByPack {

  private final Transactions transactions;
  private final PolicyBook book;
  private final PolicyPack pack;

  /** Put together by the wiring. */
  @Inject
  public GovernByPack(Transactions transactions, PolicyBook book, PolicyPack pack) {
    this.transactions = transactions;
    this.book = book;
    this.pack = pack;
  }

  /**
   * Lets the node's pack govern.
   *
   * @throws AnotherPackGoverns when another pack governs the database: the node must not start
   */
  public void handle() {
    var governing = governing();
    if (!governing.hash().equals(pack.hash())) {
      throw new AnotherPackGoverns(governing, pack);
    }
  }

  /** Of two nodes that start at once on an ungoverned database, the loser reads what the winner wrote. */
  private Version governing() {
    try {
      return inForceOrOurs();
    } catch (Transactions.Conflict anotherNodeWasFirst) {
      return inForceOrOurs();
    }
  }

  private Version inForceOrOurs() {
    return transactions
        .decide(() -> Decision.accept(book.inForce().orElseGet(this::ours)))
        .orThrow();
  }

  private Version ours() {
    var version = new Version(pack.hash(), pack.city(), pack.canonical());
    book.append(version);
    return version;
  }
}
