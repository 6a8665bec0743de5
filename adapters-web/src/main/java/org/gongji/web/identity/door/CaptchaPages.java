package org.gongji.web.identity.door;

import io.javalin.http.Context;
import java.util.Map;
import org.gongji.application.identity.captcha.DrawCaptcha;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.operation.Answer;
import org.gongji.web.page.Form;

/** 操作验证码: the pictures themselves, by an address of their own. */
public final class CaptchaPages {

  private final DrawCaptcha draw;
  private final Cookies cookies;
  private final Origins origins;
  private final DoorWords words;

  /** Draws for whoever asks, not too often. */
  public CaptchaPages(DrawCaptcha draw, Cookies cookies, Origins origins, DoorWords words) {
    this.draw = draw;
    this.cookies = cookies;
    this.origins = origins;
    this.words = words;
  }

  /** Draws the picture of a place. */
  public Answer picture(Context ctx) {
    var command = new DrawCaptcha.Command(
        cookies.formSecretOrNew(ctx), ctx.pathParam("place"), origins.address(ctx));
    return draw.handle(command)
        .fold(
            picture -> new Answer.File("image/png", "captcha.png", false, picture.png()),
            Answer.Refused::new);
  }

  /** The part of a page that holds another picture. */
  public Answer another(Context ctx) {
    return Answer.page(
        "identity/another",
        new CaptchaView(words.captcha(), words, Form.fresh(Map.of()), CaptchaBox.fresh()));
  }
}
