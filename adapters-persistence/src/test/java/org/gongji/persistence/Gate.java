package org.gongji.persistence;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongji.application.contract.Ports;
import org.gongji.application.operation.AuditTrail;

/**
 * Holds the first one whose work is done but for its line in the audit trail: with all its locks, and
 * before anybody else can see what it did.
 */
public final class Gate {

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);

  /** The same ports, with the gate before the audit trail. */
  public Ports before(Ports ports) {
    return new Ports(
        ports.transactions(),
        ports.calendar(),
        ports.keys(),
        new Gated(ports.audit()),
        ports.jobs(),
        ports.serials(),
        ports.policies(),
        ports.users(),
        ports.sessions(),
        ports.employers(),
        ports.contributors(),
        ports.roster(),
        ports.assessments(),
        ports.deposits(),
        ports.ledger(),
        ports.messages(),
        ports.accountNumbers(),
        ports.filings(),
        ports.centralMoves(),
        ports.backPayments(),
        ports.evidenceFiles(),
        ports.evidenceStore(),
        ports.phoneLinks());
  }

  /** Waits until somebody stands at the gate. */
  public void awaitSomebody() {
    await(entered);
  }

  /** Lets through whoever stands there. */
  public void open() {
    opened.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Nobody came");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  private final class Gated implements AuditTrail {

    private final AuditTrail trail;

    private Gated(AuditTrail trail) {
      this.trail = trail;
    }

    @Override
    public void append(Line line) {
      entered.countDown();
      await(opened);
      trail.append(line);
    }

    @Override
    public int seal(int most) {
      return trail.seal(most);
    }
  }
}
