package org.gongji.web.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongji.application.identity.federated.FederatedProviders.Offered;
import org.gongji.web.HallSettings.Account;
import org.gongji.web.identity.door.CaptchaBox;
import org.gongji.web.identity.door.DoorWords;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.jspecify.annotations.Nullable;

/**
 * 登录.
 *
 * @param title the page's title
 * @param words the words of the door
 * @param form the form
 * @param byCode whether by a phone's code, else by password
 * @param captcha the picture that has to be read, null for none
 * @param sentTo the number that a code was just asked for, masked; else empty
 * @param notTaken whether a form was sent by somebody who was no longer signed in
 * @param providers other providers to sign in by
 * @param accounts the demo's accounts, none where this is no demo
 */
public record SignInView(
    String title,
    DoorWords words,
    Form form,
    boolean byCode,
    @Nullable CaptchaBox captcha,
    String sentTo,
    boolean notTaken,
    List<Offered> providers,
    List<Account> accounts)
    implements View {

  /** The address of a tab, which keeps where to go afterwards. */
  public String tab(String way) {
    return Links.asking("/sign-in", new TreeMap<>(Map.of("way", way, "next", form.value("next"))));
  }
}
