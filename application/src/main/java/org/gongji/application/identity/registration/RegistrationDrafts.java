package org.gongji.application.identity.registration;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Optional;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Ticket.Kind;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/**
 * What a browser has filled in so far (注册草稿): it survives going back, and no page ever holds the
 * password, of which only the hash is kept.
 */
public final class RegistrationDrafts {

  private static final Duration VALID = Duration.ofMinutes(30);
  private static final String PASSWORD_HASH = "password-hash";
  private static final String REGISTERED = "registered";
  private static final String BOUND = "bound";

  private final Transactions transactions;
  private final Tickets tickets;
  private final KeyedHash hash;
  private final BusinessCalendar calendar;

  /**
   * A draft.
   *
   * @param typed what was typed, right or wrong
   * @param passwordHash the hash of the password
   * @param registered whether it became a registration, which is not done twice
   * @param bound to how many employers that was bound at once
   */
  public record Draft(Typed typed, String passwordHash, boolean registered, int bound) {

    /** Personal data is not for logs. */
    @Override
    public String toString() {
      return "Draft";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public RegistrationDrafts(
      Transactions transactions, Tickets tickets, KeyedHash hash, BusinessCalendar calendar) {
    this.transactions = transactions;
    this.tickets = tickets;
    this.hash = hash;
    this.calendar = calendar;
  }

  /** The draft of a browser, if it has one. */
  public Optional<Draft> find(String browser) {
    return transactions
        .read(() -> tickets.find(Kind.REGISTRATION, key(browser)))
        .filter(ticket -> ticket.runs(calendar.now()))
        .map(RegistrationDrafts::draft);
  }

  /** Keeps what was typed in the second step; a draft that is no more stays away. */
  public void keep(String browser, Typed typed) {
    find(browser)
        .filter(draft -> !draft.registered())
        .ifPresent(draft ->
            save(browser, new Draft(draft.typed().with(typed), draft.passwordHash(), false, 0)));
  }

  /** Keeps a draft; of two that are sent at once, the second stays. */
  void save(String browser, Draft draft) {
    try {
      saved(browser, draft);
    } catch (Transactions.Conflict sentTwice) {
      saved(browser, draft);
    }
  }

  private void saved(String browser, Draft draft) {
    var unused = transactions.decide(() -> {
      put(browser, draft);
      return Decision.accept(draft);
    });
  }

  /** The same within a transaction. */
  void put(String browser, Draft draft) {
    var content = new HashMap<String, String>();
    draft.typed().values().forEach((field, value) -> content.put(field.name(), value));
    content.put(PASSWORD_HASH, draft.passwordHash());
    content.put(REGISTERED, String.valueOf(draft.registered()));
    content.put(BOUND, String.valueOf(draft.bound()));
    tickets.put(
        Ticket.of(Kind.REGISTRATION, key(browser), content, calendar.now().plus(VALID)));
  }

  private static Draft draft(Ticket ticket) {
    var typed = new EnumMap<RegistrationField, String>(RegistrationField.class);
    for (var field : RegistrationField.values()) {
      if (ticket.content().containsKey(field.name())) {
        typed.put(field, ticket.value(field.name()));
      }
    }
    return new Draft(
        new Typed(typed),
        ticket.value(PASSWORD_HASH),
        Boolean.parseBoolean(ticket.value(REGISTERED)),
        Integer.parseInt(ticket.value(BOUND)));
  }

  /** What names the draft wherever it is not to be known. */
  String key(String browser) {
    return hash.of("registration", browser);
  }
}
