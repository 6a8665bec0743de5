package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attestations;
import org.gongji.application.attestation.Attestations.Signed;
import org.gongji.application.attestation.Attested;
import org.gongji.application.attestation.PaidMonths.Paid;
import org.gongji.application.attestation.VerificationToken;
import org.gongji.application.employer.Employer;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link Attestations}, and {@link org.gongji.application.attestation.PaidMonths}. */
public abstract class AttestationsContract extends PortContract {

  private static final VerificationToken CODE = new VerificationToken("0123456789ABCDEF");

  @Test
  void an_attestation_is_found_as_it_was_issued() {
    var employer = employer("01010777");
    var ofEmployer = added(employer, 1, ofEmployer(employer));
    var ofPerson = added(employer, 2, ofPerson("7"));
    var nothingPaid = added(employer, 3, ofPerson(null));

    assertThat(read(() -> ports().attestations().find(serial(1)))).contains(ofEmployer);
    assertThat(read(() -> ports().attestations().find(serial(2)))).contains(ofPerson);
    assertThat(read(() -> ports().attestations().find(serial(3)))).contains(nothingPaid);
    assertThat(read(() -> ports().attestations().find(serial(4)))).isEmpty();
  }

  @Test
  void its_file_is_kept_byte_for_byte_and_only_for_its_employer() {
    var employer = employer("01010777");
    var other = employer("01010888");
    var attestation = added(employer, 1, ofEmployer(employer));

    assertThat(read(() -> ports().attestations().pdf(employer.key(), serial(1))))
        .hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo(file(1)));
    assertThat(read(() -> ports().attestations().pdf(other.key(), serial(1)))).isEmpty();
    assertThat(read(() -> ports().attestations().ofFile(Signed.sha256(file(1)))))
        .contains(attestation);
    assertThat(read(() -> ports().attestations().ofFile(Signed.sha256(file(2)))))
        .isEmpty();
  }

  @Test
  void a_serial_and_a_file_are_issued_once() {
    var employer = employer("01010777");
    var unused = added(employer, 1, ofEmployer(employer));

    assertThatThrownBy(() -> added(employer, 1, ofPerson("7")))
        .isInstanceOf(Transactions.Conflict.class);
  }

  @Test
  void certificates_that_ever_signed_are_known() {
    var employer = employer("01010777");
    var unused = added(employer, 1, ofEmployer(employer));

    assertThat(read(() -> ports().attestations().knows(List.of("x", "certificate1"))))
        .isTrue();
    assertThat(read(() -> ports().attestations().knows(List.of("x", "y")))).isFalse();
    assertThat(read(() -> ports().attestations().knows(List.of()))).isFalse();
  }

  @Test
  void an_employers_attestations_are_listed_the_newest_first() {
    var employer = employer("01010777");
    var other = employer("01010888");
    var first = added(employer, 1, ofEmployer(employer));
    var second = added(employer, 2, ofPerson("7"));
    var third = added(employer, 3, ofPerson("7"));
    var others = added(other, 4, ofEmployer(other));

    assertThat(list(employer, 1)).isEqualTo(new Page<>(List.of(third, second), 1, 2, 3));
    assertThat(list(employer, 2)).isEqualTo(new Page<>(List.of(first), 2, 2, 3));
    assertThat(list(other, 1).rows()).containsExactly(others);
  }

  @Test
  void months_are_paid_once_they_are_allocated() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    money(employer, "5000.00");
    var march = assessed(employer, 2, FEBRUARY, FEBRUARY.plusMonths(1));
    var unusedApril = assessed(employer, 3, APRIL);

    assertThat(read(() -> ports().paidMonths().of(account(1)))).isEqualTo(new Paid(0, null));
    commit(() -> ports()
        .ledger()
        .allocate(
            new Source(SourceKind.ASSESSMENT, march.key(), march.serial(), employer.key(), ""),
            march,
            new Dates(TODAY, TODAY, NOW)));

    assertThat(read(() -> ports().paidMonths().of(account(1)))).isEqualTo(new Paid(2, FEBRUARY));
    assertThat(read(() -> ports().paidMonths().of(account(2)))).isEqualTo(new Paid(0, null));
  }

  private void money(Employer employer, String amount) {
    var posting = Posting.move(
        new LedgerAccount(LedgerAccountKind.BANK, BANK_ACCOUNT),
        new LedgerAccount(LedgerAccountKind.UNALLOCATED, employer.number().text()),
        Money.parse(amount));
    commit(() -> ports()
        .ledger()
        .post(
            new Source(SourceKind.DEPOSIT, 1, serial(1), employer.key(), ""),
            posting,
            new Dates(TODAY, TODAY, NOW)));
  }

  private Page<Attestation> list(Employer employer, int page) {
    return read(() -> ports().attestations().list(employer.key(), new Page.Wanted(page, 2)));
  }

  private Attestation added(Employer employer, int sequence, Attested attested) {
    var attestation = new Attestation(
        serial(sequence),
        CODE,
        employer.number(),
        attested,
        "示例市公积金中心",
        "operator",
        TODAY,
        NOW.plusSeconds(sequence),
        sequence == 1);
    var signed = Signed.of(file(sequence), "certificate" + sequence);
    commit(() -> ports().attestations().add(employer.key(), attestation, signed));
    return attestation;
  }

  private static byte[] file(int sequence) {
    return ("\u0000\u00ff%PDF " + sequence).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Attested ofEmployer(Employer employer) {
    return new Attested.OfEmployer(
        employer.name(),
        employer.creditCode(),
        employer.openedOn(),
        employer.status(),
        employer.rates(),
        11,
        2,
        employer.paidThrough(),
        Money.parse("0.05"));
  }

  private static Attested ofPerson(@Nullable String months) {
    return new Attested.OfContributor(
        "单位01010777",
        account(1),
        "堃𢦏",
        "2114**********0001",
        TODAY.minusYears(3),
        AccountStatus.SEALED,
        3000,
        RateScheme.ofPercent(12, 10),
        Money.parse("360.00"),
        Money.parse("300.00"),
        months == null ? 0 : Long.parseLong(months),
        months == null ? null : FEBRUARY,
        months == null ? null : APRIL,
        Money.parse("27455.86"));
  }
}
