package org.gongji.web.identity.door;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.UUID;
import org.gongji.application.identity.captcha.PassCaptcha;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;

/**
 * The picture of a form: every page that is drawn has a fresh one.
 *
 * @param place names it
 */
public record CaptchaBox(String place) {

  private static final String PLACE = "captcha-place";
  private static final String UNSEEN = "unseen";
  private static final int LONGEST = 64;

  /** One that nobody has looked at. */
  public static CaptchaBox fresh() {
    return new CaptchaBox(UUID.randomUUID().toString());
  }

  /** What came with a form. */
  public static PassCaptcha.Answer answer(Context ctx, Cookies cookies, Origins origins) {
    return new PassCaptcha.Answer(
        cookies.formSecret(ctx).orElse(""),
        given(ctx, PLACE),
        given(ctx, PassCaptcha.FIELD),
        ctx.formParam(UNSEEN) != null,
        origins.address(ctx));
  }

  private static String given(Context ctx, String field) {
    var text = Objects.requireNonNullElse(ctx.formParam(field), "");
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
