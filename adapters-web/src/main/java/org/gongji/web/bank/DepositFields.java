package org.gongji.web.bank;

import java.util.Map;
import org.gongji.application.bank.DepositCode;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.web.operation.FieldOf;
import org.gongji.web.operation.Fields;

/** The fields of a bank receipt, the same in the form and in JSON. */
final class DepositFields {

  static final FieldOf OF = new FieldOf(Map.of(
      OperationCode.NOT_FOUND.name(), "employer",
      LedgerCode.DEPOSIT_NOT_POSITIVE.name(), "amount",
      LedgerCode.QUOTED_SERIAL_UNKNOWN.name(), "quoted",
      DepositCode.COLLECTING_ACCOUNT_UNKNOWN.name(), "bankAccount",
      DepositCode.DEPOSIT_IN_FUTURE.name(), "receivedOn",
      DepositCode.BANK_REFERENCE_MALFORMED.name(), "bankReference",
      DepositCode.DEPOSIT_ALREADY_RECORDED.name(), "bankReference"));

  private DepositFields() {}

  static Decision<RecordDeposit.Command> read(Fields fields) {
    var employer = fields.employer("employer");
    var amount = fields.money("amount");
    var receivedOn = fields.date("receivedOn");
    var bankAccount = fields.text("bankAccount");
    var bankReference = fields.text("bankReference");
    var quoted = fields.serialIfAny("quoted");
    return fields.command(() -> new RecordDeposit.Command(
        employer.orElseThrow(),
        amount.orElseThrow(),
        receivedOn.orElseThrow(),
        bankAccount.orElseThrow(),
        bankReference.orElseThrow(),
        quoted.orElse(null)));
  }
}
