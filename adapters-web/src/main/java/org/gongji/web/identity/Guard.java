package org.gongji.web.identity;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import org.gongji.application.filing.phone.PhoneCode;
import org.gongji.application.filing.phone.PhoneSessions;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.SignIn;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.operation.Access;
import org.gongji.web.operation.Halt;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands before every route: who is it, may they pass, is the form one of ours. */
public final class Guard {

  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final String BEARER = "Bearer ";

  private final SignIn signIn;
  private final PhoneSessions phones;
  private final Cookies cookies;

  /** Knows visitors by their sessions, and phones by what they hold. */
  public Guard(SignIn signIn, PhoneSessions phones, Cookies cookies) {
    this.signIn = signIn;
    this.phones = phones;
    this.cookies = cookies;
  }

  /**
   * Lets a request pass.
   *
   * @throws Halt when nobody is signed in, the role does not suffice, or the form is not ours
   */
  public void check(Context ctx, Route route) {
    token(ctx)
        .flatMap(token -> signIn.holder(token).map(user -> new Visitor(user, token)))
        .ifPresent(visitor -> visitor.enter(ctx));
    if (route.access() != Access.ANYONE) {
      admit(ctx, route);
    }
    if (route.contract() == null
        && route.method().equals(HandlerType.POST)
        && !Route.isFromProvider(ctx.path())) {
      checkPhone(ctx);
      checkForm(ctx);
    }
  }

  private static void admit(Context ctx, Route route) {
    var visitor =
        Visitor.find(ctx).orElseThrow(() -> new Halt(InputCode.NOT_SIGNED_IN.rejection()));
    if (visitor.user().owesPassword() && !route.isOwnAccount()) {
      throw new Halt(IdentityCode.PASSWORD_DUE.rejection());
    }
    if (!route.access().lets(visitor.user())) {
      LOG.warn("{} may not {} {}", visitor.user().login(), route.method(), route.path());
      throw new Halt(
          OperationCode.NOT_PERMITTED.of(Figure.of(visitor.user().role().chineseName())));
    }
    if (ctx.pathParamMap().containsKey(InPath.EMPLOYER)) {
      InPath.employer(ctx).accepted().ifPresent(employer -> admit(visitor, route, employer));
    }
  }

  /**
   * Who knows the employer is told what is missing, and to all others there is none: before anything
   * of the request is read, so that not even its form is judged.
   */
  private static void admit(Visitor visitor, Route route, EmployerNumber employer) {
    if (!visitor.actor().mayActFor(employer)) {
      LOG.warn("{} is a stranger to {} {}", visitor.user().login(), route.method(), route.path());
      throw new Halt(OperationCode.NOT_FOUND.of(Figure.of(employer.text())));
    }
    if (!route.access().lets(visitor.user(), employer)) {
      LOG.warn("{} is not granted {} {}", visitor.user().login(), route.method(), route.path());
      throw new Halt(OperationCode.NOT_GRANTED.of(Figure.of(employer.text())));
    }
  }

  /** What a stranger sends to the pages of phones is not even read. */
  private void checkPhone(Context ctx) {
    if (Route.isPhone(ctx.path()) && cookies.phone(ctx).filter(phones::runs).isEmpty()) {
      throw new Halt(PhoneCode.PHONE_SESSION_ENDED.rejection());
    }
  }

  private void checkForm(Context ctx) {
    var files = (Route.isUpload(ctx.path()) || Route.isPublicUpload(ctx.path()))
        && ctx.isMultipartFormData();
    if (!ctx.isFormUrlencoded() && !files) {
      throw new Halt(InputCode.CONTENT_TYPE_UNSUPPORTED.of(
          Figure.of(Optional.ofNullable(ctx.contentType()).orElse("—")),
          Figure.of("application/x-www-form-urlencoded")));
    }
    var token = ctx.formParam(Csrf.FIELD);
    if (cookies.formSecret(ctx).filter(secret -> Csrf.fits(secret, token)).isEmpty()) {
      throw new Halt(InputCode.FORM_EXPIRED.rejection());
    }
  }

  /**
   * Cookies are for pages, bearer tokens for the JSON interface; neither opens the other, and who is
   * signed in is nobody on the pages of phones.
   */
  private Optional<String> token(Context ctx) {
    if (Route.isPhone(ctx.path())) {
      return Optional.empty();
    }
    return Route.isApi(ctx.path())
        ? Optional.ofNullable(ctx.header("Authorization"))
            .filter(header -> header.startsWith(BEARER))
            .map(header -> header.substring(BEARER.length()).strip())
        : cookies.session(ctx);
  }
}
