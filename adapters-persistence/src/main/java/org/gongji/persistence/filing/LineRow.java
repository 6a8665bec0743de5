package org.gongji.persistence.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.Line.NewIdentity;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/**
 * A line of any kind; where it has a certificate type, somebody is enrolled by it, or gets another
 * name or certificate where it has an account.
 */
record LineRow(
    long filingId,
    int lineNumber,
    @Nullable AccountNumber accountNumber,
    String reason,
    @Nullable Base baseYuan,
    @Nullable YearMonth fromYyyymm,
    @Nullable YearMonth toYyyymm,
    @Nullable Money paidFen,
    @Nullable EmployerNumber sourceNumber,
    @Nullable String personName,
    @Nullable CertificateType certificateTypeCode,
    @Nullable String certificateCipher,
    @Nullable String certificateIndex,
    @Nullable Sex statedSexCode,
    @Nullable LocalDate statedBirthDate,
    @Nullable String mobileCipher,
    @Nullable Integer keyVersion,
    @Nullable Boolean onEstablishment,
    @Nullable Money statedEmployerPartFen,
    @Nullable Money statedPersonalPartFen,
    @Nullable Sex sexCode,
    @Nullable LocalDate birthDate,
    @Nullable String maritalStatusCode,
    @Nullable String landlineCipher,
    @Nullable Money householdIncomeFen,
    @Nullable String duty,
    @Nullable String occupation,
    @Nullable String title,
    @Nullable String education,
    @Nullable String address,
    @Nullable String postcode,
    @Nullable String bankName,
    @Nullable String bankAccountCipher,
    String name,
    String certificateMasked,
    @Nullable Base beforeBaseYuan,
    @Nullable Money beforeEmployerPartFen,
    @Nullable Money beforePersonalPartFen,
    @Nullable Base afterBaseYuan,
    @Nullable Money afterEmployerPartFen,
    @Nullable Money afterPersonalPartFen,
    Money amountFen,
    @Nullable YearMonth effectiveYyyymm) {

  static final String CERTIFICATE = "filing_line.certificate";
  static final String MOBILE = "filing_line.mobile";
  static final String LANDLINE = "filing_line.landline";
  static final String BANK_ACCOUNT = "filing_line.bank_account";

  static String place(String column, long filingId, int lineNumber) {
    return column + ":" + filingId + ":" + lineNumber;
  }

  Entry entry(ColumnCipher cipher) {
    var line = new Line(
        accountNumber,
        certificateTypeCode == null || accountNumber != null
            ? null
            : newcomer(certificateTypeCode, cipher),
        reason,
        baseYuan,
        fromYyyymm == null || toYyyymm == null ? null : new MonthPeriod(fromYyyymm, toYyyymm),
        paidFen,
        sourceNumber,
        certificateTypeCode == null || accountNumber == null
            ? null
            : new NewIdentity(
                text(personName),
                certificateTypeCode,
                shown(certificateCipher, CERTIFICATE, cipher)));
    var amounts = new Amounts(
        share(beforeBaseYuan, beforeEmployerPartFen, beforePersonalPartFen),
        share(afterBaseYuan, afterEmployerPartFen, afterPersonalPartFen),
        amountFen);
    return new Entry(lineNumber, line, name, certificateMasked, amounts, effectiveYyyymm);
  }

  private static @Nullable Share share(
      @Nullable Base base, @Nullable Money employerPart, @Nullable Money personalPart) {
    return employerPart == null || personalPart == null
        ? null
        : new Share(base, employerPart, personalPart);
  }

  private Newcomer newcomer(CertificateType type, ColumnCipher cipher) {
    var person = new Enrolment.Person(
        text(personName),
        type,
        shown(certificateCipher, CERTIFICATE, cipher),
        statedSexCode,
        statedBirthDate,
        shown(mobileCipher, MOBILE, cipher));
    var particulars = new Particulars(
        sexCode,
        birthDate,
        text(maritalStatusCode),
        shown(landlineCipher, LANDLINE, cipher),
        householdIncomeFen,
        text(duty),
        text(occupation),
        text(title),
        text(education),
        text(address),
        text(postcode),
        text(bankName),
        shown(bankAccountCipher, BANK_ACCOUNT, cipher));
    return new Newcomer(
        person,
        Boolean.TRUE.equals(onEstablishment),
        statedEmployerPartFen,
        statedPersonalPartFen,
        particulars);
  }

  private static String text(@Nullable String column) {
    return column == null ? "" : column;
  }

  private String shown(@Nullable String hidden, String column, ColumnCipher cipher) {
    return hidden == null
        ? ""
        : cipher.decrypt(
            hidden, Objects.requireNonNull(keyVersion), place(column, filingId, lineNumber));
  }
}
