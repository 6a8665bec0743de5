package org.gongji.persistence.identity.door;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;

/** Tickets as rows. */
public final class MyBatisTickets implements Tickets {

  private final TicketMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisTickets(Database database, ColumnCipher cipher) {
    this.mapper = database.mapper(TicketMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void put(Ticket ticket) {
    var row = TicketRow.of(ticket, cipher);
    if (mapper.replace(row) == 0) {
      mapper.insert(row);
    }
  }

  @Override
  public Optional<Ticket> find(Ticket.Kind kind, String key) {
    return mapper.find(kind, key).map(row -> row.ticket(cipher));
  }

  @Override
  public boolean spend(Ticket.Kind kind, String key) {
    return mapper.spend(kind, key) == 1;
  }

  @Override
  public boolean take(Ticket ticket) {
    return mapper.take(ticket.kind(), ticket.key(), ticket.serial()) == 1;
  }

  @Override
  public void forget(Instant expiredBefore) {
    var unused = mapper.forget(expiredBefore);
  }
}
