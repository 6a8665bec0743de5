package org.gongji.application.memory;

import java.nio.charset.StandardCharsets;
import org.gongji.application.identity.captcha.CaptchaPictures;

/** Pictures that all say the same, for tests that cannot look at them. */
public final class KnownPictures implements CaptchaPictures {

  /** What they say. */
  public static final String ANSWER = "7GK2M";

  @Override
  public Picture draw() {
    return new Picture(ANSWER, "PNG of an answer".getBytes(StandardCharsets.UTF_8));
  }
}
