package org.gongji.web.identity.door;

import jakarta.inject.Inject;
import org.gongji.application.identity.binding.ConfirmBinding;
import org.gongji.application.identity.binding.ListUnbound;
import org.gongji.application.identity.captcha.DrawCaptcha;
import org.gongji.application.identity.password.SignInByPassword;
import org.gongji.application.identity.phone.SendSignInCode;
import org.gongji.application.identity.phone.SignInByCode;
import org.gongji.application.identity.recovery.RecoverPassword;
import org.gongji.application.identity.recovery.Recoveries;
import org.gongji.application.identity.recovery.SendRecoveryCode;
import org.gongji.application.identity.registration.BeginRegistration;
import org.gongji.application.identity.registration.Register;
import org.gongji.application.identity.registration.RegistrationDrafts;
import org.gongji.application.identity.registration.SendRegistrationCode;
import org.gongji.application.sms.ListTexts;

/** What the hall can ask for before anybody is signed in, and about who registered. */
public record DoorUseCases(
    SignInByPassword signInByPassword,
    SendSignInCode sendSignInCode,
    SignInByCode signInByCode,
    DrawCaptcha drawCaptcha,
    BeginRegistration beginRegistration,
    SendRegistrationCode sendRegistrationCode,
    Register register,
    RegistrationDrafts drafts,
    Recoveries recoveries,
    SendRecoveryCode sendRecoveryCode,
    RecoverPassword recoverPassword,
    ListUnbound listUnbound,
    ConfirmBinding confirmBinding,
    ListTexts listTexts) {

  /** Put together by the wiring. */
  @Inject
  public DoorUseCases {}
}
