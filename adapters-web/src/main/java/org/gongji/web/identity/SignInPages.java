package org.gongji.web.identity;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.federated.FederatedProviders.Offered;
import org.gongji.application.identity.password.SignInByPassword;
import org.gongji.application.identity.phone.SendSignInCode;
import org.gongji.application.identity.phone.SignInByCode;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.HallSettings.Account;
import org.gongji.web.identity.door.CaptchaBox;
import org.gongji.web.identity.door.DoorWords;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.jspecify.annotations.Nullable;

/** 登录、退出: by password or by a phone's code. */
public final class SignInPages {

  private static final String TEMPLATE = "identity/sign-in";
  private static final String NEXT = "next";
  private static final String WAY = "way";
  private static final String CODE = "code";
  private static final String LOGIN = "login";
  private static final String MOBILE = "mobile";

  private final SignIn signIn;
  private final SignInByPassword byPassword;
  private final SendSignInCode sendCode;
  private final SignInByCode byCode;
  private final Cookies cookies;
  private final Origins origins;
  private final DoorWords words;
  private final Refusals refusals;
  private final List<Offered> providers;
  private final List<Account> accounts;

  /** Shows these accounts on the page. */
  public SignInPages(
      SignIn signIn,
      SignInByPassword byPassword,
      SendSignInCode sendCode,
      SignInByCode byCode,
      Cookies cookies,
      Origins origins,
      DoorWords words,
      Refusals refusals,
      List<Offered> providers,
      List<Account> accounts) {
    this.signIn = signIn;
    this.byPassword = byPassword;
    this.sendCode = sendCode;
    this.byCode = byCode;
    this.cookies = cookies;
    this.origins = origins;
    this.words = words;
    this.refusals = refusals;
    this.providers = providers;
    this.accounts = accounts;
  }

  /** The form of a tab. */
  public Answer form(Context ctx) {
    var next = SafePath.of(ctx.queryParam(NEXT));
    if (Visitor.find(ctx).isPresent()) {
      return new Answer.SeeOther(next);
    }
    var form = Form.fresh(Map.of(NEXT, next));
    var notTaken = ctx.queryParam(ReturnPath.NOT_TAKEN) != null;
    return Answer.page(
        TEMPLATE,
        CODE.equals(ctx.queryParam(WAY))
            ? view(form, true, CaptchaBox.fresh(), "", notTaken)
            : view(form, false, captcha(ctx, ""), "", notTaken));
  }

  /** 密码登录, always under a new token. */
  public Answer signIn(Context ctx) {
    var fields = Fields.ofForm(ctx);
    var login = fields.text(LOGIN, SignIn.LONGEST_LOGIN);
    var password = fields.secret("password");
    return fields
        .command(() -> new SignInByPassword.Command(
            login.orElseThrow(),
            password.orElseThrow(),
            origins.of(ctx),
            CaptchaBox.answer(ctx, cookies, origins)))
        .then(byPassword::handle)
        .fold(
            signedIn -> enter(ctx, signedIn),
            wrong -> Answer.redrawn(
                TEMPLATE,
                view(again(ctx, wrong), false, captcha(ctx, login.orElse("")), "", false)));
  }

  /** 获取短信校验码. */
  public Answer sendCode(Context ctx) {
    return sendCode
        .handle(given(ctx, MOBILE), CaptchaBox.answer(ctx, cookies, origins))
        .fold(
            mobile -> Answer.page(
                TEMPLATE,
                view(again(ctx, List.of()), true, CaptchaBox.fresh(), mobile.masked(), false)),
            wrong -> Answer.redrawn(
                TEMPLATE, view(again(ctx, wrong), true, CaptchaBox.fresh(), "", false)));
  }

  /** 短信登录, always under a new token. */
  public Answer signInByCode(Context ctx) {
    return byCode
        .handle(given(ctx, MOBILE), given(ctx, CODE), origins.of(ctx))
        .fold(
            signedIn -> enter(ctx, signedIn),
            wrong -> Answer.redrawn(
                TEMPLATE, view(again(ctx, wrong), true, CaptchaBox.fresh(), "", false)));
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

  private @Nullable CaptchaBox captcha(Context ctx, String login) {
    return byPassword.needsCaptcha(login, origins.address(ctx)) ? CaptchaBox.fresh() : null;
  }

  /** With what was typed, but for passwords and codes. */
  private Form again(Context ctx, List<Rejection> wrong) {
    var values = Map.of(
        LOGIN,
        given(ctx, LOGIN),
        MOBILE,
        given(ctx, MOBILE),
        NEXT,
        SafePath.of(ctx.formParam(NEXT)));
    return new Form(Form.fresh(values).key(), values, refusals.of(wrong));
  }

  private SignInView view(
      Form form, boolean code, @Nullable CaptchaBox captcha, String sentTo, boolean notTaken) {
    return new SignInView(
        words.signInTitle(), words, form, code, captcha, sentTo, notTaken, providers, accounts);
  }

  private static String given(Context ctx, String field) {
    return Objects.requireNonNullElse(ctx.formParam(field), "");
  }
}
