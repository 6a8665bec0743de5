package org.gongji.docs.attestation;

import com.lowagie.text.pdf.PdfPTable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.function.IntConsumer;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attested;
import org.gongji.docs.slip.SlipTable;
import org.gongji.domain.money.CapitalAmount;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** What is attested as a ruled table, amounts in figures and in capitals. */
final class AttestedTable {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu年MM月");
  private static final float[] WIDTHS = {95, 162, 95, 163};
  private static final String NONE = "—";

  private final Attestation attestation;
  private final SlipTable table;

  AttestedTable(Attestation attestation, IntConsumer missing) {
    this.attestation = attestation;
    this.table = SlipTable.of(missing, WIDTHS).spaced(10, 8);
  }

  PdfPTable table() {
    if (attestation.attested() instanceof Attested.OfContributor person) {
      of(person);
    } else if (attestation.attested() instanceof Attested.OfEmployer employer) {
      of(employer);
    }
    return table.table();
  }

  private void of(Attested.OfEmployer employer) {
    table
        .label("单位名称", 1)
        .words(employer.employerName(), 3)
        .label("单位账号", 1)
        .number(attestation.employer().text(), 1)
        .label("统一社会信用代码", 1)
        .number(employer.creditCode(), 1)
        .label("单位开户日期", 1)
        .number(AttestationPage.day(employer.openedOn()), 1)
        .label("单位账户状态", 1)
        .number(employer.status().chineseName(), 1)
        .label("单位缴存比例", 1)
        .number(employer.rates().employer().toString(), 1)
        .label("个人缴存比例", 1)
        .number(employer.rates().personal().toString(), 1)
        .label("缴存人数", 1)
        .number(employer.contributing() + " 人", 1)
        .label("封存人数", 1)
        .number(employer.sealed() + " 人", 1)
        .label("缴至年月", 1)
        .number(month(employer.paidThrough()), 3);
    amount("未分配金额", employer.unallocated());
  }

  private void of(Attested.OfContributor person) {
    table
        .label("姓名", 1)
        .words(person.name(), 1)
        .label("证件号码", 1)
        .number(person.certificateMasked(), 1)
        .label("个人账号", 1)
        .number(person.account().text(), 1)
        .label("个人账户状态", 1)
        .number(person.status().chineseName(), 1)
        .label("缴存单位", 1)
        .words(person.employerName(), 1)
        .label("单位账号", 1)
        .number(attestation.employer().text(), 1)
        .label("个人开户日期", 1)
        .number(AttestationPage.day(person.openedOn()), 1)
        .label("缴存基数", 1)
        .number(Money.ofYuan(person.baseYuan()) + " 元", 1)
        .label("单位缴存比例", 1)
        .number(person.rates().employer().toString(), 1)
        .label("个人缴存比例", 1)
        .number(person.rates().personal().toString(), 1)
        .label("单位月缴存额", 1)
        .number(person.employerPart() + " 元", 1)
        .label("个人月缴存额", 1)
        .number(person.personalPart() + " 元", 1);
    amount("月缴存额", person.monthly());
    table
        .label("首次缴存年月", 1)
        .number(month(person.firstMonth()), 1)
        .label("缴至年月", 1)
        .number(month(person.paidThrough()), 1)
        .label("累计汇缴月数", 1)
        .number(person.months() + " 个月（不含补缴）", 3);
    amount("账户余额", person.balance());
  }

  private void amount(String label, Money amount) {
    table
        .label(label, 1)
        .number("¥" + amount, 1)
        .label("大写", 1)
        .words("人民币" + CapitalAmount.of(amount), 1);
  }

  private static String month(@Nullable YearMonth month) {
    return month == null ? NONE : MONTH.format(month);
  }
}
