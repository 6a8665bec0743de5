package org.gongji.application.identity.recovery;

import jakarta.inject.Inject;
import org.gongji.application.identity.captcha.PassCaptcha;
import org.gongji.application.identity.challenge.PhoneChallenges;
import org.gongji.domain.decision.Decision;

/** 获取短信校验码: to the phone of the chosen holder, with the user name in it. */
public final class SendRecoveryCode {

  private final Recoveries recoveries;
  private final PassCaptcha captcha;
  private final PhoneChallenges challenges;

  /** Put together by the wiring. */
  @Inject
  public SendRecoveryCode(Recoveries recoveries, PassCaptcha captcha, PhoneChallenges challenges) {
    this.recoveries = recoveries;
    this.captcha = captcha;
    this.challenges = challenges;
  }

  /** Sends it, and answers to whom, masked. */
  public Decision<Recoverable> handle(Way way, PassCaptcha.Answer answer) {
    return recoveries
        .find(answer.browser(), way)
        .then(found -> captcha
            .handle(answer)
            .then(passed -> challenges.send(Recoveries.challenge(found), passed.address()))
            .map(until -> found));
  }
}
