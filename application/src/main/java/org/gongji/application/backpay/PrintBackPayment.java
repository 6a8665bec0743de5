package org.gongji.application.backpay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.backpay.BackPaymentPrinter.Papers;
import org.gongji.application.backpay.BackPaymentPrinter.Person;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Rulebook;

/** 打印补缴凭条、补缴清册、补缴说明: from the draft on, before it is submitted. */
public final class PrintBackPayment {

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;
  private final BackPaymentPrinter printer;
  private final Rulebook rulebook;
  private final BusinessCalendar calendar;

  /** Which paper. */
  public enum Paper {
    /** 补缴凭条. */
    VOUCHER,
    /** 补缴清册. */
    ROSTER,
    /** 补缴说明. */
    STATEMENT
  }

  /** Put together by the wiring. */
  @Inject
  public PrintBackPayment(
      Operations operations,
      FilingAccess access,
      Filings filings,
      BackPaymentPrinter printer,
      Rulebook rulebook,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
    this.printer = printer;
    this.rulebook = rulebook;
    this.calendar = calendar;
  }

  /** Prints a paper of an employer's back payment as PDF. */
  public Decision<byte[]> handle(
      Actor actor, EmployerNumber number, BusinessSerial serial, Paper paper) {
    return operations
        .see(
            Right.SEE_EMPLOYER,
            actor,
            number,
            () -> access.see(
                number,
                serial,
                (employer, filing) -> filing.kind() == FilingKind.BACK_PAYMENT
                    ? papers(actor, employer, filing)
                    : Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(serial.text())))))
        .map(papers -> switch (paper) {
          case VOUCHER -> printer.voucher(papers);
          case ROSTER -> printer.roster(papers);
          case STATEMENT -> printer.statement(papers);
        });
  }

  private Decision<Papers> papers(Actor actor, Employer employer, Filing filing) {
    var pack = rulebook.pack();
    var today = calendar.today();
    var roster = filings.entries(filing);
    return pack.on(CentreTerms.PARAMETER, today)
        .then(centre -> pack.on(CollectingAccounts.PARAMETER, today)
            .map(accounts -> new Papers(
                filing.openedOn(),
                filing.serial(),
                employer.name(),
                employer.number(),
                employer.operatorName(),
                employer.operatorMobile(),
                roster.stream().map(entry -> entry.line().subject()).distinct().count(),
                filings.total(filing),
                roster.stream().map(entry -> person(entry, filing.openedOn())).toList(),
                accounts.value().forBank(employer.bankCode()),
                filing.openedBy(),
                actor.login(),
                today,
                centre.value().centreName())));
  }

  private Person person(Entry entry, LocalDate on) {
    var line = entry.line();
    var paid = Objects.requireNonNull(entry.amounts().after());
    return new Person(
        entry.name(),
        line.subject(),
        entry.certificateMasked(),
        entry.amounts().amount(),
        paid.employerPart(),
        paid.personalPart(),
        Objects.requireNonNull(line.period()),
        reason(line.reason(), on));
  }

  private String reason(String code, LocalDate on) {
    return rulebook
        .pack()
        .on(BackPaymentTerms.PARAMETER, on)
        .map(terms -> terms.value().reasons().stream()
            .filter(reason -> reason.isNamed(code))
            .map(Reason::chineseName)
            .findFirst()
            .orElse(code))
        .fold(name -> name, unset -> code);
  }
}
