package org.gongji.web.query;

import io.javalin.http.Context;
import java.util.Map;
import java.util.UUID;
import org.gongji.application.message.ListMessages;
import org.gongji.application.message.MarkRead;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 消息: all of an employer's messages, and 标为已读. */
public final class MessagePages {

  private static final String UNREAD = "unread";

  private final ShowEmployer employers;
  private final ListMessages list;
  private final MarkRead mark;
  private final BusinessCalendar calendar;
  private final Words words;

  /** Shows messages in one language. */
  public MessagePages(
      ShowEmployer employers,
      ListMessages list,
      MarkRead mark,
      BusinessCalendar calendar,
      Words words) {
    this.employers = employers;
    this.list = list;
    this.mark = mark;
    this.calendar = calendar;
    this.words = words;
  }

  /** A page of all messages, or of those that are not read. */
  public Answer list(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    var unreadOnly = UNREAD.equals(ctx.queryParam("filter"));
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> list.handle(
                actor, employer.employer().number(), unreadOnly, Paging.wanted(ctx))
            .map(inbox -> new MessagesView(
                words.messagesTitle(),
                employer,
                inbox,
                unreadOnly,
                Paging.of(
                    inbox.page(),
                    Links.messages(employer.employer().number()),
                    Map.of("filter", unreadOnly ? UNREAD : "")),
                Form.fresh(Map.of()),
                calendar.now())))
        .fold(view -> Answer.page("query/messages", view), Answer.Refused::new);
  }

  /** One message was read. */
  public Answer read(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.id(ctx).then(id -> marked(ctx, number, id)))
        .fold(back -> back, Answer.Refused::new);
  }

  /** All that are there were read. */
  public Answer readAll(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> marked(ctx, number, null))
        .fold(back -> back, Answer.Refused::new);
  }

  private Decision<Answer> marked(Context ctx, EmployerNumber number, @Nullable UUID id) {
    return InputKey.ofForm(ctx)
        .then(key -> mark.handle(
            new Request<>(Visitor.of(ctx).actor(), key, new MarkRead.Command(number, id))))
        .map(unread -> new Answer.SeeOther(back(number, ctx.formParam("back"))));
  }

  private static String back(EmployerNumber number, @Nullable String back) {
    if (UNREAD.equals(back)) {
      return Links.messages(number) + "?filter=" + UNREAD;
    }
    return "all".equals(back) ? Links.messages(number) : Links.employer(number) + "#messages";
  }
}
