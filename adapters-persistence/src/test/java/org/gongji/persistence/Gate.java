package org.gongji.persistence;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongji.application.contract.Ports;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.Page;

/** Holds the first one that sends a message within its transaction, with all locks it has. */
public final class Gate {

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);

  /** The same ports, with the gate before the messages. */
  public Ports before(Ports ports) {
    return new Ports(
        ports.transactions(),
        ports.calendar(),
        ports.keys(),
        ports.audit(),
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
        new Gated(ports.messages()));
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

  private final class Gated implements Messages {

    private final Messages messages;

    private Gated(Messages messages) {
      this.messages = messages;
    }

    @Override
    public void add(Message message) {
      entered.countDown();
      await(opened);
      messages.add(message);
    }

    @Override
    public Page<Message> list(long employerKey, Page.Wanted wanted) {
      return messages.list(employerKey, wanted);
    }
  }
}
