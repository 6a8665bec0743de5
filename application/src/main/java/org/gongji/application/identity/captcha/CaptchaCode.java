package org.gongji.application.identity.captcha;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of who does not read the picture. */
public enum CaptchaCode implements RejectionCode {
  /** Not what stands in the picture, or the picture is too old or was answered before. */
  CAPTCHA_WRONG
}
