package org.gongji.application.memory;

import java.time.LocalDate;
import java.util.Map;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.rulebook.HuludaoPack;

/** A hall in memory, with the handles that tests need beyond the ports. */
public final class MemoryHall extends Hall {

  public final FixedCalendar calendar;

  /** An empty hall of Huludao's on the manual's day. */
  public MemoryHall() {
    this(HuludaoPack.pack());
  }

  /** An empty hall of any city's on the manual's day. */
  public MemoryHall(PolicyPack pack) {
    this(pack, new FixedCalendar(LocalDate.of(2022, 4, 1)));
  }

  /** An empty hall of Huludao's with documents of its own. */
  public MemoryHall(Papers papers) {
    this(HuludaoPack.pack(), new FixedCalendar(LocalDate.of(2022, 4, 1)), papers);
  }

  private MemoryHall(PolicyPack pack, FixedCalendar calendar) {
    this(pack, calendar, Papers.TEXT);
  }

  private MemoryHall(PolicyPack pack, FixedCalendar calendar, Papers papers) {
    super(InMemoryPorts.empty(calendar), pack, papers);
    this.calendar = calendar;
  }

  /** Everything that is kept, by table: equal before and after where nothing was changed. */
  public Map<String, Object> everything() {
    return ((InMemoryTransactions) ports.transactions()).everything();
  }

  /** Gives an employer a status that no use case gives yet. */
  public void employerStatus(EmployerNumber number, EmployerStatus status) {
    var employers = (InMemoryEmployers) ports.employers();
    var unused = ports.transactions().decide(() -> {
      employers.status(number, status);
      return Decision.accept(number);
    });
  }

  /** Lets the next business serial number carry that sequence number. */
  public void serialsFrom(long next) {
    ((InMemorySerialNumbers) ports.serials()).startAt(next);
  }
}
