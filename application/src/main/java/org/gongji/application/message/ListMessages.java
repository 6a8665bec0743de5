package org.gongji.application.message;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.message.Messages.Search;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 消息: an employer's messages as one reader finds them. */
public final class ListMessages {

  private final Operations operations;
  private final Employers employers;
  private final Messages messages;

  /**
   * Messages.
   *
   * @param page a part of them, the newest first
   * @param unread how many the reader has not read, on whatever page
   */
  public record Inbox(Page<Received> page, long unread) {}

  /** Put together by the wiring. */
  @Inject
  public ListMessages(Operations operations, Employers employers, Messages messages) {
    this.operations = operations;
    this.employers = employers;
    this.messages = messages;
  }

  /** Lists them, all or only those that the actor has not read. */
  public Decision<Inbox> handle(
      Actor actor, EmployerNumber number, boolean unreadOnly, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers.seek(number).map(employer -> {
          var search = new Search(employer.key(), actor.login(), unreadOnly);
          return new Inbox(
              messages.list(search, wanted), messages.unread(employer.key(), actor.login()));
        }));
  }
}
