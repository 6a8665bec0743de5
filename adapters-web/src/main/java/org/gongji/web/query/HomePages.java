package org.gongji.web.query;

import io.javalin.http.Context;
import java.util.Map;
import org.gongji.application.actor.Right;
import org.gongji.application.identity.federated.ShowClaims;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowHome;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 首页: where a visitor starts, and an employer's home page. */
public final class HomePages {

  private static final int ON_HOME = 5;

  private final ShowEmployer employers;
  private final ShowHome homes;
  private final ShowClaims claims;
  private final BusinessCalendar calendar;
  private final Words words;
  private final Refusals refusals;

  /** Shows homes in one language. */
  public HomePages(
      ShowEmployer employers,
      ShowHome homes,
      ShowClaims claims,
      BusinessCalendar calendar,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.homes = homes;
    this.claims = claims;
    this.calendar = calendar;
    this.words = words;
    this.refusals = refusals;
  }

  /** To where a role works, and to the first employer for operators. */
  public Answer start(Context ctx) {
    var user = Visitor.of(ctx).user();
    if (user.role().may(Right.SEE_COUNTER)) {
      return new Answer.SeeOther("/counter");
    }
    return new Answer.SeeOther(
        user.role().may(Right.MANAGE_USERS)
            ? "/staff"
            : user.employers().stream().findFirst().map(Links::employer).orElse("/no-employer"));
  }

  /** For an operator whom no employer has granted anything yet. */
  public Answer nobody(Context ctx) {
    return Answer.page(
        "query/nobody",
        new NobodyView(words.noEmployerTitle(), claims.handle(Visitor.of(ctx).user())));
  }

  /** An employer's home page. */
  public Answer home(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> homes
            .handle(actor, employer.employer().number(), new Page.Wanted(1, ON_HOME))
            .map(home -> view(employer, home)))
        .fold(view -> Answer.page("query/home", view), Answer.Refused::new);
  }

  private HomeView view(ShowEmployer.Summary employer, ShowHome.Home home) {
    var now = calendar.now();
    var tasks = new HomeTasks(employer.employer().number(), now, words, refusals);
    return new HomeView(
        words.homeTitle(),
        employer,
        home,
        home.tasks().stream().map(tasks::view).toList(),
        refusals.of(home.assessable().rejections()),
        new HomeCharts(words).of(home),
        Form.fresh(Map.of()),
        now);
  }
}
