package org.gongji.domain.conformance.filing;

import static org.gongji.domain.conformance.rule.SharedColumns.ASSESSED_THROUGH;
import static org.gongji.domain.conformance.rule.SharedColumns.BASE;
import static org.gongji.domain.conformance.rule.SharedColumns.EMPLOYER_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.MONTH;
import static org.gongji.domain.conformance.rule.SharedColumns.PERSONAL_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.ROUNDING;
import static org.gongji.domain.conformance.rule.SharedColumns.STATUS;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.conformance.rule.SharedColumns;
import org.gongji.domain.conformance.rule.StatedContribution;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.ChangeCode;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.transfer.Transfer;
import org.gongji.domain.transfer.TransferCode;
import org.gongji.domain.transfer.TransferTerms;
import org.jspecify.annotations.Nullable;

/** R8, 转移. Both employers are assessed through the same month unless the old one's is given. */
public final class TransferCase extends QuestionCase {

  private static final Column FROM = new Column("转出户", "from", Form.TEXT, "0000010");
  private static final Column TO = new Column("转入户", "to", Form.TEXT, "01010777");
  private static final Column STANDS_WITH = new Column("所在户号", "stands with", Form.TEXT, "0000010");
  private static final Column REASON = new Column("转移原因", "reason", Form.TEXT, "工作调动");
  private static final Column SOURCE_ASSESSED =
      new Column("转出户已核定至", "source assessed through", Form.MONTH, "");
  private static final Column NEW_STATUS =
      new Column("转入后状态", "new status", Form.ACCOUNT_STATUS, "封存");
  private static final Column TOTAL = new Column("月缴存额", "total", Form.MONEY, "976.00");

  private static final String ANY_SOURCE = "转出单位";
  private static final String ANY_TARGET = "转入单位";

  /** The one rule of its name. */
  public TransferCase() {
    super(
        "转移",
        "transfer",
        Rule.R8,
        List.of(
            FROM,
            TO,
            STANDS_WITH,
            STATUS,
            REASON,
            MONTH,
            ASSESSED_THROUGH,
            SOURCE_ASSESSED,
            BASE,
            EMPLOYER_RATE,
            PERSONAL_RATE,
            ROUNDING),
        List.of(NEW_STATUS, TOTAL));
  }

  @Override
  public List<String> choices(Column column, PolicyPack pack) {
    return column.equals(REASON)
        ? Reasons.ever(pack, TransferTerms.PARAMETER, TransferTerms::reasons)
        : super.choices(column, pack);
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var change = SharedColumns.change(given);
    var stated = StatedContribution.of(rulebook, given, change.month());
    var from = new EmployerNumber(given.text(FROM).orElse(ANY_SOURCE));
    var question = new Transfer(
        new Transfer.Route(
            from,
            new EmployerNumber(given.text(TO).orElse(ANY_TARGET)),
            given.text(STANDS_WITH).map(EmployerNumber::new).orElse(from)),
        SharedColumns.status(given, AccountStatus.NORMAL),
        given
            .text(REASON)
            .orElseGet(() ->
                Reasons.any(rulebook.pack(), TransferTerms.PARAMETER, TransferTerms::reasons)),
        stated.question(),
        change,
        sourceAssessed(rulebook, given, from, change.assessedThrough()));
    return stated
        .unless(Asked.of(question, effect -> {
          var outputs = new LinkedHashMap<Column, String>();
          if (given.have(STATUS) || isCentral(rulebook, given, from)) {
            outputs.put(NEW_STATUS, SharedColumns.named(effect.status()));
          }
          if (stated.isComplete()) {
            outputs.put(TOTAL, effect.contribution().total().plain());
          }
          return outputs;
        }))
        .unless(given.have(FROM, TO), TransferCode.SAME_EMPLOYER)
        .unless(given.have(FROM, STANDS_WITH), TransferCode.ACCOUNT_NOT_AT_SOURCE)
        .unless(given.have(REASON), TransferCode.TRANSFER_REASON_UNKNOWN)
        .unless(given.have(MONTH), ChangeCode.CHANGE_MONTH_NOT_OPEN)
        .unless(
            given.have(MONTH) && (given.have(ASSESSED_THROUGH) || given.have(SOURCE_ASSESSED)),
            ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED);
  }

  private static boolean isCentral(Rulebook rulebook, Cells given, EmployerNumber from) {
    return rulebook
        .pack()
        .on(CentreTerms.PARAMETER, given.requiredDate(DATE))
        .accepted()
        .filter(centre -> centre.value().isCentral(from))
        .isPresent();
  }

  private static @Nullable YearMonth sourceAssessed(
      Rulebook rulebook, Cells given, EmployerNumber from, YearMonth both) {
    return isCentral(rulebook, given, from)
        ? null
        : given.month(SOURCE_ASSESSED).orElse(both);
  }
}
