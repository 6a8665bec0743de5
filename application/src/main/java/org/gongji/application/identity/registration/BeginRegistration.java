package org.gongji.application.identity.registration;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.password.PasswordRule;
import org.gongji.application.identity.registration.RegistrationDrafts.Draft;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;

/** 填写基本信息: the first step of a registration. */
public final class BeginRegistration {

  private static final String AGREED = "agreed";

  private final Transactions transactions;
  private final RegistrationDrafts drafts;
  private final Users users;
  private final IdentityProvider provider;
  private final PasswordRule passwords;
  private final Throttle throttle;

  /**
   * What was filled in.
   *
   * @param browser the secret that the browser holds
   * @param typed the fields of the first step
   * @param password the password; empty to leave the one of the draft as it is
   * @param again the same
   * @param agreed whether the agreement was accepted
   * @param address where the browser is
   */
  public record Command(
      String browser, Typed typed, String password, String again, boolean agreed, String address) {

    /** A password is not for logs. */
    @Override
    public String toString() {
      return "BeginRegistration";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public BeginRegistration(
      Transactions transactions,
      RegistrationDrafts drafts,
      Users users,
      IdentityProvider provider,
      PasswordRule passwords,
      Throttle throttle) {
    this.transactions = transactions;
    this.drafts = drafts;
    this.users = users;
    this.provider = provider;
    this.passwords = passwords;
    this.throttle = throttle;
  }

  /** Keeps a draft for the second step, or says everything that is wrong beside its field. */
  public Decision<Typed> handle(Command command) {
    return throttle.take(Gate.REGISTER_ADDRESS, command.address()).then(gate -> filledIn(command));
  }

  private Decision<Typed> filledIn(Command command) {
    var earlier = drafts.find(command.browser()).filter(draft -> !draft.registered());
    var login = command.typed().value(RegistrationField.LOGIN);
    var kept = earlier.filter(draft -> keeps(command, draft));
    return new RegistrationRules(command.typed())
        .basics()
        .and(taken(login))
        .and(Violations.of(
            kept.isPresent()
                ? List.of()
                : passwords.check(login, command.password(), command.again())))
        .and(agreed(command))
        .orAccept(command::typed)
        .map(typed -> {
          var hash =
              kept.map(Draft::passwordHash).orElseGet(() -> provider.hash(command.password()));
          var before = earlier.map(Draft::typed).orElse(Typed.NOTHING);
          drafts.save(command.browser(), new Draft(before.with(typed), hash, false, 0));
          return typed;
        });
  }

  /** A password was looked at together with its login, so it stays only with that. */
  private static boolean keeps(Command command, Draft draft) {
    return command.password().isEmpty()
        && command.again().isEmpty()
        && draft
            .typed()
            .value(RegistrationField.LOGIN)
            .equals(command.typed().value(RegistrationField.LOGIN));
  }

  private Optional<Rejection> taken(String login) {
    return transactions
        .read(() -> users.find(login))
        .map(user ->
            IdentityCode.LOGIN_TAKEN.of(Figure.of(login)).at(RegistrationField.LOGIN.field()));
  }

  private static Optional<Rejection> agreed(Command command) {
    return command.agreed()
        ? Optional.empty()
        : Optional.of(RegistrationCode.AGREEMENT_NEEDED.rejection().at(AGREED));
  }
}
