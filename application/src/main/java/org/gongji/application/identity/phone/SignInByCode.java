package org.gongji.application.identity.phone;

import jakarta.inject.Inject;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.binding.BindEmployers;
import org.gongji.application.identity.challenge.PhoneChallenges;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.MobileNumber;

/** 短信登录: a session for whoever holds the phone of exactly one registered operator. */
public final class SignInByCode {

  private final Transactions transactions;
  private final Registrations registrations;
  private final Users users;
  private final SendSignInCode codes;
  private final PhoneChallenges challenges;
  private final BindEmployers bind;
  private final SignIn signIn;

  /** Put together by the wiring. */
  @Inject
  public SignInByCode(
      Transactions transactions,
      Registrations registrations,
      Users users,
      SendSignInCode codes,
      PhoneChallenges challenges,
      BindEmployers bind,
      SignIn signIn) {
    this.transactions = transactions;
    this.registrations = registrations;
    this.users = users;
    this.codes = codes;
    this.challenges = challenges;
    this.bind = bind;
    this.signIn = signIn;
  }

  /**
   * Starts a session.
   *
   * @return the session; {@code CHALLENGE_WRONG} or {@code CHALLENGE_EXPIRED}, and for who holds
   *     the phone of several users {@code MOBILE_OF_SEVERAL}
   */
  public Decision<SignedIn> handle(String number, String code, Origin origin) {
    return SendSignInCode.mobile(number)
        .then(mobile ->
            challenges.check(codes.challenge(mobile), code).then(ticket -> used(mobile, ticket)))
        .then(user -> signIn.start(bind.handle(user), origin));
  }

  private Decision<User> used(MobileNumber mobile, Ticket ticket) {
    return transactions.decide(() -> challenges.use(ticket).then(used -> only(mobile)));
  }

  private Decision<User> only(MobileNumber mobile) {
    var holders = registrations.ofMobile(mobile);
    return holders.size() == 1
        ? Decision.accept(users.find(holders.get(0).userKey()).orElseThrow())
        : Decision.reject(PhoneSignInCode.MOBILE_OF_SEVERAL
            .of(Figure.of(mobile.masked()))
            .at(SendSignInCode.MOBILE));
  }
}
