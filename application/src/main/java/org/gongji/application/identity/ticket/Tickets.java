package org.gongji.application.identity.ticket;

import java.time.Instant;
import java.util.Optional;

/** Tickets in the database, so that any node goes on with a visit. */
public interface Tickets {

  /** Keeps a ticket in place of an earlier one of its kind and key. */
  void put(Ticket ticket);

  /** A ticket, expired or not. */
  Optional<Ticket> find(Ticket.Kind kind, String key);

  /** Spends one of its tries; false where none is left or there is no such ticket. */
  boolean spend(Ticket.Kind kind, String key);

  /** Takes a ticket away; of several who do, one is told true. */
  boolean take(Ticket ticket);

  /** Removes those that expired before then. */
  void forget(Instant expiredBefore);
}
