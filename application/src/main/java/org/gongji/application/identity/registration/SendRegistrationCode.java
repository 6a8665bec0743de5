package org.gongji.application.identity.registration;

import jakarta.inject.Inject;
import org.gongji.application.identity.captcha.PassCaptcha;
import org.gongji.application.identity.challenge.Challenge;
import org.gongji.application.identity.challenge.PhoneChallenges;
import org.gongji.application.identity.registration.RegistrationDrafts.Draft;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;

/** 获取短信校验码 in the second step: to the operator's phone, against the picture. */
public final class SendRegistrationCode {

  private final RegistrationDrafts drafts;
  private final FreeCreditCode free;
  private final PassCaptcha captcha;
  private final PhoneChallenges challenges;

  /** What was typed so far, and what was read in the picture. */
  public record Command(Typed typed, PassCaptcha.Answer captcha) {}

  /** Put together by the wiring. */
  @Inject
  public SendRegistrationCode(
      RegistrationDrafts drafts,
      FreeCreditCode free,
      PassCaptcha captcha,
      PhoneChallenges challenges) {
    this.drafts = drafts;
    this.free = free;
    this.captcha = captcha;
    this.challenges = challenges;
  }

  /** Sends it, and answers to whom, masked where it is shown. */
  public Decision<MobileNumber> handle(Command command) {
    var browser = command.captcha().browser();
    drafts.keep(browser, command.typed());
    return drafts
        .find(browser)
        .map(Decision::accept)
        .orElseGet(() -> Decision.<Draft>reject(RegistrationCode.REGISTRATION_EXPIRED.rejection()))
        .then(draft -> checked(command))
        .then(mobile -> captcha
            .handle(command.captcha())
            .then(passed -> challenges.send(of(drafts, browser, mobile), passed.address()))
            .map(until -> mobile));
  }

  /** A code is not spent on what could not be registered anyway. */
  private Decision<MobileNumber> checked(Command command) {
    var rules = new RegistrationRules(command.typed());
    var mobile = rules.operatorMobile();
    Decision<CreditCode> code =
        rules.creditCode().then(given -> free.handle(given, command.captcha().address()));
    return Violations.of(code.rejections())
        .and(Violations.of(mobile.rejections()))
        .orAccept(mobile::orThrow);
  }

  static Challenge of(RegistrationDrafts drafts, String browser, MobileNumber mobile) {
    return new Challenge(Challenge.Purpose.REGISTER, drafts.key(browser), mobile.text(), true, "");
  }
}
