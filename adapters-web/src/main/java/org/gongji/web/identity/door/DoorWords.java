package org.gongji.web.identity.door;

/** The words of the pages before the sign-in, as {@link org.gongji.web.page.Words} has the others. */
public interface DoorWords {

  String signInTitle();

  String signInWays();

  String signInByPassword();

  String signInByCode();

  String registerLink();

  String recoverLink();

  String helpLink();

  String toSignIn();

  String next();

  String previous();

  String confirm();

  String choose();

  String captcha();

  String captchaPicture();

  String captchaAnother();

  String captchaUnseen();

  String captchaHint();

  String code();

  String codeGet();

  String codeHint();

  String codeSent(Object first);

  String codeSentIfKnown(Object first);

  String mobile();

  String mobileHint();

  String registerTitle();

  String registerSteps();

  String registerStep1();

  String registerStep2();

  String registerStep3();

  String registerLegalPerson();

  String registerKeep();

  String loginHint();

  String passwordHint();

  String passwordKept();

  String passwordAgain();

  String passwordAgainHint();

  String operatorName();

  String nameHint();

  String operatorCertificateType();

  String operatorCertificate();

  String certificateHint();

  String agree();

  String agreementLink();

  String organisation();

  String organisationHint();

  String creditCode();

  String creditCodeHint();

  String legalName();

  String legalCertificateType();

  String legalCertificate();

  String legalMobile();

  String legalPersonType();

  String operatorMobile();

  String mobileElevenHint();

  String authenticateHint();

  String authenticateNow();

  String authenticateLater();

  String taken();

  String takenLink();

  String registered();

  String registeredLogin(Object first);

  String registeredBound(Object first);

  String registeredUnbound();

  String agreementTitle();

  String agreementLead();

  String agreement1();

  String agreement2();

  String agreement3();

  String agreement4();

  String recoverTitle();

  String recoverLegalPerson();

  String recoverWays();

  String recoverByOperator();

  String recoverByLegal();

  String recoverTold();

  String recoverHolder();

  String recoverLegalHolder();

  String recoverStrange();

  String newPassword();

  String newPasswordHint();

  String newPasswordAgain();

  String newPasswordAgainHint();

  String recoverOther();

  String recoverLost();

  String recoverLostLink();

  String recoveredTitle();

  String recoveredText();

  String lostTitle();

  String lostLead();

  String lostPapers();

  String lostChange();

  String lostThen();

  String lostUnbound();

  String helpTitle();

  String helpRegister();

  String helpRegister1();

  String helpRegister2();

  String helpRegister3();

  String helpRegister4();

  String helpBound();

  String helpBoundText();

  String helpTaken();

  String helpTakenText();

  String helpForgotten();

  String helpForgottenText();

  String helpLostLink();

  String helpSignIn();

  String helpSignInText();

  String helpCaptcha();

  String helpCaptchaText();

  String textsTitle();

  String textsLink();

  String textsNote();

  String textsEmpty();

  String textsReload();

  String textNumber();

  String textContent();

  String demoRegister();

  String unboundTitle();

  String unboundHint();

  String unboundEmpty();

  String unboundNoEmployer();

  String unboundConfirm(Object first);

  String unboundDone(Object first);
}
