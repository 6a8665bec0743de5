package org.gongji.web.identity;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.HallSettings.Account;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 登录、退出. */
public final class SignInPages {

  private static final String TEMPLATE = "identity/sign-in";
  private static final String NEXT = "next";

  private final SignIn signIn;
  private final Cookies cookies;
  private final Words words;
  private final Refusals refusals;
  private final List<Account> accounts;

  /** Shows these accounts on the page. */
  public SignInPages(
      SignIn signIn, Cookies cookies, Words words, Refusals refusals, List<Account> accounts) {
    this.signIn = signIn;
    this.cookies = cookies;
    this.words = words;
    this.refusals = refusals;
    this.accounts = accounts;
  }

  /** The form. */
  public Answer form(Context ctx) {
    var next = SafePath.of(ctx.queryParam(NEXT));
    return Visitor.find(ctx).isPresent()
        ? new Answer.SeeOther(next)
        : Answer.page(
            TEMPLATE,
            view(Form.fresh(Map.of(NEXT, next)), ctx.queryParam(ReturnPath.NOT_TAKEN) != null));
  }

  /** Signs in, always under a new token. */
  public Answer signIn(Context ctx) {
    var fields = Fields.ofForm(ctx);
    var login = fields.text("login", SignIn.LONGEST_LOGIN);
    var password = fields.secret("password");
    return fields
        .command(() -> new Credentials(login.orElseThrow(), password.orElseThrow()))
        .then(given -> signIn.handle(given.login(), given.password()))
        .fold(signedIn -> enter(ctx, signedIn), rejections -> again(ctx, rejections));
  }

  /** Signs out. */
  public Answer signOut(Context ctx) {
    cookies.session(ctx).ifPresent(signIn::end);
    cookies.endSession(ctx);
    return new Answer.SeeOther("/sign-in");
  }

  private Answer enter(Context ctx, SignedIn signedIn) {
    cookies.session(ctx).ifPresent(signIn::end);
    cookies.startSession(ctx, signedIn.token());
    return new Answer.SeeOther(SafePath.of(ctx.formParam(NEXT)));
  }

  private Answer again(Context ctx, List<Rejection> rejections) {
    var values = Map.of(
        "login",
        Objects.requireNonNullElse(ctx.formParam("login"), ""),
        NEXT,
        SafePath.of(ctx.formParam(NEXT)));
    var form = new Form(Form.fresh(values).key(), values, refusals.of(rejections));
    return Answer.redrawn(TEMPLATE, view(form, false));
  }

  private SignInView view(Form form, boolean notTaken) {
    return new SignInView(words.signInTitle(), form, notTaken, accounts);
  }

  private record Credentials(String login, String password) {
    @Override
    public String toString() {
      return "Credentials[" + login + "]";
    }
  }
}
