package org.gongji.application.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.MARCH;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import org.gongji.application.memory.Hall;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.memory.Papers;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.VoucherPrinter.Voucher;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.junit.jupiter.api.Test;

class ShowAndPrintAssessmentTest {

  private static final BusinessSerial UNKNOWN = new BusinessSerial("122040101_9999999999");

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void every_persons_parts_add_up_to_what_is_due() {
    var shown = hall.showAssessment
        .lines(OPERATOR, new ShowAssessment.Query(NUMBER, MARCH), new Page.Wanted(1, 200))
        .orThrow();

    var sum = shown.rows().rows().stream()
        .map(line -> line.frozen().contribution().total())
        .reduce(Money.ZERO, Money::plus);
    assertThat(shown.rows().total()).isEqualTo(11);
    assertThat(sum).isEqualTo(shown.assessment().due()).hasToString("6,100.00");
  }

  @Test
  void the_voucher_has_the_manuals_figures_and_the_bank_that_the_employer_uses() {
    var printed = new ArrayList<Voucher>();
    var printing = new Hall(hall.ports, hall.pack, Papers.TEXT.with(voucher -> {
      printed.add(voucher);
      return new byte[] {1};
    }));
    var eleven = new HeadcountAndAmount(11, Money.ofYuan(6_100));

    var pdf = printing.printVoucher.handle(OPERATOR, NUMBER, MARCH).orThrow();

    assertThat(pdf).hasSize(1);
    assertThat(printed).singleElement().satisfies(voucher -> {
      assertThat(voucher.serial()).isEqualTo(MARCH);
      assertThat(voucher.businessDate()).isEqualTo(LocalDate.of(2022, 3, 23));
      assertThat(voucher.printedOn()).isEqualTo(LocalDate.of(2022, 4, 1));
      assertThat(voucher.from()).isEqualTo(YearMonth.of(2022, 3)).isEqualTo(voucher.to());
      assertThat(voucher.last()).isEqualTo(eleven);
      assertThat(voucher.increase()).isEqualTo(HeadcountAndAmount.NONE);
      assertThat(voucher.decrease()).isEqualTo(HeadcountAndAmount.NONE);
      assertThat(voucher.current()).isEqualTo(eleven);
      assertThat(voucher.due()).hasToString("6,100.00");
      assertThat(voucher.collecting().bankCode()).isEqualTo("102");
      assertThat(voucher.toString()).doesNotContain("13040004555");
    });
  }

  @Test
  void what_is_not_there_is_not_found_and_not_printed() {
    var query = new ShowAssessment.Query(NUMBER, UNKNOWN);
    var page = new Page.Wanted(1, 10);

    assertThat(codes(hall.showAssessment.lines(OPERATOR, query, page)))
        .containsExactly("NOT_FOUND");
    assertThat(codes(hall.showAssessment.movements(OPERATOR, query, page)))
        .containsExactly("NOT_FOUND");
    assertThat(codes(hall.printVoucher.handle(OPERATOR, NUMBER, UNKNOWN)))
        .containsExactly("NOT_FOUND");
  }

  @Test
  void an_assessment_is_not_found_under_another_employer_of_the_same_operator() {
    var other = new EmployerNumber("01010778");
    ManualEmployer.open(hall, other, YearMonth.of(2022, 4));
    var actsForBoth = ManualEmployer.operatorOf(NUMBER, other);

    assertThat(codes(hall.printVoucher.handle(actsForBoth, other, MARCH)))
        .containsExactly("NOT_FOUND");
    assertThat(codes(hall.printVoucher.handle(actsForBoth, NUMBER, MARCH))).isEmpty();
  }

  @Test
  void before_its_city_has_parameters_nothing_is_printed() {
    hall.calendar.turnTo(LocalDate.of(2015, 12, 31));

    assertThat(codes(hall.printVoucher.handle(OPERATOR, NUMBER, MARCH)))
        .containsExactly("PARAMETER_NOT_SET");
  }
}
