package org.gongji.web.identity.door;

import org.gongji.application.identity.recovery.Recoverable;
import org.gongji.application.identity.recovery.Way;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * 找回密码.
 *
 * @param title the page's title
 * @param words the words of the door
 * @param form what was filled in
 * @param way by whose phone
 * @param found holder and number, masked; null while the credit code is asked for
 * @param captcha the picture
 * @param sent whether a code was just sent
 */
public record RecoveryView(
    String title,
    DoorWords words,
    Form form,
    Way way,
    @Nullable Recoverable found,
    CaptchaBox captcha,
    boolean sent)
    implements View {}
