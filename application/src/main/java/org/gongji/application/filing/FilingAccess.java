package org.gongji.application.filing;

import jakarta.inject.Inject;
import java.util.function.BiFunction;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** The way to a filing: its employer first, then its row, then whether it has come as far as needed. */
public final class FilingAccess {

  private final Employers employers;
  private final Filings filings;

  /** Put together by the wiring. */
  @Inject
  public FilingAccess(Employers employers, Filings filings) {
    this.employers = employers;
    this.filings = filings;
  }

  /** An employer's filing, to look at. */
  public <T> Decision<T> see(
      EmployerNumber number,
      BusinessSerial serial,
      BiFunction<Employer, Filing, Decision<T>> work) {
    return employers
        .seek(number)
        .then(employer ->
            filings.seek(employer.key(), serial).then(filing -> work.apply(employer, filing)));
  }

  /** A draft that the actor may edit, with its row locked. */
  public <T> Decision<T> edit(
      Actor actor,
      EmployerNumber number,
      BusinessSerial serial,
      BiFunction<Employer, Filing, Decision<T>> work) {
    return employers
        .seek(number)
        .then(employer -> filings
            .seize(employer.key(), serial)
            .then(filing -> editable(actor, filing))
            .then(filing -> work.apply(employer, remembering(actor, filing))));
  }

  /** Whoever has a hand in a draft cannot decide on it later. */
  private Filing remembering(Actor actor, Filing filing) {
    if (!filing.isBy(actor.login())) {
      filings.hand(filing, actor.login());
    }
    return filing;
  }

  /** A filing in one of these states, with its row locked after that of its employer. */
  public <T> Decision<T> move(
      EmployerNumber number,
      BusinessSerial serial,
      FilingState state,
      BiFunction<Employer, Filing, Decision<T>> work) {
    return employers
        .seize(number)
        .then(employer -> filings
            .seize(employer.key(), serial)
            .then(filing -> in(filing, state))
            .then(filing -> work.apply(employer, filing)));
  }

  /** Whether an actor who may file may edit a filing: a draft of the actor's own channel. */
  public static Decision<Filing> editable(Actor actor, Filing filing) {
    return in(filing, FilingState.DRAFT)
        .then(draft -> actor.may(Right.FILE, draft.employer())
            ? Decision.accept(draft)
            : Decision.reject(
                OperationCode.NOT_GRANTED.of(Figure.of(draft.employer().text()))))
        .then(draft -> draft.channel() == actor.channel()
            ? Decision.accept(draft)
            : Decision.reject(HandlingCode.FILING_CHANNEL.of(
                Figure.of(draft.serial().text()), Figure.of(draft.channel().chineseName()))));
  }

  private static Decision<Filing> in(Filing filing, FilingState state) {
    return filing.state() == state
        ? Decision.accept(filing)
        : Decision.reject(HandlingCode.FILING_STATE.of(
            Figure.of(filing.state().chineseName()), Figure.of(state.chineseName())));
  }
}
