package org.gongji.application.information;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.enrolment.NameValid;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.Postcode;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.domain.standard.CodeList;
import org.gongji.domain.standard.NationalLists;

/** Which texts an item takes, and the one form in which each is kept. */
public enum ItemForm {
  /** Any text of at most 100 characters. */
  TEXT(ItemForm::text),
  /** Any text of at most 200 characters, such as an address. */
  LONG_TEXT((text, today) -> limited(text, 200)),
  /** 姓名, 1 to 80 characters. */
  PERSON_NAME((text, today) -> Violations.of(NameValid.check(text)).orAccept(() -> text)),
  /** 邮政编码, six digits. */
  POSTCODE((text, today) -> Postcode.decide(text).map(Postcode::text)),
  /** 固定电话号码: area code, number, extension, as in {@code 0429-3110086-8001}. */
  LANDLINE(
      matching("(?:0\\d{2,3}-?)?[2-9]\\d{6,7}(?:-\\d{1,6})?", InformationCode.LANDLINE_INVALID)),
  /** 手机号码, 11 digits. */
  MOBILE((text, today) -> MobileNumber.decide(text).map(MobileNumber::text)),
  /** 统一社会信用代码, by R12. */
  CREDIT_CODE((text, today) -> CreditCode.decide(text).map(CreditCode::text)),
  /** 电子信箱, an address with one @ and a dot behind it. */
  EMAIL(matching("[^\\s@]{1,64}@[^\\s@.]+(?:\\.[^\\s@.]+)+", InformationCode.EMAIL_INVALID)),
  /** 银行账号, 6 to 32 digits. */
  BANK_ACCOUNT(matching("\\d{6,32}", InformationCode.BANK_ACCOUNT_INVALID)),
  /** 受托银行代码, as the city's collecting accounts have it. */
  BANK_CODE(matching("[0-9A-Za-z]{1,16}", InformationCode.BANK_CODE_INVALID)),
  /** A date that is not after the business date. */
  PAST_DATE(ItemForm::pastDate),
  /** 发薪日, a day from 1 to 31. */
  PAYDAY(matching("[1-9]|[12]\\d|3[01]", InformationCode.PAYDAY_INVALID)),
  /** An amount in yuan with at most two decimals. */
  MONEY(ItemForm::money),
  /** 证件号码, by the form of its type. */
  CERTIFICATE((text, today) -> Decision.accept(text)),
  /** 证件类型. */
  CERTIFICATE_TYPE(new CodeList(
      "JGJ/T 320",
      named(CertificateType.values(), CertificateType::code, CertificateType::chineseName))),
  /** 性别. */
  SEX(new CodeList("GB/T 2261.1", named(Sex.values(), Sex::code, Sex::chineseName))),
  /** 单位经济类型. */
  ECONOMIC_TYPE(NationalLists.ECONOMIC_TYPE),
  /** 单位隶属关系. */
  AFFILIATION(NationalLists.AFFILIATION),
  /** 组织机构代码类型. */
  ORGANISATION_TYPE(NationalLists.ORGANISATION_TYPE),
  /** 单位所属行业. */
  INDUSTRY(NationalLists.INDUSTRY),
  /** 婚姻状况. */
  MARITAL_STATUS(NationalLists.MARITAL_STATUS),
  /** 学历. */
  EDUCATION(NationalLists.EDUCATION);

  private static final int LONGEST_SHOWN = 40;

  @SuppressWarnings("ImmutableEnumChecker") // stateless
  private final BiFunction<String, LocalDate, Decision<String>> read;

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final CodeList list;

  ItemForm(BiFunction<String, LocalDate, Decision<String>> read) {
    this(read, new CodeList("", Map.of()));
  }

  ItemForm(CodeList list) {
    this(coded(list), list);
  }

  ItemForm(BiFunction<String, LocalDate, Decision<String>> read, CodeList list) {
    this.read = read;
    this.list = list;
  }

  /**
   * Reads a text without spaces around it.
   *
   * @param today 业务日期
   * @return the one form in which it is kept, or why it cannot be
   */
  public Decision<String> read(String text, LocalDate today) {
    return read.apply(text, today);
  }

  /** The codes to choose from with their names; none where anything may be typed. */
  public Map<String, String> choices() {
    return list.names();
  }

  /** A value as people call it. */
  public String nameOf(String value) {
    return list.nameOf(value);
  }

  /** Whether it is kept encrypted and shown masked. */
  public boolean isSensitive() {
    return this == MOBILE || this == LANDLINE || this == BANK_ACCOUNT || this == CERTIFICATE;
  }

  private static Decision<String> text(String text, LocalDate today) {
    return limited(text, 100);
  }

  private static Decision<String> limited(String text, int longest) {
    return text.length() <= longest
        ? Decision.accept(text)
        : Decision.reject(
            InformationCode.ITEM_TOO_LONG.of(Figure.of(text.length()), Figure.of(longest)));
  }

  private static BiFunction<String, LocalDate, Decision<String>> matching(
      String form, RejectionCode otherwise) {
    var pattern = Pattern.compile(form);
    return (text, today) ->
        pattern.matcher(text).matches() ? Decision.accept(text) : refused(otherwise, text);
  }

  private static BiFunction<String, LocalDate, Decision<String>> coded(CodeList list) {
    return (text, today) -> list.code(text)
        .map(Decision::accept)
        .orElseGet(() -> refused(InformationCode.CODE_UNKNOWN, text));
  }

  private static Decision<String> pastDate(String text, LocalDate today) {
    try {
      var date = LocalDate.parse(text);
      return date.isAfter(today)
          ? Decision.reject(InformationCode.DATE_IN_FUTURE.of(Figure.of(date), Figure.of(today)))
          : Decision.accept(date.toString());
    } catch (DateTimeException malformed) {
      return refused(InformationCode.ITEM_DATE_MALFORMED, text);
    }
  }

  private static Decision<String> money(String text, LocalDate today) {
    try {
      var amount = Money.parse(text);
      return amount.compareTo(Money.ZERO) < 0
          ? refused(InformationCode.INCOME_INVALID, text)
          : Decision.accept(amount.plain());
    } catch (IllegalArgumentException | ArithmeticException malformed) {
      return refused(InformationCode.INCOME_INVALID, text);
    }
  }

  private static <T> Decision<T> refused(RejectionCode code, String text) {
    var shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    return Decision.reject(code.of(Figure.of(shown)));
  }

  private static <T> Map<String, String> named(
      T[] values, Function<T, String> code, Function<T, String> name) {
    var names = new LinkedHashMap<String, String>();
    for (var value : values) {
      var unused = names.put(code.apply(value), name.apply(value));
    }
    return names;
  }
}
