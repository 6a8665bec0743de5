package org.gongji.web.query;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Function;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowHome;
import org.gongji.domain.decision.Decision;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 首页: where a visitor starts, and an employer's home page with its messages. */
public final class HomePages {

  private static final int ON_HOME = 5;

  private final ShowEmployer employers;
  private final ShowHome homes;
  private final ListFilings filings;
  private final BusinessCalendar calendar;
  private final Words words;
  private final Refusals refusals;

  /** Shows homes in one language. */
  public HomePages(
      ShowEmployer employers,
      ShowHome homes,
      ListFilings filings,
      BusinessCalendar calendar,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.homes = homes;
    this.filings = filings;
    this.calendar = calendar;
    this.words = words;
    this.refusals = refusals;
  }

  /** To the counter for those who work there, to the first employer for operators. */
  public Answer start(Context ctx) {
    var user = Visitor.of(ctx).user();
    return new Answer.SeeOther(
        user.role().may(Right.SEE_COUNTER)
            ? "/counter"
            : user.employers().stream().findFirst().map(Links::employer).orElse("/no-employer"));
  }

  /** For an operator whom no employer has granted anything yet. */
  public Answer nobody(Context ctx) {
    return Answer.page("query/nobody", new NobodyView(words.noEmployerTitle()));
  }

  /** An employer's home page. */
  public Answer home(Context ctx) {
    return found(ctx, new Page.Wanted(1, ON_HOME))
        .fold(view -> Answer.page("query/home", view), Answer.Refused::new);
  }

  /** All messages, a page at a time. */
  public Answer messages(Context ctx) {
    return found(ctx, Paging.wanted(ctx))
        .map(home -> {
          var path = Links.employer(home.employer().employer().number()) + "/messages";
          var messages = home.home().messages();
          return new MessagesView(
              words.messagesTitle(),
              home.employer(),
              messages,
              Paging.of(messages, path, Map.of()),
              home.now());
        })
        .fold(view -> Answer.page("query/messages", view), Answer.Refused::new);
  }

  private Decision<HomeView> found(Context ctx, Page.Wanted wanted) {
    var actor = Visitor.of(ctx).actor();
    Function<ShowEmployer.Summary, Decision<HomeView>> home = summary -> homes
        .handle(actor, summary.employer().number(), wanted)
        .then(shown -> filings
            .handle(
                actor,
                summary.employer().number(),
                ListFilings.List.TO_DO,
                null,
                new Page.Wanted(1, 1))
            .map(toDo -> new HomeView(
                words.homeTitle(),
                summary,
                shown,
                refusals.of(shown.assessable().rejections()),
                toDo.total(),
                calendar.now())));
    return InPath.employer(ctx).then(number -> employers.handle(actor, number)).then(home);
  }
}
