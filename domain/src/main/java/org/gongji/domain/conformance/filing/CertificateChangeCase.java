package org.gongji.domain.conformance.filing;

import static org.gongji.domain.conformance.rule.SharedColumns.HELD_AT;
import static org.gongji.domain.conformance.rule.SharedColumns.STATUS;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.conformance.rule.SharedColumns;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.enrolment.CertificateChange;
import org.gongji.domain.enrolment.CertificateChange.Identity;
import org.gongji.domain.enrolment.CertificateChangeCode;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;

/** R15, 姓名证件变更. */
public final class CertificateChangeCase extends QuestionCase {

  private static final Column NAME = new Column("姓名", "name", Form.TEXT, "王小明");
  private static final Column TYPE =
      new Column("证件类型", "certificate type", Form.CERTIFICATE_TYPE, "身份证");
  private static final Column NUMBER =
      new Column("证件号码", "number", Form.TEXT, "11010519491231002X");
  private static final Column NEW_NAME = new Column("变更后姓名", "new name", Form.TEXT, "王晓明");
  private static final Column NEW_TYPE =
      new Column("变更后证件类型", "new certificate type", Form.CERTIFICATE_TYPE, "护照");
  private static final Column NEW_NUMBER =
      new Column("变更后证件号码", "new number", Form.TEXT, "E12345678");
  private static final Column TAKEN = new Column("证件已有账户", "taken", Form.YES_NO, "否");
  private static final Column NAME_AFTER = new Column("生效姓名", "effective name", Form.TEXT, "王晓明");
  private static final Column NUMBER_AFTER =
      new Column("生效证件号码", "effective number", Form.TEXT, "E12345678");

  private static final String ANY_NAME = "（没有填写）";

  /** The example of the national standard. */
  private static final String ANY_NUMBER = "11010519491231002X";

  /** The one rule of its name. */
  public CertificateChangeCase() {
    super(
        "姓名证件变更",
        "certificate-change",
        Rule.R15,
        List.of(STATUS, HELD_AT, NAME, TYPE, NUMBER, NEW_NAME, NEW_TYPE, NEW_NUMBER, TAKEN),
        List.of(NAME_AFTER, NUMBER_AFTER));
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var question = new CertificateChange(
        SharedColumns.account(given, AccountStatus.NORMAL),
        new Identity(
            given.text(NAME).orElse(ANY_NAME),
            type(given, TYPE),
            given.text(NUMBER).orElse(ANY_NUMBER)),
        new Identity(
            given.text(NEW_NAME).orElse(""),
            type(given, NEW_TYPE),
            given.text(NEW_NUMBER).orElse("")),
        given.yes(TAKEN).orElse(false),
        given.requiredDate(DATE));
    return Asked.of(question, effect -> {
          var outputs = new LinkedHashMap<Column, String>();
          if (given.have(NAME) || given.have(NEW_NAME)) {
            outputs.put(NAME_AFTER, effect.name().text());
          }
          if (given.have(NUMBER) || given.have(NEW_NUMBER)) {
            outputs.put(NUMBER_AFTER, effect.number());
          }
          return outputs;
        })
        .incomplete(!given.have(NAME, NUMBER))
        .unless(isStated(given), CertificateChangeCode.IDENTITY_UNCHANGED);
  }

  /** What is not given cannot be told to be the same, nor another. */
  private static boolean isStated(Cells given) {
    return given.have(NAME, NUMBER) || given.have(NAME, NEW_NAME) || given.have(NUMBER, NEW_NUMBER);
  }

  private static CertificateType type(Cells given, Column column) {
    return given.named(column, CertificateType.values()).orElse(CertificateType.RESIDENT_ID);
  }
}
