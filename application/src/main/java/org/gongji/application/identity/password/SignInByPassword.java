package org.gongji.application.identity.password;

import jakarta.inject.Inject;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.binding.BindEmployers;
import org.gongji.application.identity.captcha.CaptchaSettings;
import org.gongji.application.identity.captcha.PassCaptcha;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.identity.throttle.ThrottleCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * 密码登录: against a picture after a few failures, and with an end to failures from one address; the
 * lock of a login is the provider's.
 */
public final class SignInByPassword {

  /** An address stands for many people: it may fail so many times more often than a login. */
  private static final int LOGINS_OF_AN_ADDRESS = 4;

  private final SignIn signIn;
  private final PassCaptcha captcha;
  private final CaptchaSettings settings;
  private final BindEmployers bind;
  private final Throttle throttle;

  /**
   * Who asks.
   *
   * @param login 登录账号
   * @param password the password
   * @param origin from where
   * @param captcha what was read in the picture; null for a program, which has no eyes
   */
  public record Command(
      String login, String password, Origin origin, PassCaptcha.@Nullable Answer captcha) {

    /** A password is not for logs. */
    @Override
    public String toString() {
      return "SignInByPassword[" + login + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public SignInByPassword(
      SignIn signIn,
      PassCaptcha captcha,
      CaptchaSettings settings,
      BindEmployers bind,
      Throttle throttle) {
    this.signIn = signIn;
    this.captcha = captcha;
    this.settings = settings;
    this.bind = bind;
    this.throttle = throttle;
  }

  /** Starts a session, and binds a registered user to an employer that has appeared meanwhile. */
  public Decision<SignedIn> handle(Command command) {
    var address = command.origin().address();
    return throttle
        .full(Gate.SIGN_IN_ADDRESS, address)
        .<Decision<Command>>map(limit -> Decision.reject(ThrottleCode.TRIED_TOO_OFTEN
            .rejection()
            .with(Rejection.LIMIT, Figure.of(limit.most()))
            .with(Rejection.OF, Figure.of(limit.window().toMinutes()))))
        .orElseGet(() -> Decision.accept(command))
        .then(this::seen)
        .then(passed -> tried(passed, address));
  }

  /** Whether a sign-in of a login, from an address, takes a picture. */
  public boolean needsCaptcha(String login, String address) {
    var window = throttle.limit(Gate.SIGN_IN).window();
    var after = settings.afterFailures();
    return throttle.counted(Gate.SIGN_IN, login, window) >= after
        || throttle.counted(Gate.SIGN_IN_ADDRESS, address, window) >= after * LOGINS_OF_AN_ADDRESS;
  }

  private Decision<Command> seen(Command command) {
    var answer = command.captcha();
    return answer == null || !needsCaptcha(command.login(), command.origin().address())
        ? Decision.accept(command)
        : captcha.handle(answer).map(passed -> command);
  }

  private Decision<SignedIn> tried(Command command, String address) {
    var tried = signIn.handle(command.login(), command.password(), command.origin());
    if (tried.accepted().isEmpty()) {
      throttle.count(Gate.SIGN_IN_ADDRESS, address);
    }
    return tried.map(signedIn -> new SignedIn(signedIn.token(), bind.handle(signedIn.user())));
  }
}
