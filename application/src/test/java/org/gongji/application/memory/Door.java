package org.gongji.application.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongji.application.contract.Ports;
import org.gongji.application.identity.AddUser;
import org.gongji.application.identity.ForgetOldSignIns;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.SessionLimits;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.binding.BindEmployers;
import org.gongji.application.identity.binding.ConfirmBinding;
import org.gongji.application.identity.binding.ListUnbound;
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
import org.gongji.application.operation.Operations;
import org.gongji.application.sms.DeliverText;
import org.gongji.application.sms.ListTexts;
import org.gongji.application.sms.SmsGateway;
import org.gongji.application.sms.WriteText;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.rulebook.Rulebook;

/** The use cases at the door, over any ports. */
public final class Door {

  public final Throttle throttle;
  public final PasswordRule passwordRule = new PasswordRule(PasswordSettings.USUAL);
  public final DrawCaptcha drawCaptcha;
  public final PassCaptcha passCaptcha;
  public final PhoneChallenges challenges;
  public final RegistrationDrafts drafts;
  public final BeginRegistration beginRegistration;
  public final SendRegistrationCode sendRegistrationCode;
  public final Register register;
  public final BindEmployers bindEmployers;
  public final ListUnbound listUnbound;
  public final ConfirmBinding confirmBinding;
  public final Recoveries recoveries;
  public final SendRecoveryCode sendRecoveryCode;
  public final RecoverPassword recoverPassword;
  public final SendSignInCode sendSignInCode;
  public final SignInByCode signInByCode;
  public final SignInByPassword signInByPassword;
  public final DeliverText deliverText;
  public final ListTexts listTexts;
  public final AddUser addUser;
  public final ForgetOldSignIns forgetOldSignIns;

  /** What was brought to phones. */
  public final List<Brought> brought = new ArrayList<>();

  /** A message at its phone. */
  public record Brought(UUID id, String number, String text) {}

  Door(
      Ports ports,
      Throttle throttle,
      IdentityProvider provider,
      SignIn signIn,
      Operations operations,
      Rulebook rulebook) {
    this.throttle = throttle;
    var transactions = ports.transactions();
    var tickets = ports.tickets();
    var hash = ports.keyedHash();
    var calendar = ports.calendar();
    var users = ports.users();
    var registrations = ports.registrations();
    drawCaptcha =
        new DrawCaptcha(transactions, new KnownPictures(), tickets, hash, throttle, calendar);
    passCaptcha = new PassCaptcha(transactions, tickets, hash, throttle, calendar);
    challenges = new PhoneChallenges(
        transactions,
        tickets,
        hash,
        throttle,
        new WriteText(ports.textMessages(), ports.jobs(), calendar),
        calendar,
        ChallengeSettings.USUAL);
    drafts = new RegistrationDrafts(transactions, tickets, hash, calendar);
    bindEmployers = new BindEmployers(
        transactions,
        registrations,
        ports.employers(),
        ports.employerDetails(),
        users,
        ports.audit(),
        calendar,
        rulebook);
    beginRegistration =
        new BeginRegistration(transactions, drafts, users, provider, passwordRule, throttle);
    var free = new FreeCreditCode(transactions, registrations, throttle);
    sendRegistrationCode = new SendRegistrationCode(drafts, free, passCaptcha, challenges);
    register = new Register(
        transactions,
        drafts,
        free,
        challenges,
        users,
        registrations,
        bindEmployers,
        ports.audit(),
        calendar,
        rulebook);
    listUnbound = new ListUnbound(operations, registrations, ports.employers());
    confirmBinding =
        new ConfirmBinding(operations, registrations, ports.employers(), users, bindEmployers);
    recoveries = new Recoveries(
        transactions,
        registrations,
        ports.employers(),
        ports.employerDetails(),
        users,
        tickets,
        hash,
        throttle,
        calendar);
    sendRecoveryCode = new SendRecoveryCode(recoveries, passCaptcha, challenges);
    recoverPassword = new RecoverPassword(
        transactions,
        recoveries,
        challenges,
        passwordRule,
        provider,
        users,
        ports.sessions(),
        throttle,
        ports.audit(),
        calendar,
        rulebook);
    sendSignInCode = new SendSignInCode(transactions, registrations, passCaptcha, challenges, hash);
    signInByCode = new SignInByCode(
        transactions, registrations, users, sendSignInCode, challenges, bindEmployers, signIn);
    signInByPassword =
        new SignInByPassword(signIn, passCaptcha, CaptchaSettings.USUAL, bindEmployers, throttle);
    deliverText = new DeliverText(transactions, ports.textMessages(), new Phones(), calendar);
    listTexts = new ListTexts(transactions, ports.textMessages());
    addUser = new AddUser(
        transactions,
        users,
        ports.employers(),
        provider,
        passwordRule,
        ports.audit(),
        calendar,
        rulebook);
    forgetOldSignIns = new ForgetOldSignIns(
        transactions,
        ports.attempts(),
        tickets,
        ports.textMessages(),
        ports.sessions(),
        SessionLimits.USUAL,
        calendar);
  }

  static Throttle throttle(Ports ports) {
    return new Throttle(
        ports.transactions(), ports.attempts(), ports.keyedHash(), ports.calendar(), Limits.USUAL);
  }

  private final class Phones implements SmsGateway {
    @Override
    public void send(UUID id, MobileNumber to, String text) {
      brought.add(new Brought(id, to.text(), text));
    }

    @Override
    public boolean keepsTexts() {
      return true;
    }
  }
}
