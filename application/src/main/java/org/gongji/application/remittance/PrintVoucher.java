package org.gongji.application.remittance;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.application.remittance.VoucherPrinter.Voucher;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Rulebook;

/** 打印: the voucher of an assessment, with the account to pay into. */
public final class PrintVoucher {

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;
  private final VoucherPrinter printer;
  private final Rulebook rulebook;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public PrintVoucher(
      Operations operations,
      Employers employers,
      Assessments assessments,
      VoucherPrinter printer,
      Rulebook rulebook,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
    this.printer = printer;
    this.rulebook = rulebook;
    this.calendar = calendar;
  }

  /** Prints an employer's assessment as PDF. */
  public Decision<byte[]> handle(Actor actor, EmployerNumber number, BusinessSerial serial) {
    return operations
        .see(
            Right.SEE_EMPLOYER,
            actor,
            number,
            () -> employers
                .seek(number)
                .then(employer -> assessments
                    .seek(employer.key(), serial)
                    .then(assessment -> voucher(actor, employer, assessment))))
        .map(printer::print);
  }

  private Decision<Voucher> voucher(Actor actor, Employer employer, Assessment assessment) {
    var pack = rulebook.pack();
    var today = calendar.today();
    var total = MonthsTotal.of(assessment.months());
    return pack.on(CentreTerms.PARAMETER, today)
        .then(centre -> pack.on(CollectingAccounts.PARAMETER, today)
            .map(accounts -> new Voucher(
                centre.value().centreName(),
                assessment.businessDate(),
                assessment.serial(),
                employer.name(),
                employer.number(),
                employer.operatorName(),
                employer.operatorMobile(),
                assessment.from(),
                assessment.to(),
                total.last(),
                total.increase(),
                total.decrease(),
                assessment.months().get(assessment.months().size() - 1).current(),
                assessment.due(),
                accounts.value().forBank(employer.bankCode()),
                assessment.assessedBy(),
                actor.login(),
                today)));
  }
}
