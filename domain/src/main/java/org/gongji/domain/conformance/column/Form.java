package org.gongji.domain.conformance.column;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.decision.Named;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.IdentifierKind;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.EmployerStatus;

/** How the values of a column are written (取值), and the one form in which two are compared. */
public enum Form {
  /** Anything. */
  TEXT("任意文字", UnaryOperator.identity()),
  /** What a case expects. */
  EXPECTATION("通过 或 拒绝:代码，多个代码用 + 连接", UnaryOperator.identity()),
  /** A day. */
  DATE("日期，如 2022-04-01", text -> Dates.day(text).toString()),
  /** Several days. */
  DATES("日期，多个用 + 连接，如 2021-07-05+2022-02-01", Dates::canonical),
  /** A month. */
  MONTH("年月，如 2022-04 或 202204", text -> month(text).toString()),
  /** Periods of months. */
  PERIODS("起止年月，如 2022-01至2022-02，多段用 + 连接", Periods::canonical),
  /** An amount of money. */
  MONEY("金额，最多两位小数，如 6100.00 或 6,100.00", text -> Money.parse(text).plain()),
  /** A base in yuan, rounded half up. */
  BASE("缴存基数，单位元，如 3000", text -> Long.toString(Base.parse(text).yuan())),
  /** A rate. */
  RATE("缴存比例，如 12% 或 0.12", text -> BasisPoints.parse(text).toString()),
  /** A number of persons. */
  COUNT("不小于零的整数，如 11", text -> Long.toString(count(text))),
  /** Codes as a set. */
  CODES("代码，多个用 + 连接", Codes::canonical),
  /** Sizes of groups. */
  SIZES("人数，多组用 + 连接，如 5+5+3", text -> text.replace(" ", "")),
  /** Yes or no. */
  YES_NO(List.of("是", "否"), List.of("yes", "no")),
  /** Yes, no, or some of both. */
  YES_NO_MIXED(List.of("是", "否", "混合"), List.of("yes", "no", "mixed")),
  /** A channel. */
  CHANNEL(Channel.values()),
  /** The status of a personal account. */
  ACCOUNT_STATUS(List.of("正常", "封存", "冻结", "销户"), List.of("normal", "sealed", "frozen", "closed")),
  /** The status of an employer account. */
  EMPLOYER_STATUS(EmployerStatus.values()),
  /** Where an account stands. */
  HELD_AT(HeldAt.values()),
  /** Where a sealed account goes. */
  DESTINATION(
      List.of(HeldAt.OWN.chineseName(), HeldAt.CENTRAL.chineseName()),
      List.of(HeldAt.OWN.englishName(), HeldAt.CENTRAL.englishName())),
  /** A kind of filing. */
  FILING_KIND(FilingKind.values()),
  /** A kind of certificate. */
  CERTIFICATE_TYPE(CertificateType.values()),
  /** A sex. */
  SEX(Sex.values()),
  /** A kind of number of R12. */
  IDENTIFIER_TYPE(IdentifierKind.values()),
  /** A rounding precision. */
  ROUNDING(
      Arrays.stream(RoundingPrecision.values())
          .map(RoundingPrecision::chineseName)
          .toList(),
      Arrays.stream(RoundingPrecision.values()).map(Enum::name).toList());

  private static final int FEN_PER_YUAN = 100;

  private final String allowed;
  private final List<String> choices;
  private final UnaryOperator<String> canonical;

  Form(String allowed, UnaryOperator<String> canonical) {
    this.allowed = allowed;
    this.choices = List.of();
    this.canonical = canonical;
  }

  Form(Named[] values) {
    this(
        Arrays.stream(values).map(Named::chineseName).toList(),
        Arrays.stream(values).map(Named::englishName).toList());
  }

  Form(List<String> choices, List<String> english) {
    this.allowed = String.join("、", choices) + "之一";
    this.choices = choices;
    this.canonical = text -> choices.contains(text)
        ? text
        // Beyond the list where it is none of them, which is refused like any unreadable value.
        : choices.get(english.indexOf(text));
  }

  /**
   * What a tester may write.
   *
   * @return a phrase in Chinese with an example
   */
  public String allowed() {
    return allowed;
  }

  /**
   * The values of a closed list, for a drop-down.
   *
   * @return in order; empty where the form is no list
   */
  public List<String> choices() {
    return choices;
  }

  /**
   * The one written form of all the ways to write a value, for example {@code 6100.00} for {@code
   * 6,100}. Throws what the readers throw when the text has not this form.
   */
  String canonical(String text) {
    return canonical.apply(this == TEXT ? text : HalfWidth.of(text).strip());
  }

  static YearMonth month(String text) {
    return Dates.month(text);
  }

  static LocalDate day(String text) {
    return Dates.day(text);
  }

  private static long count(String text) {
    var yuan = Money.parse(text);
    if (yuan.fen() < 0 || yuan.fen() % FEN_PER_YUAN != 0) {
      throw new NumberFormatException("Not a count: \"" + text + "\"");
    }
    return yuan.fen() / FEN_PER_YUAN;
  }
}
