package org.gongji.web.identity.door;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.identity.recovery.RecoverPassword;
import org.gongji.application.identity.recovery.Recoverable;
import org.gongji.application.identity.recovery.Recoveries;
import org.gongji.application.identity.recovery.SendRecoveryCode;
import org.gongji.application.identity.recovery.Way;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.operation.Answer;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.jspecify.annotations.Nullable;

/** 找回密码 of a legal person: credit code, phone, new password. */
public final class RecoveryPages {

  private static final String TEMPLATE = "identity/recover";

  private final Recoveries recoveries;
  private final SendRecoveryCode send;
  private final RecoverPassword recover;
  private final Cookies cookies;
  private final Origins origins;
  private final DoorWords words;
  private final Refusals refusals;

  /** Recovers in one language. */
  public RecoveryPages(
      Recoveries recoveries,
      SendRecoveryCode send,
      RecoverPassword recover,
      Cookies cookies,
      Origins origins,
      DoorWords words,
      Refusals refusals) {
    this.recoveries = recoveries;
    this.send = send;
    this.recover = recover;
    this.cookies = cookies;
    this.origins = origins;
    this.words = words;
    this.refusals = refusals;
  }

  /** Asks for the credit code. */
  public Answer form(Context ctx) {
    return Answer.page(TEMPLATE, view(Form.fresh(Map.of()), Way.OPERATOR, null, false));
  }

  /** Goes on with it. */
  public Answer begin(Context ctx) {
    return recoveries
        .begin(browser(ctx), given(ctx, "credit-code"), origins.address(ctx))
        .fold(
            code -> new Answer.SeeOther("/recover/phone"),
            wrong -> Answer.redrawn(
                TEMPLATE, view(Form.returned(ctx, refusals.of(wrong)), Way.OPERATOR, null, false)));
  }

  /** 通过经办人 or 通过法人找回账号. */
  public Answer phone(Context ctx) {
    var way = way(ctx.queryParam("way"));
    return recoveries
        .find(browser(ctx), way)
        .fold(
            found -> Answer.page(TEMPLATE, view(Form.fresh(Map.of()), way, found, false)),
            expired -> new Answer.SeeOther("/recover"));
  }

  /** 获取短信校验码. */
  public Answer code(Context ctx) {
    var way = way(ctx.formParam("way"));
    return send.handle(way, CaptchaBox.answer(ctx, cookies, origins))
        .fold(
            found -> Answer.page(TEMPLATE, view(Form.returned(ctx, List.of()), way, found, true)),
            wrong -> again(ctx, way, wrong));
  }

  /** 确定. */
  public Answer recover(Context ctx) {
    var way = way(ctx.formParam("way"));
    return recover
        .handle(new RecoverPassword.Command(
            browser(ctx),
            way,
            given(ctx, "code"),
            given(ctx, "password"),
            given(ctx, "password-again")))
        .fold(login -> new Answer.SeeOther("/recover/done"), wrong -> again(ctx, way, wrong));
  }

  private Answer again(Context ctx, Way way, List<Rejection> wrong) {
    var form = Form.returned(ctx, refusals.of(wrong));
    var found = recoveries.find(browser(ctx), way).accepted().orElse(null);
    return Answer.redrawn(TEMPLATE, view(form, way, found, false));
  }

  private RecoveryView view(Form form, Way way, @Nullable Recoverable found, boolean sent) {
    return new RecoveryView(
        words.recoverTitle(), words, form, way, found, CaptchaBox.fresh(), sent);
  }

  private static Way way(@Nullable String text) {
    return "legal".equals(text) ? Way.LEGAL : Way.OPERATOR;
  }

  private String browser(Context ctx) {
    return cookies.formSecret(ctx).orElse("");
  }

  private static String given(Context ctx, String field) {
    return Objects.requireNonNullElse(ctx.formParam(field), "");
  }
}
