package org.gongji.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.gongji.application.identity.binding.BindEmployers;
import org.gongji.application.identity.binding.ConfirmBinding;
import org.gongji.application.identity.binding.ListUnbound;
import org.gongji.application.identity.captcha.CaptchaPictures;
import org.gongji.application.identity.captcha.CaptchaSettings;
import org.gongji.application.identity.captcha.DrawCaptcha;
import org.gongji.application.identity.captcha.PassCaptcha;
import org.gongji.application.identity.challenge.ChallengeSettings;
import org.gongji.application.identity.challenge.PhoneChallenges;
import org.gongji.application.identity.password.PasswordRule;
import org.gongji.application.identity.password.PasswordSettings;
import org.gongji.application.identity.password.SignInByPassword;
import org.gongji.application.identity.phone.SendSignInCode;
import org.gongji.application.identity.phone.SignInByCode;
import org.gongji.application.identity.recovery.RecoverPassword;
import org.gongji.application.identity.recovery.Recoveries;
import org.gongji.application.identity.recovery.SendRecoveryCode;
import org.gongji.application.identity.registration.BeginRegistration;
import org.gongji.application.identity.registration.FreeCreditCode;
import org.gongji.application.identity.registration.Register;
import org.gongji.application.identity.registration.RegistrationDrafts;
import org.gongji.application.identity.registration.SendRegistrationCode;
import org.gongji.application.identity.throttle.Limits;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.sms.DeliverText;
import org.gongji.application.sms.ListTexts;
import org.gongji.application.sms.SmsGateway;
import org.gongji.application.sms.WriteText;
import org.gongji.bootstrap.configuration.DoorSettings;
import org.gongji.idp.captcha.SpecCaptchaPictures;
import org.gongji.idp.sms.HttpSmsGateway;
import org.gongji.idp.sms.OutboxOnly;
import org.gongji.web.identity.door.DoorUseCases;

/** What stands before the sign-in: registration, recovery, codes, pictures and their limits. */
final class DoorModule extends AbstractModule {

  private final DoorSettings settings;

  DoorModule(DoorSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void configure() {
    bind(PasswordSettings.class).toInstance(settings.passwords());
    bind(ChallengeSettings.class).toInstance(settings.challenges());
    bind(CaptchaSettings.class).toInstance(settings.captcha());
    bind(Limits.class).toInstance(settings.limits());
    var gateway = settings.gateway();
    bind(SmsGateway.class)
        .toInstance(gateway == null ? new OutboxOnly() : new HttpSmsGateway(gateway));
    bind(CaptchaPictures.class).toInstance(new SpecCaptchaPictures());
    bind(DoorUseCases.class).in(Singleton.class);
    for (var useCase : new Class<?>[] {
      Throttle.class,
      PasswordRule.class,
      DrawCaptcha.class,
      PassCaptcha.class,
      PhoneChallenges.class,
      RegistrationDrafts.class,
      FreeCreditCode.class,
      BeginRegistration.class,
      SendRegistrationCode.class,
      Register.class,
      BindEmployers.class,
      ListUnbound.class,
      ConfirmBinding.class,
      Recoveries.class,
      SendRecoveryCode.class,
      RecoverPassword.class,
      SendSignInCode.class,
      SignInByCode.class,
      SignInByPassword.class,
      WriteText.class,
      DeliverText.class,
      ListTexts.class
    }) {
      bind(useCase).in(Singleton.class);
    }
  }
}
