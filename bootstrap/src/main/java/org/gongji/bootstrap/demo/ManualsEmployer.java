package org.gongji.bootstrap.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.employer.Employers;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.Standing;

/**
 * The manual's employer with generated people: 8 × 3000, 1 × 2500, 2 × 2000 at 10% + 10%, eleven
 * persons, 6,100.00 a month.
 */
final class ManualsEmployer {

  static final EmployerNumber NUMBER = new EmployerNumber("01010777");

  private static final LocalDate OPENED = LocalDate.of(2018, 7, 23);
  private static final YearMonth FIRST_MONTH = YearMonth.of(2018, 7);
  private static final int RATE_BP = 1_000;
  private static final List<String> BANKS = List.of("工商银行葫芦岛分行", "建设银行葫芦岛分行", "中国银行葫芦岛分行");
  private static final List<Person> PERSONS = List.of(
      new Person("吴泽宁", 3_000, YearMonth.of(2018, 7)),
      new Person("张沐川", 3_000, YearMonth.of(2018, 7)),
      new Person("牟书瑶", 3_000, YearMonth.of(2018, 7)),
      new Person("田景行", 3_000, YearMonth.of(2018, 7)),
      new Person("赵清越", 3_000, YearMonth.of(2018, 7)),
      new Person("文知夏", 3_000, YearMonth.of(2018, 7)),
      new Person("文以安", 3_000, YearMonth.of(2018, 7)),
      new Person("齐云舟", 3_000, YearMonth.of(2018, 7)),
      new Person("曹思远", 2_500, YearMonth.of(2018, 7)),
      new Person("尹若溪", 2_000, YearMonth.of(2020, 6)),
      new Person("梁婉娜", 2_000, YearMonth.of(2020, 6)));

  private record Person(String name, long baseYuan, YearMonth from) {}

  private ManualsEmployer() {}

  static Employers.Opening employer() {
    return new Employers.Opening(
        NUMBER,
        "葫芦岛市望海演示有限公司",
        "91211400MA0QCQ00F0",
        RateScheme.ofPercent(10, 10),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        "韩思齐",
        "13000004555",
        OPENED,
        FIRST_MONTH);
  }

  /** Another employer, so that one can see that nobody looks into the other's books. */
  static Employers.Opening neighbour() {
    return new Employers.Opening(
        new EmployerNumber("01010888"),
        "葫芦岛市龙湾演示商贸有限公司",
        "91350100M000100Y43",
        RateScheme.ofPercent(12, 12),
        RoundingPrecision.YUAN_HALF_UP,
        "104",
        "陈予安",
        "13000008666",
        LocalDate.of(2021, 12, 6),
        YearMonth.of(2022, 1));
  }

  static List<Contributors.Opening> persons() {
    var openings = new ArrayList<Contributors.Opening>();
    for (var person : PERSONS) {
      openings.add(opening(openings.size(), person));
    }
    return openings;
  }

  static List<Contributors.Opening> neighboursPersons() {
    var month = YearMonth.of(2022, 1);
    return List.of(
        opening(20, new Person("付明哲", 4_070, month), 1_200),
        opening(21, new Person("丁语桐", 5_200, month), 1_200),
        opening(22, new Person("刘承宇", 4_560, month), 1_200));
  }

  private static Contributors.Opening opening(int index, Person person) {
    return opening(index, person, RATE_BP);
  }

  private static Contributors.Opening opening(int index, Person person, int rateBp) {
    var opened = person.from().equals(FIRST_MONTH)
        ? OPENED
        : person.from().minusMonths(1).atDay(28);
    return new Contributors.Opening(
        new AccountNumber("3900%08d".formatted(1_000_017 + index * 7)),
        person.name(),
        CertificateType.RESIDENT_ID,
        GeneratedId.of("211402", LocalDate.of(1985, 1, 11).plusDays(331L * index), 3 + index * 8),
        "1300000%04d".formatted(1_000 + index),
        false,
        opened,
        new Terms(
            person.from(),
            AccountStatus.NORMAL,
            Standing.ENROLLED,
            person.baseYuan(),
            rateBp,
            rateBp),
        particulars(index));
  }

  /** Married with a degree, and paid into an account of one of three banks; all of it invented. */
  private static Particulars particulars(int index) {
    return new Particulars(
        null,
        null,
        "20",
        "",
        null,
        "",
        "",
        "",
        "20",
        "龙港区望海路 " + (11 + index) + " 号",
        "125000",
        BANKS.get(index % BANKS.size()),
        "622202070900%07d".formatted(1_234_567 + index * 91));
  }

  /** 吴泽宁's account was sealed for four months and unsealed two months before the demo's date. */
  static Contributors.Terms sealed(YearMonth from) {
    return new Terms(from, AccountStatus.SEALED, Standing.SEALED, 3_000, RATE_BP, RATE_BP);
  }

  static Contributors.Terms unsealed(YearMonth from) {
    return new Terms(from, AccountStatus.NORMAL, Standing.UNSEALED, 3_000, RATE_BP, RATE_BP);
  }
}
