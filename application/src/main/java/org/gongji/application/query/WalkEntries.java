package org.gongji.application.query;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.ledger.PersonalEntries;
import org.gongji.application.ledger.PersonalEntries.Entry;
import org.gongji.application.ledger.PersonalEntries.Place;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 个人明细账, part by part: for programs, print and export. */
public final class WalkEntries {

  private final PersonAccess access;
  private final PersonalEntries entries;

  /** Put together by the wiring. */
  @Inject
  public WalkEntries(PersonAccess access, PersonalEntries entries) {
    this.access = access;
    this.entries = entries;
  }

  /**
   * Lists what was entered under the employer, the newest first, from behind a place on.
   *
   * @param last null at the beginning
   */
  public Decision<List<Entry>> handle(
      Actor actor, EmployerNumber number, AccountNumber account, @Nullable Place last, int most) {
    return access.see(
        actor,
        number,
        account,
        (employer, terms) -> entries.behind(employer.key(), account, last, most));
  }
}
