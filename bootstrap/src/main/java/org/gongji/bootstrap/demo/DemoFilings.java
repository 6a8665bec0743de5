package org.gongji.bootstrap.demo;

import static org.gongji.bootstrap.demo.ManualsEmployer.NUMBER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.Line.NewIdentity;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.desk.DecideFiling;
import org.gongji.application.filing.desk.DecideFiling.Verdict;
import org.gongji.application.filing.desk.EndFiling;
import org.gongji.application.filing.desk.SubmitFiling;
import org.gongji.application.filing.draft.AttachEvidence;
import org.gongji.application.filing.draft.AttachEvidence.Place;
import org.gongji.application.filing.draft.ChooseMonth;
import org.gongji.application.filing.draft.PutLine;
import org.gongji.application.filing.draft.Stated;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.money.Money;

/**
 * Filings of the manual's employer in every state, by the same use cases that people use. What is
 * approved counts from the month after the demo's, so that the manual's figures stay what they are.
 */
public final class DemoFilings {

  private final PutLine put;
  private final ChooseMonth month;
  private final ShowFiling show;
  private final AttachEvidence attach;
  private final SubmitFiling submit;
  private final DecideFiling decide;
  private final EndFiling end;

  /** Put together by the wiring. */
  @Inject
  public DemoFilings(
      PutLine put,
      ChooseMonth month,
      ShowFiling show,
      AttachEvidence attach,
      SubmitFiling submit,
      DecideFiling decide,
      EndFiling end) {
    this.put = put;
    this.month = month;
    this.show = show;
    this.attach = attach;
    this.submit = submit;
    this.decide = decide;
    this.end = end;
  }

  /** Files, on the demo's first day. */
  void handle(LocalDate today) {
    var next = YearMonth.from(today).plusMonths(1);
    var adjusted = submitted(
        FilingKind.BASE_ADJUSTMENT, next, Line.adjustment(account(8), Base.ofYuan(2_800)));
    decided(adjusted, Verdict.APPROVE, "资料齐全，同意办理。");
    var blurred = submitted(FilingKind.SEAL, next, Line.seal(account(10), "退休封存"));
    decided(blurred, Verdict.RETURN, "影像资料不清晰，请重新上传。");
    var unlike = submitted(FilingKind.ENROLMENT, next, newcomer());
    decided(unlike, Verdict.RETURN, "所附资料与清册不符，请核对后重新提交。");
    ended(unlike);
    var waiting = submitted(FilingKind.SEAL, next, Line.seal(account(9), "离职封存"));
    var renamed = submitted(
        FilingKind.CERTIFICATE_CHANGE,
        next,
        Line.certificateChange(
            account(5), new NewIdentity("文知霞", CertificateType.RESIDENT_ID, "")));
    decided(renamed, Verdict.APPROVE, "姓名与变更证明相符，同意办理。");
    var draft = put(
        FilingKind.BACK_PAYMENT,
        Line.backPayment(
            account(0),
            "漏缴",
            new MonthPeriod(YearMonth.from(today), YearMonth.from(today)),
            Money.parse("600.00")));
    if (waiting.equals(draft)) {
      throw new IllegalStateException("One serial for two: " + draft);
    }
  }

  private static AccountNumber account(int index) {
    return ManualsEmployer.persons().get(index).number();
  }

  private static Line newcomer() {
    var person = new Enrolment.Person(
        "孙若溪",
        CertificateType.RESIDENT_ID,
        GeneratedId.of("211402", LocalDate.of(1996, 5, 20), 128),
        null,
        null,
        "13000009001");
    return Line.enrolment(
        new Newcomer(person, false, null, null, Particulars.NONE), Base.ofYuan(3_200));
  }

  private BusinessSerial put(FilingKind kind, Line line) {
    return put.handle(
            Request.of(operator(), PutLine.Command.adding(NUMBER, kind, null, Stated.of(line))))
        .orThrow();
  }

  private BusinessSerial submitted(FilingKind kind, YearMonth from, Line line) {
    var serial = put(kind, line);
    var chosen = month
        .handle(Request.of(operator(), new ChooseMonth.Command(NUMBER, serial, from)))
        .orThrow();
    var order = 0;
    for (var asked : show.check(operator(), NUMBER, chosen).orThrow().asked()) {
      var kindOfEvidence = asked.item().alternatives().get(0);
      var place = new Place(NUMBER, serial, kindOfEvidence, asked.chineseName() + ".png");
      var unused =
          attach.handle(operator(), null, place, DemoPicture.of(order++)).orThrow();
    }
    var revision = show.handle(operator(), NUMBER, serial, new Page.Wanted(1, 1))
        .orThrow()
        .filing()
        .revision();
    return submit
        .handle(Request.of(operator(), new SubmitFiling.Command(NUMBER, serial, revision)))
        .orThrow();
  }

  private void decided(BusinessSerial serial, Verdict verdict, String opinion) {
    var reviewer = SetUpDemo.actor(DemoAccount.REVIEWER);
    var unused = decide
        .handle(Request.of(reviewer, new DecideFiling.Command(NUMBER, serial, verdict, opinion)))
        .orThrow();
  }

  private void ended(BusinessSerial serial) {
    var unused = end.handle(Request.of(operator(), new EndFiling.Command(NUMBER, serial)))
        .orThrow();
  }

  private static Actor operator() {
    return SetUpDemo.actor(DemoAccount.OPERATOR);
  }
}
