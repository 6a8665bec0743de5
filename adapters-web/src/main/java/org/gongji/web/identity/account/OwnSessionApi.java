package org.gongji.web.identity.account;

import io.javalin.http.Context;
import java.util.List;
import org.gongji.application.identity.session.ChangePassword;
import org.gongji.application.identity.session.EndSessions;
import org.gongji.application.identity.session.OwnSessions;
import org.gongji.application.identity.session.OwnSessions.Seen;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.api.Json;
import org.gongji.web.identity.Origins;
import org.gongji.web.identity.SessionApi;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;

/** 个人资料 over JSON: where one is signed in, and a new password. */
public final class OwnSessionApi {

  /** A session; {@code own} is the one that asks. */
  public record SessionJson(
      String id,
      String address,
      String agent,
      boolean program,
      String startedAt,
      String seenAt,
      boolean own) {}

  /** The sessions that run, the one used last first. */
  public record SessionsJson(List<SessionJson> sessions) {}

  /** The old password and the new one. */
  public record PasswordJson(String oldPassword, String password) {
    /** Passwords are not for logs. */
    @Override
    public String toString() {
      return "PasswordJson[]";
    }
  }

  private final OwnSessions sessions;
  private final EndSessions end;
  private final ChangePassword change;
  private final Origins origins;

  /** Speaks to the same use cases as the page. */
  public OwnSessionApi(
      OwnSessions sessions, EndSessions end, ChangePassword change, Origins origins) {
    this.sessions = sessions;
    this.end = end;
    this.change = change;
    this.origins = origins;
  }

  /** Where one is signed in. */
  public Answer list(Context ctx) {
    var visitor = Visitor.of(ctx);
    var running = sessions.handle(visitor.user(), visitor.token());
    return new Answer.Json(
        200, new SessionsJson(running.stream().map(OwnSessionApi::json).toList()));
  }

  /** Ends one. */
  public Answer end(Context ctx) {
    var visitor = Visitor.of(ctx);
    return InPath.id(ctx)
        .fold(
            id -> {
              end.handle(visitor.user(), visitor.token(), id);
              return new Answer.Nothing();
            },
            Answer.Refused::new);
  }

  /** Ends all but the one that asks. */
  public Answer endOthers(Context ctx) {
    var visitor = Visitor.of(ctx);
    end.handle(visitor.user(), visitor.token(), null);
    return new Answer.Nothing();
  }

  /** Changes the password, and gives the session that goes on. */
  public Answer password(Context ctx) {
    var user = Visitor.of(ctx).user();
    return Json.fields(ctx, PasswordJson.class)
        .then(fields -> PasswordFields.ofJson(fields, user, origins.of(ctx)))
        .then(change::handle)
        .fold(
            signedIn -> new Answer.Json(200, SessionApi.session(signedIn)),
            rejections -> new Answer.Refused(
                rejections.stream().map(OwnSessionApi::placed).toList()));
  }

  private static Rejection placed(Rejection rejection) {
    return rejection
            .figure(Rejection.FIELD)
            .filter(Figure.of(ChangePassword.OLD)::equals)
            .isPresent()
        ? rejection.at("oldPassword")
        : rejection;
  }

  private static SessionJson json(Seen seen) {
    return new SessionJson(
        seen.id().toString(),
        seen.origin().address(),
        seen.origin().agent(),
        seen.origin().program(),
        seen.startedAt().toString(),
        seen.seenAt().toString(),
        seen.own());
  }
}
