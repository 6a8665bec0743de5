package org.gongji.application.operation;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.operation.IdempotencyKeys.Wish;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;

/**
 * The one pipeline: actor → rights → idempotency → locks → decide → effects → audit → jobs.
 *
 * <p>A use case brings the middle (locks, decision, effects and the jobs that follow); all of it is
 * one transaction that commits only what was accepted.
 */
public final class Operations {

  private static final int MOST_ATTEMPTS = 5;
  private static final int LONGEST_DETAIL = 2_000;

  private final Transactions transactions;
  private final IdempotencyKeys keys;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public Operations(
      Transactions transactions,
      IdempotencyKeys keys,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.keys = keys;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /**
   * Performs an operation that changes something of one employer.
   *
   * @param operation its constant part
   * @param request who asks for what
   * @param employer whose business it is
   * @param work locks, decides and takes effect, within the transaction
   */
  public <C extends Record, T> Decision<T> perform(
      Operation<T> operation,
      Request<C> request,
      EmployerNumber employer,
      Supplier<Decision<T>> work) {
    return refusal(operation.right(), request.actor(), employer)
        .<Decision<T>>map(rejection -> refuse(operation, request, employer.text(), rejection))
        .orElseGet(() -> repeatedly(() -> once(operation, request, employer.text(), work)));
  }

  /**
   * Performs an operation that is no employer's business, by the same way.
   *
   * @param subject what the audit trail names as changed
   */
  public <C extends Record, T> Decision<T> perform(
      Operation<T> operation, Request<C> request, String subject, Supplier<Decision<T>> work) {
    return request.actor().role().may(operation.right())
        ? repeatedly(() -> once(operation, request, subject, work))
        : refuse(operation, request, subject, notPermitted(request.actor()));
  }

  /** Reads something of one employer, by the same rights. */
  public <T> Decision<T> see(
      Right right, Actor actor, EmployerNumber employer, Supplier<Decision<T>> work) {
    return refusal(right, actor, employer)
        .<Decision<T>>map(Decision::reject)
        .orElseGet(() -> transactions.read(work));
  }

  /** Reads something that is no employer's, by the same rights. */
  public <T> Decision<T> see(Right right, Actor actor, Supplier<Decision<T>> work) {
    return actor.role().may(right) ? transactions.read(work) : Decision.reject(notPermitted(actor));
  }

  private <C extends Record, T> Decision<T> once(
      Operation<T> operation, Request<C> request, String subject, Supplier<Decision<T>> work) {
    var key = request.key();
    if (key == null) {
      return performed(operation, request, subject, work);
    }
    var wish = new Wish(request.actor().login(), operation.name(), key);
    var hash = Payload.hash(request.command());
    var kept = keys.find(wish);
    if (kept.isPresent()) {
      return kept.get().payloadHash().equals(hash)
          ? Decision.accept(operation.read().apply(kept.get().answer()))
          : Decision.reject(OperationCode.KEY_USED_FOR_ANOTHER_REQUEST.of(Figure.of(key)));
    }
    keys.claim(wish, hash, calendar.now());
    return performed(operation, request, subject, work).map(answer -> {
      keys.complete(wish, operation.write().apply(answer));
      return answer;
    });
  }

  private <C extends Record, T> Decision<T> performed(
      Operation<T> operation, Request<C> request, String subject, Supplier<Decision<T>> work) {
    return work.get().map(answer -> {
      var detail = request.command() + " -> " + operation.write().apply(answer);
      audit.append(line(operation, request, subject, detail));
      return answer;
    });
  }

  private <T> Decision<T> repeatedly(Supplier<Decision<T>> work) {
    for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        return transactions.decide(work);
      } catch (Transactions.Conflict lost) {
        // Whoever won has committed: the next look sees it and answers by it.
      }
    }
    return Decision.reject(OperationCode.BUSY.rejection());
  }

  /** Someone who knocks on a wrong door is remembered; what they asked for is not. */
  private <C extends Record, T> Decision<T> refuse(
      Operation<T> operation, Request<C> request, String subject, Rejection rejection) {
    return repeatedly(() -> {
          audit.append(
              line(operation, request, subject, "refused: " + rejection.code().name()));
          return Decision.accept(rejection);
        })
        .then(Decision::reject);
  }

  private <C extends Record, T> AuditTrail.Line line(
      Operation<T> operation, Request<C> request, String subject, String detail) {
    return new AuditTrail.Line(
        calendar.now(),
        calendar.today(),
        request.actor().login(),
        operation.name(),
        subject,
        detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…",
        rulebook.pack().hash());
  }

  private static Optional<Rejection> refusal(Right right, Actor actor, EmployerNumber employer) {
    if (!actor.mayActFor(employer)) {
      return Optional.of(OperationCode.NOT_FOUND.of(Figure.of(employer.text())));
    }
    if (!actor.role().may(right)) {
      return Optional.of(notPermitted(actor));
    }
    return actor.may(right, employer)
        ? Optional.empty()
        : Optional.of(OperationCode.NOT_GRANTED.of(Figure.of(employer.text())));
  }

  private static Rejection notPermitted(Actor actor) {
    return OperationCode.NOT_PERMITTED.of(Figure.of(actor.role().chineseName()));
  }
}
