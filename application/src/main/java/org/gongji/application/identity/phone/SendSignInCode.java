package org.gongji.application.identity.phone;

import jakarta.inject.Inject;
import org.gongji.application.identity.captcha.PassCaptcha;
import org.gongji.application.identity.challenge.Challenge;
import org.gongji.application.identity.challenge.PhoneChallenges;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.MobileNumber;

/**
 * 获取短信校验码 for a sign-in: to a registered operator's phone; whoever asks for another number gets
 * the same answer, and nobody gets a message.
 */
public final class SendSignInCode {

  static final String MOBILE = "mobile";

  private final Transactions transactions;
  private final Registrations registrations;
  private final PassCaptcha captcha;
  private final PhoneChallenges challenges;
  private final KeyedHash hash;

  /** Put together by the wiring. */
  @Inject
  public SendSignInCode(
      Transactions transactions,
      Registrations registrations,
      PassCaptcha captcha,
      PhoneChallenges challenges,
      KeyedHash hash) {
    this.transactions = transactions;
    this.registrations = registrations;
    this.captcha = captcha;
    this.challenges = challenges;
    this.hash = hash;
  }

  /** Sends it, and answers to which number. */
  public Decision<MobileNumber> handle(String number, PassCaptcha.Answer answer) {
    return mobile(number)
        .then(mobile -> captcha
            .handle(answer)
            .then(passed -> challenges.send(challenge(mobile), passed.address()))
            .map(until -> mobile));
  }

  static Decision<MobileNumber> mobile(String number) {
    return MobileNumber.decide(number)
        .fold(Decision::accept, wrong -> Decision.reject(wrong.get(0).at(MOBILE)));
  }

  /** That of a number; nobody's where no operator registered with it. */
  Challenge challenge(MobileNumber mobile) {
    var known = !transactions.read(() -> registrations.ofMobile(mobile)).isEmpty();
    return new Challenge(
        Challenge.Purpose.SIGN_IN,
        hash.of("sign-in subject", mobile.text()),
        mobile.text(),
        known,
        "");
  }
}
