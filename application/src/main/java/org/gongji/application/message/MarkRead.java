package org.gongji.application.message;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 标为已读: an operator has read a message, or all of them; another operator has not. */
public final class MarkRead {

  private static final Operation<Long> OPERATION =
      new Operation<>("mark-read", Right.READ_MESSAGES, String::valueOf, Long::valueOf);

  /** Longer than any transaction that sends a message takes. */
  private static final Duration SETTLING = Duration.ofHours(1);

  private final Operations operations;
  private final Employers employers;
  private final Messages messages;
  private final BusinessCalendar calendar;

  /**
   * What was read.
   *
   * @param employer 单位账号
   * @param message which message, null for all that are there
   */
  public record Command(EmployerNumber employer, @Nullable UUID message) {}

  /** Put together by the wiring. */
  @Inject
  public MarkRead(
      Operations operations, Employers employers, Messages messages, BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.messages = messages;
    this.calendar = calendar;
  }

  /** Marks, and answers how many the actor has still not read. */
  public Decision<Long> handle(Request<Command> request) {
    var number = request.command().employer();
    var reader = request.actor().login();
    return operations.perform(
        OPERATION,
        request,
        number,
        () -> employers
            .seek(number)
            .then(employer -> mark(employer, reader, request.command().message()))
            .map(employer -> messages.unread(employer.key(), reader)));
  }

  private Decision<Employer> mark(Employer employer, String reader, @Nullable UUID message) {
    if (message == null) {
      messages.readAll(employer.key(), reader, calendar.now().minus(SETTLING));
      return Decision.accept(employer);
    }
    return messages.read(employer.key(), reader, message)
        ? Decision.accept(employer)
        : Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(message.toString())));
  }
}
