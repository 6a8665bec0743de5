package org.gongji.web.identity.door;

import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/** A fresh picture in place of one that could not be read. */
public record CaptchaView(String title, DoorWords words, Form form, CaptchaBox captcha)
    implements View {}
