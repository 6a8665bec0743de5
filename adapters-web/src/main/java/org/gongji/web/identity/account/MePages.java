package org.gongji.web.identity.account;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.session.ChangePassword;
import org.gongji.application.identity.session.EndSessions;
import org.gongji.application.identity.session.OwnSessions;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 个人资料: who one is, 修改密码, and where one is signed in. */
public final class MePages {

  private static final String TEMPLATE = "account/me";
  private static final String PATH = "/me";

  private final OwnSessions sessions;
  private final EndSessions end;
  private final ChangePassword change;
  private final Cookies cookies;
  private final Origins origins;
  private final Words words;
  private final Refusals refusals;

  /** Shows accounts in one language. */
  public MePages(
      OwnSessions sessions,
      EndSessions end,
      ChangePassword change,
      Cookies cookies,
      Origins origins,
      Words words,
      Refusals refusals) {
    this.sessions = sessions;
    this.end = end;
    this.change = change;
    this.cookies = cookies;
    this.origins = origins;
    this.words = words;
    this.refusals = refusals;
  }

  /** The page. */
  public Answer me(Context ctx) {
    return Answer.page(TEMPLATE, view(ctx, Form.fresh(Map.of())));
  }

  /** Changes the password; the browser goes on with a new session, and everybody else is out. */
  public Answer password(Context ctx) {
    return PasswordFields.command(Fields.ofForm(ctx), Visitor.of(ctx).user(), origins.of(ctx))
        .then(change::handle)
        .fold(signedIn -> changed(ctx, signedIn), rejections -> refused(ctx, rejections));
  }

  /** Ends one session; the own one is a sign-out. */
  public Answer end(Context ctx) {
    var visitor = Visitor.of(ctx);
    return InPath.id(ctx)
        .fold(
            id -> {
              end.handle(visitor.user(), visitor.token(), id);
              return new Answer.SeeOther(PATH + "?done=ended#sessions");
            },
            Answer.Refused::new);
  }

  /** Ends all sessions but the own. */
  public Answer endOthers(Context ctx) {
    var visitor = Visitor.of(ctx);
    end.handle(visitor.user(), visitor.token(), null);
    return new Answer.SeeOther(PATH + "?done=ended#sessions");
  }

  private Answer changed(Context ctx, SignedIn signedIn) {
    cookies.startSession(ctx, signedIn.token());
    return new Answer.SeeOther(PATH + "?done=password");
  }

  private Answer refused(Context ctx, List<Rejection> rejections) {
    return Answer.redrawn(TEMPLATE, view(ctx, Form.returned(ctx, refusals.of(rejections))));
  }

  private MeView view(Context ctx, Form form) {
    var visitor = Visitor.of(ctx);
    return new MeView(
        words.profileTitle(),
        visitor.user(),
        sessions.handle(visitor.user(), visitor.token()),
        form,
        notice(ctx));
  }

  private String notice(Context ctx) {
    return switch (Optional.ofNullable(ctx.queryParam("done")).orElse("")) {
      case "password" -> words.passwordChanged();
      case "ended" -> words.sessionsEnded();
      default -> "";
    };
  }
}
