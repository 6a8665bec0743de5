package org.gongji.web.identity.door;

import java.util.List;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.federated.FederatedProviders.Offered;
import org.gongji.web.HallSettings;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.identity.SignInPages;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.WordBook;

/**
 * The handlers of the pages before the sign-in.
 *
 * @param isDemo whether the messages that no phone gets may be looked at
 */
public record DoorHandlers(
    SignInPages signIn,
    CaptchaPages captcha,
    RegistrationPages registration,
    RecoveryPages recovery,
    HelpPages help,
    UnboundPages unbound,
    boolean isDemo) {

  /** Those over the use cases. */
  public static DoorHandlers of(
      SignIn signIn,
      DoorUseCases on,
      List<Offered> providers,
      Cookies cookies,
      Origins origins,
      Refusals refusals,
      HallSettings settings) {
    var words = WordBook.chineseAtTheDoor();
    return new DoorHandlers(
        new SignInPages(
            signIn,
            on.signInByPassword(),
            on.sendSignInCode(),
            on.signInByCode(),
            cookies,
            origins,
            words,
            refusals,
            providers,
            settings.accounts()),
        new CaptchaPages(on.drawCaptcha(), cookies, origins, words),
        new RegistrationPages(
            on.beginRegistration(),
            on.sendRegistrationCode(),
            on.register(),
            on.drafts(),
            cookies,
            origins,
            words,
            refusals),
        new RecoveryPages(
            on.recoveries(),
            on.sendRecoveryCode(),
            on.recoverPassword(),
            cookies,
            origins,
            words,
            refusals),
        new HelpPages(on.listTexts(), words),
        new UnboundPages(on.listUnbound(), on.confirmBinding(), words, refusals),
        settings.isDemo());
  }
}
