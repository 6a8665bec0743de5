package org.gongji.web.bank;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.gongji.application.bank.ListDeposits;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 缴存款登记. */
public final class DepositPages {

  private static final String TEMPLATE = "bank/deposits";

  private final ListDeposits list;
  private final RecordDeposit record;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;
  private final Words words;
  private final Refusals refusals;

  /** Shows the form in one language. */
  public DepositPages(
      ListDeposits list,
      RecordDeposit record,
      BusinessCalendar calendar,
      Rulebook rulebook,
      Words words,
      Refusals refusals) {
    this.list = list;
    this.record = record;
    this.calendar = calendar;
    this.rulebook = rulebook;
    this.words = words;
    this.refusals = refusals;
  }

  /** The form, dated by the business date. */
  public Answer form(Context ctx) {
    return drawn(ctx, 200, Form.fresh(Map.of("receivedOn", calendar.today().toString())));
  }

  /** Records, and shows the empty form again with the serial that was given. */
  public Answer record(Context ctx) {
    return InputKey.ofForm(ctx)
        .then(key -> DepositFields.read(Fields.ofForm(ctx))
            .then(command -> record.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(
            serial -> new Answer.SeeOther("/counter/deposits?recorded=" + serial.text()),
            rejections -> refused(ctx, rejections));
  }

  private Answer refused(Context ctx, List<Rejection> rejections) {
    return rejections.get(0).code() == OperationCode.NOT_PERMITTED
        ? new Answer.Refused(rejections)
        : drawn(ctx, 422, Form.returned(ctx, refusals.of(DepositFields.OF.place(rejections))));
  }

  private Answer drawn(Context ctx, int status, Form form) {
    return list.handle(Visitor.of(ctx).actor())
        .map(counter -> new DepositView(
            words.depositsTitle(), form, accounts(), counter, CounterPages.serial(ctx, "recorded")))
        .fold(view -> new Answer.Page(status, TEMPLATE, view), Answer.Refused::new);
  }

  private List<CollectingAccount> accounts() {
    return rulebook
        .pack()
        .on(CollectingAccounts.PARAMETER, calendar.today())
        .map(accounts -> accounts.value().accounts())
        .fold(accounts -> accounts, unset -> List.of());
  }
}
