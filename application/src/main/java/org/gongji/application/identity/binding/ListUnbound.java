package org.gongji.application.identity.binding;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;

/** 待确认的法人用户: who registered and is bound to no employer, for the counter. */
public final class ListUnbound {

  private static final int MOST = 50;

  private final Operations operations;
  private final Registrations registrations;
  private final Employers employers;

  /**
   * Somebody who waits.
   *
   * @param registration what was stated
   * @param employers those of the credit code, none where the fund has none
   */
  public record Waiting(Registration registration, List<Employer> employers) {}

  /** Put together by the wiring. */
  @Inject
  public ListUnbound(Operations operations, Registrations registrations, Employers employers) {
    this.operations = operations;
    this.registrations = registrations;
    this.employers = employers;
  }

  /** The oldest of them. */
  public Decision<List<Waiting>> handle(Actor actor) {
    return operations.see(
        Right.SEE_COUNTER,
        actor,
        () -> Decision.accept(registrations.waiting(MOST).stream()
            .map(registration -> new Waiting(
                registration,
                employers.ofCreditCode(registration.organisation().creditCode().text())))
            .toList()));
  }
}
