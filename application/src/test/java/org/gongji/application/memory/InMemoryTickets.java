package org.gongji.application.memory;

import java.time.Instant;
import java.util.Optional;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.application.memory.Tables.TicketKey;

/** Tickets in memory. */
public final class InMemoryTickets implements Tickets {

  private final InMemoryTransactions database;

  InMemoryTickets(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void put(Ticket ticket) {
    database.tables().tickets.put(new TicketKey(ticket.kind(), ticket.key()), ticket);
  }

  @Override
  public Optional<Ticket> find(Ticket.Kind kind, String key) {
    return Optional.ofNullable(database.tables().tickets.get(new TicketKey(kind, key)));
  }

  @Override
  public boolean spend(Ticket.Kind kind, String key) {
    var spent = find(kind, key)
        .filter(ticket -> ticket.triesLeft() > 0)
        .map(ticket -> new Ticket(
            kind,
            key,
            ticket.serial(),
            ticket.content(),
            ticket.triesLeft() - 1,
            ticket.expiresAt()));
    spent.ifPresent(this::put);
    return spent.isPresent();
  }

  @Override
  public boolean take(Ticket ticket) {
    return find(ticket.kind(), ticket.key())
        .filter(found -> found.serial().equals(ticket.serial()))
        .map(found -> database.tables().tickets.remove(new TicketKey(ticket.kind(), ticket.key())))
        .isPresent();
  }

  @Override
  public void forget(Instant expiredBefore) {
    database
        .tables()
        .tickets
        .values()
        .removeIf(ticket -> ticket.expiresAt().isBefore(expiredBefore));
  }
}
