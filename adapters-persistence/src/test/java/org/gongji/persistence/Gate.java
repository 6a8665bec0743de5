package org.gongji.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongji.application.contract.Ports;
import org.gongji.application.filing.phone.PhoneLinks;
import org.gongji.application.operation.AuditTrail;
import org.gongji.domain.identifier.BusinessSerial;

/**
 * Holds the first one whose work is done but for its line in the audit trail, or who opens a phone's
 * link: with all its locks, and before anybody else can see what it did.
 */
public final class Gate {

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);

  /** The same ports, with the gate before the audit trail and behind the opening of links. */
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
        ports.attempts(),
        ports.tickets(),
        ports.keyedHash(),
        ports.registrations(),
        ports.textMessages(),
        ports.employers(),
        ports.contributors(),
        ports.roster(),
        ports.assessments(),
        ports.deposits(),
        ports.ledger(),
        ports.personalEntries(),
        ports.books(),
        ports.messages(),
        ports.reminders(),
        ports.monthlyFigures(),
        ports.accountNumbers(),
        ports.filings(),
        ports.centralMoves(),
        ports.accountChanges(),
        ports.backPayments(),
        ports.evidenceFiles(),
        ports.evidenceStore(),
        new GatedLinks(ports.phoneLinks()),
        ports.imports(),
        ports.attestations(),
        ports.paidMonths(),
        ports.employerDetails(),
        ports.personDetails(),
        ports.informationChanges(),
        ports.departments(),
        ports.scanOffers(),
        ports.federated());
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
    public List<Kept> list(Search search, Place behind, int most) {
      return trail.list(search, behind, most);
    }

    @Override
    public int seal(int most) {
      return trail.seal(most);
    }
  }

  private final class GatedLinks implements PhoneLinks {

    private final PhoneLinks links;

    private GatedLinks(PhoneLinks links) {
      this.links = links;
    }

    @Override
    public boolean open(String tokenHash, Instant at, String sessionHash, Instant sessionEndsAt) {
      var first = links.open(tokenHash, at, sessionHash, sessionEndsAt);
      entered.countDown();
      await(opened);
      return first;
    }

    @Override
    public void offer(Link link) {
      links.offer(link);
    }

    @Override
    public Optional<Link> find(String tokenHash) {
      return links.find(tokenHash);
    }

    @Override
    public Optional<Link> ofSession(String sessionHash) {
      return links.ofSession(sessionHash);
    }

    @Override
    public Optional<Link> newest(long employerKey, BusinessSerial filing) {
      return links.newest(employerKey, filing);
    }

    @Override
    public void forget(Instant overBefore) {
      links.forget(overBefore);
    }
  }
}
