package org.gongji.application.identity.registration;

import jakarta.inject.Inject;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.CreditCode;

/** Whether nobody registered with a credit code (统一社会信用代码被占用); asked so often per address. */
public final class FreeCreditCode {

  private final Transactions transactions;
  private final Registrations registrations;
  private final Throttle throttle;

  /** Put together by the wiring. */
  @Inject
  public FreeCreditCode(Transactions transactions, Registrations registrations, Throttle throttle) {
    this.transactions = transactions;
    this.registrations = registrations;
    this.throttle = throttle;
  }

  /** The code; {@code CREDIT_CODE_TAKEN} beside its field, or {@code TRIED_TOO_OFTEN}. */
  public Decision<CreditCode> handle(CreditCode code, String address) {
    return throttle
        .take(Gate.REGISTER_ADDRESS, address)
        .then(gate -> transactions.read(() -> registrations.ofCreditCode(code)).isEmpty()
            ? Decision.accept(code)
            : taken(code));
  }

  static Decision<CreditCode> taken(CreditCode code) {
    return Decision.reject(RegistrationCode.CREDIT_CODE_TAKEN
        .of(Figure.of(code.text()))
        .at(RegistrationField.CREDIT_CODE.field()));
  }
}
