package org.gongji.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.ledger.Payable.Queue;
import org.gongji.domain.ledger.Posting.Entry;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
  private static final LedgerAccount EMPLOYER =
      new LedgerAccount(LedgerAccountKind.UNALLOCATED, "01010777");
  private static final LedgerAccount PERSON =
      new LedgerAccount(LedgerAccountKind.PERSONAL, "390000000017");

  /** Serials 1 and 2 are assessments of 6,100.00; 3 and 4 back payments of 100.00 and 900.00. */
  private static final List<Payable> WAITING = List.of(
      payable(1, Queue.ASSESSMENT, "6100"),
      payable(2, Queue.ASSESSMENT, "6100"),
      payable(3, Queue.BACK_PAYMENT, "100"),
      payable(4, Queue.BACK_PAYMENT, "900"));

  @ParameterizedTest(name = "{0} quoting {1} -> {2}, {3} stays ({4})")
  @CsvSource(delimiter = '|', textBlock = """
          13200.00 | ''  | 1 2 3 4 | 0.00    | everything
          12200.00 | ''  | 1 2     | 0.00    | assessments before back payments
          12299.99 | ''  | 1 2     | 99.99   | one fen short of the first back payment
          12300.00 | ''  | 1 2 3   | 0.00    | and exactly that
          6100.50  | ''  | 1       | 0.50    | the surplus stays
          6100.00  | ''  | 1       | 0.00    | exactly one
          6099.99  | ''  | 3 4     | 5099.99 | one fen short: never in part, and the other queue goes on
          6200.00  | ''  | 1 3     | 0.00    | a blocked assessment does not block back payments
          7099.99  | ''  | 1 3     | 899.99  | a blocked back payment
          99.99    | ''  |         | 99.99   | nothing fits
          0.00     | ''  |         | 0.00    | nothing there
          6100.00  | 2   | 2       | 0.00    | the quoted serial first
          12200.00 | 2   | 2 1     | 0.00    | then by month
          900.00   | 4   | 4       | 0.00    | a quoted back payment before its turn
          1000.00  | 4   | 4 3     | 0.00    | then its own queue
          899.99   | 4   | 3       | 799.99  | a quoted one that does not fit is no reason to wait
          7000.00  | 4 2 | 2 4     | 0.00    | several quoted ones in the order of waiting
          6100.00  | 9   | 1       | 0.00    | a serial that is no longer owed
          """)
  void an_employers_money_pays_in_the_order_of_the_rule(
      String unallocated, String quoted, String paid, String surplus, String why) {
    var plan = AllocationPlan.of(Money.parse(unallocated), WAITING, serials(quoted));

    assertThat(plan.paid().stream().map(Payable::serial))
        .containsExactlyElementsOf(
            Arrays.stream(words(paid)).map(LedgerTest::serial).toList());
    assertThat(plan.surplus()).isEqualTo(Money.parse(surplus));
  }

  @Test
  void what_is_paid_and_what_stays_is_what_there_was() {
    var random = new Random(12_200);
    for (var round = 0; round < 20_000; round++) {
      var waiting = new ArrayList<Payable>();
      for (var at = 0; at < random.nextInt(8); at++) {
        var due = Money.ofFen(random.nextLong(1, 500));
        waiting.add(new Payable(serial("" + (at + 1)), Queue.values()[random.nextInt(2)], due));
      }
      var unallocated = Money.ofFen(random.nextLong(1_500));

      var plan = AllocationPlan.of(unallocated, waiting, serials(random.nextInt(1, 9) + ""));

      var paid = plan.paid().stream().map(Payable::due).reduce(Money.ZERO, Money::plus);
      assertThat(paid.plus(plan.surplus())).isEqualTo(unallocated);
      assertThat(plan.surplus().fen()).isNotNegative();
      assertThat(plan.paid()).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothing_due_is_nothing_to_pay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payable(1, Queue.ASSESSMENT, "0"))
        .withMessageContaining("0.00");
  }

  @Test
  void a_posting_sums_to_zero_or_cannot_exist() {
    var amount = Money.parse("600");

    assertThat(Posting.move(EMPLOYER, PERSON, amount).entries())
        .containsExactly(new Entry(EMPLOYER, amount.negated()), new Entry(PERSON, amount));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> new Posting(
            List.of(new Entry(EMPLOYER, amount.negated()), new Entry(PERSON, Money.ofFen(59_999)))))
        .withMessage("A posting of 2 entries sums to -0.01, not 0.00");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> new Posting(List.of(new Entry(PERSON, Money.ZERO))))
        .withMessageContaining("1 entries");
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new Posting(List.of()));
  }

  @Test
  void random_entries_close_exactly_when_they_sum_to_zero() {
    var random = new Random(0);
    for (var round = 0; round < 10_000; round++) {
      var tally = new PostingTally();
      var sum = 0L;
      for (var at = 0; at < 3; at++) {
        var fen = random.nextInt(-2, 3);
        sum += fen;
        tally.add(fen);
      }

      if (sum == 0) {
        tally.close();
      } else {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(tally::close);
      }
    }
  }

  @Test
  void a_roster_summed_by_the_database_counts_all_its_entries() {
    var tally = new PostingTally();
    tally.add(-610_000);
    tally.add(610_000, 22);
    tally.close();

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> {
      tally.add(Long.MAX_VALUE);
      tally.add(1);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"102", "104", "999"})
  void an_employer_pays_to_its_bank_or_to_the_first(String bankCode) {
    var icbc = new CollectingAccount("102", "工商银行", "0715", "中心", "");
    var boc = new CollectingAccount("104", "中国银行", "2947", "中心", "104227619876");
    var accounts = new CollectingAccounts(List.of(icbc, boc));

    assertThat(accounts.forBank(bankCode)).isEqualTo(bankCode.equals("104") ? boc : icbc);
    assertThat(accounts.has("2947")).isTrue();
    assertThat(accounts.has("2948")).isFalse();
  }

  @Test
  void a_centre_has_an_account_and_no_two_of_one_bank() {
    var icbc = new CollectingAccount("102", "工商银行", "0715", "中心", "");

    assertThatIllegalArgumentException().isThrownBy(() -> new CollectingAccounts(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CollectingAccounts(List.of(icbc, icbc)))
        .withMessageContaining("102");
  }

  private static Payable payable(int sequence, Queue queue, String due) {
    return new Payable(serial("" + sequence), queue, Money.parse(due));
  }

  private static Set<BusinessSerial> serials(String sequences) {
    return Arrays.stream(words(sequences)).map(LedgerTest::serial).collect(Collectors.toSet());
  }

  private static String[] words(String text) {
    return text == null || text.isEmpty() ? new String[0] : text.split(" ", -1);
  }

  private static BusinessSerial serial(String sequence) {
    return BusinessSerial.of(TODAY, "01", Long.parseLong(sequence));
  }
}
