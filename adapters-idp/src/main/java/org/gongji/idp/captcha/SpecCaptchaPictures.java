package org.gongji.idp.captcha;

import com.wf.captcha.SpecCaptcha;
import com.wf.captcha.base.Captcha;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongji.application.identity.captcha.CaptchaPictures;

/** Five letters and digits, crossed by curves, in a typeface of the library's own. */
public final class SpecCaptchaPictures implements CaptchaPictures {

  private static final int WIDTH = 160;
  private static final int HEIGHT = 48;
  private static final int CHARACTERS = 5;

  @Override
  public Picture draw() {
    var captcha = new SpecCaptcha(WIDTH, HEIGHT, CHARACTERS);
    captcha.setCharType(Captcha.TYPE_NUM_AND_UPPER);
    try {
      captcha.setFont(Captcha.FONT_1);
    } catch (IOException | FontFormatException shipsWithTheLibrary) {
      throw new IllegalStateException(shipsWithTheLibrary);
    }
    var png = new ByteArrayOutputStream();
    if (!captcha.out(png)) {
      throw new UncheckedIOException(new IOException("No picture was drawn"));
    }
    return new Picture(captcha.text(), png.toByteArray());
  }
}
