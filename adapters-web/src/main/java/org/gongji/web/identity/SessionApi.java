package org.gongji.web.identity;

import io.javalin.http.Context;
import java.util.List;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.password.SignInByPassword;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.api.Json;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;

/** Sessions of programs. */
public final class SessionApi {

  /** Who asks for a session. */
  public record Credentials(String login, String password) {
    /** A password is not for logs. */
    @Override
    public String toString() {
      return "Credentials[" + login + "]";
    }
  }

  /** A session: the token goes into {@code Authorization: Bearer}. */
  public record Session(String token, String login, String role, List<String> employers) {
    /** A token is not for logs. */
    @Override
    public String toString() {
      return "Session[" + login + "]";
    }
  }

  private final SignIn signIn;
  private final SignInByPassword byPassword;
  private final Origins origins;

  /** Signs programs in. */
  public SessionApi(SignIn signIn, SignInByPassword byPassword, Origins origins) {
    this.signIn = signIn;
    this.byPassword = byPassword;
    this.origins = origins;
  }

  /** Starts a session. */
  public Answer start(Context ctx) {
    return Json.fields(ctx, Credentials.class)
        .then(SessionApi::credentials)
        .then(given -> byPassword.handle(
            new SignInByPassword.Command(given.login(), given.password(), origins.of(ctx), null)))
        .fold(signedIn -> new Answer.Json(201, session(signedIn)), Answer.Refused::new);
  }

  /** Ends the session that asks. */
  public Answer end(Context ctx) {
    signIn.end(Visitor.of(ctx).token());
    return new Answer.Nothing();
  }

  private static Decision<Credentials> credentials(Fields fields) {
    var login = fields.text("login", SignIn.LONGEST_LOGIN);
    var password = fields.secret("password");
    return fields.command(() -> new Credentials(login.orElseThrow(), password.orElseThrow()));
  }

  /** A session that has just begun. */
  public static Session session(SignedIn signedIn) {
    var user = signedIn.user();
    return new Session(
        signedIn.token(),
        user.login(),
        user.role().name(),
        user.employers().stream().map(EmployerNumber::text).toList());
  }
}
