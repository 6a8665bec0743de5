package org.gongji.web.remittance;

import java.util.List;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.application.remittance.Assessments.Line;
import org.gongji.application.remittance.Assessments.Moved;
import org.gongji.application.remittance.MonthsTotal;
import org.gongji.application.remittance.OutsideLimits;
import org.gongji.application.remittance.PreviewRemittance.Preview;
import org.gongji.application.remittance.ShowAssessment;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;

/** 汇缴 as JSON: money as decimal strings, months as 2022-04, rates as fractions of one. */
public final class RemittanceJson {

  private RemittanceJson() {}

  /** Which months to assess. */
  public record Period(String from, String to) {}

  /** What was assessed, with the persons outside the limits: how many, and the first hundred. */
  public record Assessed(String serial, long outsideCount, List<OutsideJson> outside) {}

  /** Persons and money. */
  public record Side(long persons, String amount) {}

  /** last + increase − decrease = current. */
  public record Month(String month, Side last, Side increase, Side decrease, Side current) {}

  /** The head of an assessment; payment is AWAITED, UNDER_WAY or ALLOCATED. */
  public record AssessmentJson(
      String serial,
      String from,
      String to,
      String due,
      String payment,
      String businessDate,
      List<Month> months) {}

  /** All assessments that wait for money. */
  public record Assessments(List<AssessmentJson> items) {}

  /** A frozen line. */
  public record LineJson(
      String account,
      String name,
      String month,
      long base,
      String employerRate,
      String personalRate,
      String employerPart,
      String personalPart,
      String total) {}

  /** A movement. */
  public record MovementJson(
      String account, String name, String month, String kind, int headcount, String amount) {}

  /** A person whom the month's limits leave outside. */
  public record OutsideJson(String account, String name, String month, String code) {}

  /**
   * 总计: last of the first month, persons of the last month, and amounts over all months; what is
   * to be paid is the amount of current.
   */
  public record Total(Side last, Side increase, Side decrease, Side current) {}

  /** Months before they are assessed; obstacles are codes, none when they can be assessed now. */
  public record PreviewJson(
      List<Month> months,
      Total total,
      List<MovementJson> movements,
      List<OutsideJson> outside,
      List<String> obstacles) {}

  static PreviewJson of(Preview preview) {
    return new PreviewJson(
        preview.months().stream().map(RemittanceJson::of).toList(),
        of(preview.total()),
        preview.movements().stream().map(RemittanceJson::of).toList(),
        preview.outside().stream().map(RemittanceJson::of).toList(),
        preview.assessable().rejections().stream().map(RemittanceJson::code).toList());
  }

  static Assessed of(BusinessSerial serial, ShowAssessment.Outside outside) {
    return new Assessed(
        serial.text(),
        outside.count(),
        outside.persons().stream().map(RemittanceJson::of).toList());
  }

  static AssessmentJson of(Assessment assessment) {
    return new AssessmentJson(
        assessment.serial().text(),
        assessment.from().toString(),
        assessment.to().toString(),
        assessment.due().plain(),
        assessment.payment().name(),
        assessment.businessDate().toString(),
        assessment.months().stream().map(RemittanceJson::of).toList());
  }

  static LineJson of(Line line) {
    var frozen = line.frozen();
    var parts = frozen.contribution();
    return new LineJson(
        line.account().text(),
        line.name(),
        line.month().toString(),
        frozen.baseYuan(),
        BasisPoints.of(frozen.employerRateBp()).fraction(),
        BasisPoints.of(frozen.personalRateBp()).fraction(),
        parts.employerPart().plain(),
        parts.personalPart().plain(),
        parts.total().plain());
  }

  static MovementJson of(Moved moved) {
    return new MovementJson(
        moved.account().text(),
        moved.name(),
        moved.month().toString(),
        moved.movement().kind().name(),
        moved.movement().headcount(),
        Money.ofFen(moved.movement().amountFen()).plain());
  }

  private static OutsideJson of(OutsideLimits person) {
    return new OutsideJson(
        person.account().text(),
        person.name(),
        person.month().toString(),
        code(person.rejection()));
  }

  private static String code(Rejection rejection) {
    return rejection.code().name();
  }

  private static Month of(RemittanceMonth month) {
    return new Month(
        month.month().toString(),
        of(month.last()),
        of(month.increase()),
        of(month.decrease()),
        of(month.current()));
  }

  private static Total of(MonthsTotal total) {
    return new Total(
        of(total.last()), of(total.increase()), of(total.decrease()), of(total.current()));
  }

  private static Side of(HeadcountAndAmount side) {
    return new Side(side.persons(), side.amount().plain());
  }
}
