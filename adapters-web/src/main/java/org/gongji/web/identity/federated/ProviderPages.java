package org.gongji.web.identity.federated;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.federated.BeginFederatedSignIn;
import org.gongji.application.identity.federated.EndProvidersSessions;
import org.gongji.application.identity.federated.FinishFederatedSignIn;
import org.gongji.application.identity.federated.FinishFederatedSignIn.Entered;
import org.gongji.application.identity.federated.SignOutAtProvider;
import org.gongji.application.identity.federated.SignOutAtProvider.Farewell;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.identity.SafePath;
import org.gongji.web.identity.SignInPages;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.RequestLog;
import org.gongji.web.operation.Status;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.RefusedView;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** The way to a provider, back from it, and out of both. */
public final class ProviderPages {

  private static final Pattern ERROR = Pattern.compile("[a-z_]{1,40}");
  private static final int LONGEST = 4_000;
  private static final int SERVER_ERROR = 500;

  private final BeginFederatedSignIn begin;
  private final FinishFederatedSignIn finish;
  private final SignOutAtProvider farewell;
  private final EndProvidersSessions end;
  private final SignIn signIn;
  private final SignInPages pages;
  private final Cookies cookies;
  private final Origins origins;
  private final Words words;
  private final Refusals refusals;

  /** Leads to providers and back. */
  public ProviderPages(
      BeginFederatedSignIn begin,
      FinishFederatedSignIn finish,
      SignOutAtProvider farewell,
      EndProvidersSessions end,
      SignIn signIn,
      SignInPages pages,
      Cookies cookies,
      Origins origins,
      Words words,
      Refusals refusals) {
    this.begin = begin;
    this.finish = finish;
    this.farewell = farewell;
    this.end = end;
    this.signIn = signIn;
    this.pages = pages;
    this.cookies = cookies;
    this.origins = origins;
    this.words = words;
    this.refusals = refusals;
  }

  /** To the provider. */
  public Answer begin(Context ctx) {
    var command = new BeginFederatedSignIn.Command(
        ctx.pathParam("provider"), cookies.doorOrNew(ctx), SafePath.of(ctx.queryParam("next")));
    return begin
        .handle(command)
        .fold(address -> new Answer.SeeOther(address.toString()), reasons -> refused(ctx, reasons));
  }

  /** Back from the provider; the session begins under a new token. */
  public Answer finish(Context ctx) {
    var command = new FinishFederatedSignIn.Command(
        ctx.pathParam("provider"),
        Optional.ofNullable(given(ctx, "state")).orElse(""),
        given(ctx, "code"),
        error(ctx),
        cookies.door(ctx).orElse(""),
        origins.of(ctx));
    return finish
        .handle(command)
        .fold(entered -> enter(ctx, entered), reasons -> refused(ctx, reasons));
  }

  /** A provider says itself that sessions are over, by a token that it signed (后端注销). */
  public Answer end(Context ctx) {
    var token = Optional.ofNullable(ctx.formParam("logout_token")).orElse("");
    return end.handle(ctx.pathParam("provider"), token)
        .fold(count -> new Answer.Nothing(), Answer.Refused::new);
  }

  /** Out of the hall, and on to the provider where one let the visitor in. */
  public Answer signOut(Context ctx) {
    var there = cookies.session(ctx).flatMap(farewell::handle);
    var here = pages.signOut(ctx);
    return there.<Answer>map(away -> leave(ctx, away)).orElse(here);
  }

  /** By a page of our own: the policy lets no form lead elsewhere. */
  private Answer leave(Context ctx, Farewell away) {
    Visitor.leave(ctx);
    ctx.header("Refresh", "0;url=" + away.address());
    return Answer.page(
        "identity/farewell",
        new FarewellView(words.farewellTitle(), away.title(), away.address().toString()));
  }

  /** Nobody is signed in, and the way leads back to the sign-in page. */
  private Answer refused(Context ctx, List<Rejection> reasons) {
    var status = Status.of(reasons);
    var id = status >= SERVER_ERROR ? RequestLog.id(ctx) : "";
    return new Answer.Page(
        status,
        "identity/refused",
        new RefusedView(words.signInRefusedTitle(), refusals.of(reasons), id));
  }

  private Answer enter(Context ctx, Entered entered) {
    cookies.session(ctx).ifPresent(signIn::end);
    cookies.startSession(ctx, entered.signedIn().token());
    return new Answer.SeeOther(SafePath.of(entered.next()));
  }

  private static @Nullable String error(Context ctx) {
    var error = given(ctx, "error");
    return error == null || ERROR.matcher(error).matches() ? error : "unknown_error";
  }

  private static @Nullable String given(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .orElse(null);
  }
}
