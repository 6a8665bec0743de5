package org.gongji.web.identity.scan;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.scan.EnterByScan;
import org.gongji.application.identity.scan.OfferScan;
import org.gongji.application.identity.scan.OfferScan.Offered;
import org.gongji.application.identity.scan.ScanCode;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.identity.SafePath;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.gongji.web.phone.HallAddress;
import org.jspecify.annotations.Nullable;

/** 扫码登录 on the computer: a code, how far it has come, and in. */
public final class ScanPages {

  private static final String NEXT = "next";

  private final OfferScan offer;
  private final EnterByScan enter;
  private final SignIn signIn;
  private final Cookies cookies;
  private final Origins origins;
  private final HallAddress address;
  private final Words words;
  private final Refusals refusals;

  /** Shows codes that lead below the hall's address. */
  public ScanPages(
      OfferScan offer,
      EnterByScan enter,
      SignIn signIn,
      Cookies cookies,
      Origins origins,
      HallAddress address,
      Words words,
      Refusals refusals) {
    this.offer = offer;
    this.enter = enter;
    this.signIn = signIn;
    this.cookies = cookies;
    this.origins = origins;
    this.address = address;
    this.words = words;
    this.refusals = refusals;
  }

  /** A new code, for a browser in which nobody is signed in. */
  public Answer offer(Context ctx) {
    var next = SafePath.of(ctx.queryParam(NEXT));
    return Visitor.find(ctx).isPresent()
        ? new Answer.SeeOther(next)
        : offer
            .handle(origins.of(ctx))
            .fold(offered -> shown(ctx, next, offered), Answer.Refused::new);
  }

  private Answer shown(Context ctx, String next, Offered offered) {
    cookies.startScan(ctx, offered.holder());
    return Answer.page(
        "identity/scan",
        new ScanView(
            words.scanTitle(),
            Form.fresh(Map.of(NEXT, next)),
            address.of(ctx) + "/scan/" + offered.code(),
            offered.digits(),
            Stage.WAITING));
  }

  /** The part of the page that changes. */
  public Answer follow(Context ctx) {
    var next = Map.of(NEXT, SafePath.of(ctx.queryParam(NEXT)));
    return Answer.page(
        "identity/scan-state",
        holder(ctx)
            .then(enter::stage)
            .fold(
                stage -> view(Form.fresh(next), stage),
                rejections ->
                    view(new Form(Form.fresh(next).key(), next, refusals.of(rejections)), null)));
  }

  /** Lets the browser in whose code was confirmed. */
  public Answer enter(Context ctx) {
    return holder(ctx)
        .then(holder -> enter.handle(holder, origins.of(ctx)))
        .fold(signedIn -> in(ctx, signedIn), rejections -> again(ctx, rejections));
  }

  private Answer in(Context ctx, SignedIn signedIn) {
    cookies.session(ctx).ifPresent(signIn::end);
    cookies.endScan(ctx);
    cookies.startSession(ctx, signedIn.token());
    return new Answer.SeeOther(SafePath.of(ctx.formParam(NEXT)));
  }

  private Answer again(Context ctx, List<Rejection> rejections) {
    var next = Map.of(NEXT, SafePath.of(ctx.formParam(NEXT)));
    var open = rejections.stream().allMatch(each -> each.code() == ScanCode.SCAN_UNANSWERED);
    var form = new Form(Form.fresh(next).key(), next, refusals.of(rejections));
    return Answer.redrawn("identity/scan", view(form, open ? Stage.WAITING : null));
  }

  private ScanView view(Form form, @Nullable Stage stage) {
    return new ScanView(words.scanTitle(), form, null, "", stage);
  }

  private Decision<String> holder(Context ctx) {
    return cookies
        .scan(ctx)
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(ScanCode.SCAN_OVER.rejection()));
  }
}
