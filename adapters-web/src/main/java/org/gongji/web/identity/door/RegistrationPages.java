package org.gongji.web.identity.door;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.identity.registration.BeginRegistration;
import org.gongji.application.identity.registration.Register;
import org.gongji.application.identity.registration.RegistrationCode;
import org.gongji.application.identity.registration.RegistrationDrafts;
import org.gongji.application.identity.registration.RegistrationDrafts.Draft;
import org.gongji.application.identity.registration.RegistrationField;
import org.gongji.application.identity.registration.SendRegistrationCode;
import org.gongji.application.identity.registration.Typed;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;

/** 注册法人用户: 填写基本信息, 企业认证, 注册成功. */
public final class RegistrationPages {

  private static final String TEMPLATE = "identity/register";
  private static final String FIRST = "/register";
  private static final String SECOND = "/register/organisation";
  private static final int LONGEST = 200;

  private final BeginRegistration begin;
  private final SendRegistrationCode send;
  private final Register register;
  private final RegistrationDrafts drafts;
  private final Cookies cookies;
  private final Origins origins;
  private final DoorWords words;
  private final Refusals refusals;

  /** Registers whoever is not signed in. */
  public RegistrationPages(
      BeginRegistration begin,
      SendRegistrationCode send,
      Register register,
      RegistrationDrafts drafts,
      Cookies cookies,
      Origins origins,
      DoorWords words,
      Refusals refusals) {
    this.begin = begin;
    this.send = send;
    this.register = register;
    this.drafts = drafts;
    this.cookies = cookies;
    this.origins = origins;
    this.words = words;
    this.refusals = refusals;
  }

  /** 1 填写基本信息, with what was typed before. */
  public Answer first(Context ctx) {
    if (Visitor.find(ctx).isPresent()) {
      return new Answer.SeeOther("/");
    }
    var draft = running(ctx);
    return Answer.page(TEMPLATE, view(1, form(draft)).keeping(draft.isPresent()));
  }

  /** Keeps it, and goes on. */
  public Answer begin(Context ctx) {
    return typed(ctx, 1)
        .then(typed -> begin.handle(new BeginRegistration.Command(
            browser(ctx),
            typed,
            given(ctx, "password"),
            given(ctx, "password-again"),
            ctx.formParam("agreed") != null,
            origins.address(ctx))))
        .fold(
            typed -> new Answer.SeeOther(SECOND),
            wrong -> Answer.redrawn(
                TEMPLATE,
                view(1, Form.returned(ctx, refusals.of(wrong)))
                    .keeping(running(ctx).isPresent())));
  }

  /** 2 企业认证. */
  public Answer second(Context ctx) {
    var draft = running(ctx);
    return draft.isEmpty()
        ? new Answer.SeeOther(FIRST)
        : Answer.page(TEMPLATE, view(2, form(draft)));
  }

  /** 获取短信校验码. */
  public Answer code(Context ctx) {
    return typed(ctx, 2)
        .then(typed -> send.handle(
            new SendRegistrationCode.Command(typed, CaptchaBox.answer(ctx, cookies, origins))))
        .fold(
            mobile -> Answer.page(
                TEMPLATE, view(2, Form.returned(ctx, List.of())).sentTo(mobile.masked())),
            wrong -> again(ctx, wrong));
  }

  /** 上一步, with whatever is typed so far. */
  public Answer back(Context ctx) {
    typed(ctx, 2).accepted().ifPresent(typed -> drafts.keep(browser(ctx), typed));
    return new Answer.SeeOther(FIRST);
  }

  /** 实名认证 or 暂不认证. */
  public Answer register(Context ctx) {
    return typed(ctx, 2)
        .then(typed -> register.handle(new Register.Command(
            browser(ctx),
            typed,
            given(ctx, "code"),
            given(ctx, "authenticate").equals("now"),
            origins.address(ctx))))
        .fold(draft -> new Answer.SeeOther("/register/done"), wrong -> again(ctx, wrong));
  }

  /** 3 注册成功. */
  public Answer done(Context ctx) {
    return drafts
        .find(browser(ctx))
        .filter(Draft::registered)
        .<Answer>map(draft -> Answer.page(
            TEMPLATE,
            view(3, Form.fresh(new HashMap<>()))
                .done(draft.typed().value(RegistrationField.LOGIN), draft.bound())))
        .orElseGet(() -> new Answer.SeeOther(FIRST));
  }

  /** What is wrong with the login or the name belongs to the first step, and is told here too. */
  private Answer again(Context ctx, List<Rejection> wrong) {
    var taken = wrong.stream().anyMatch(one -> one.code() == RegistrationCode.CREDIT_CODE_TAKEN);
    return wrong.get(0).code() == RegistrationCode.REGISTRATION_EXPIRED
        ? Answer.redrawn(TEMPLATE, view(1, Form.returned(ctx, refusals.of(wrong))))
        : Answer.redrawn(
            TEMPLATE, view(2, Form.returned(ctx, refusals.of(wrong))).taken(taken));
  }

  private RegistrationView view(int step, Form form) {
    return RegistrationView.of(words.registerTitle(), words, step, form);
  }

  private Optional<Draft> running(Context ctx) {
    return drafts.find(browser(ctx)).filter(draft -> !draft.registered());
  }

  private static Form form(Optional<Draft> draft) {
    var values = new HashMap<String, String>();
    draft
        .map(Draft::typed)
        .ifPresent(
            typed -> typed.values().forEach((field, value) -> values.put(field.field(), value)));
    return new Form(UUID.randomUUID().toString(), values, List.of());
  }

  private static Decision<Typed> typed(Context ctx, int step) {
    var fields = Fields.ofForm(ctx);
    var values = new EnumMap<RegistrationField, String>(RegistrationField.class);
    for (var field : RegistrationField.of(step)) {
      values.put(field, fields.textIfAny(field.field(), LONGEST));
    }
    return fields.command(() -> new Typed(values));
  }

  private String browser(Context ctx) {
    return cookies.formSecret(ctx).orElse("");
  }

  private static String given(Context ctx, String field) {
    return Objects.requireNonNullElse(ctx.formParam(field), "");
  }
}
