package org.gongji.application.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.REVIEWER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.gongji.application.actor.Actor;
import org.gongji.application.attestation.AttestationSigner.Signer;
import org.gongji.application.attestation.verify.VerifyAttestation.Query;
import org.gongji.application.attestation.verify.VerifyAttestationFile;
import org.gongji.application.attestation.verify.VerifyAttestationFile.Checked;
import org.gongji.application.attestation.verify.VerifyAttestationFile.Verdict;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.memory.Hall;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.memory.Papers;
import org.gongji.application.memory.TextSigner;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
  private static final EmployerNumber OTHER = new EmployerNumber("01010888");

  private final TextSigner signer = new TextSigner();
  private final MemoryHall hall = ManualEmployer.in(new MemoryHall(Papers.TEXT.with(signer)));

  @Test
  void an_employers_account_is_attested_as_it_stands() {
    var issued = issued(ofEmployer(OPERATOR, null).orThrow());

    assertThat(issued.attested())
        .isEqualTo(new Attested.OfEmployer(
            "葫芦岛市示例学校",
            "12211400465100677M",
            LocalDate.of(2022, 2, 1),
            EmployerStatus.NORMAL,
            RateScheme.ofPercent(10, 10),
            11,
            0,
            YearMonth.of(2022, 2),
            Money.ZERO));
    assertThat(issued.issuedOn()).isEqualTo(TODAY);
    assertThat(issued.issuedBy()).isEqualTo("operator");
    assertThat(issued.test()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1001010009", "职工9"})
  void a_contributors_account_is_attested_by_number_or_name(String person) {
    var issued = issued(ofContributor(CLERK, person).orThrow());

    assertThat(issued.attested())
        .isEqualTo(new Attested.OfContributor(
            "葫芦岛市示例学校",
            ManualEmployer.account(9),
            "职工9",
            "2114**********0009",
            LocalDate.of(2022, 2, 1),
            AccountStatus.NORMAL,
            2500,
            RateScheme.ofPercent(10, 10),
            Money.parse("250.00"),
            Money.parse("250.00"),
            1,
            YearMonth.of(2022, 2),
            YearMonth.of(2022, 2),
            Money.parse("500.00")));
  }

  @Test
  void what_was_issued_stays_as_it_was_whatever_is_paid_later() {
    var serial = ofEmployer(OPERATOR, null).orThrow();
    var before = fetched(serial);

    ManualEmployer.pay(hall, "6100.00", null);
    hall.calendar.turnTo(TODAY.plusDays(9));
    var later = issued(ofEmployer(OPERATOR, null).orThrow());

    assertThat(fetched(serial)).isEqualTo(before);
    assertThat(((Attested.OfEmployer) later.attested()).paidThrough())
        .isEqualTo(YearMonth.of(2022, 3));
    assertThat(((Attested.OfEmployer) issued(serial).attested()).paidThrough())
        .isEqualTo(YearMonth.of(2022, 2));
  }

  @Test
  void one_wish_is_issued_once_and_no_two_have_a_serial_or_code_in_common() {
    var first = ofEmployer(OPERATOR, "wish-1").orThrow();
    var again = ofEmployer(OPERATOR, "wish-1").orThrow();
    var other = ofEmployer(OPERATOR, "wish-2").orThrow();

    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
    assertThat(issued(first).code().text()).isNotEqualTo(issued(other).code().text());
    assertThat(listed().rows()).containsExactly(issued(other), issued(first));
  }

  @Test
  void issuing_is_for_those_with_the_right_and_only_for_their_employers() {
    ManualEmployer.open(hall, OTHER, YearMonth.of(2022, 3));
    var stranger = ManualEmployer.operatorOf(OTHER);
    var serial = ofEmployer(OPERATOR, null).orThrow();

    assertRefused(ofEmployer(REVIEWER, null), OperationCode.NOT_PERMITTED);
    assertRefused(ofEmployer(stranger, null), OperationCode.NOT_FOUND);
    assertRefused(hall.fetchAttestation.handle(stranger, NUMBER, serial), OperationCode.NOT_FOUND);
    assertRefused(hall.fetchAttestation.handle(stranger, OTHER, serial), OperationCode.NOT_FOUND);
    assertRefused(
        hall.listAttestations.handle(stranger, NUMBER, new Page.Wanted(1, 10)),
        OperationCode.NOT_FOUND);
    assertThat(hall.fetchAttestation.handle(REVIEWER, NUMBER, serial).rejections())
        .isEmpty();
    assertThat(listed().rows()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1001019999, 0", "职工, 0", "没有此人, 0"})
  void only_one_person_of_the_employer_is_meant(String person, long found) {
    assertThat(ofContributor(OPERATOR, person).rejections())
        .containsExactly(HandlingCode.PERSON_NOT_FOUND.of(Figure.of(person), Figure.of(found)));
    assertThat(listed().rows()).isEmpty();
  }

  @Test
  void without_a_key_nothing_is_issued_and_a_test_key_says_so() {
    signer.use(null);
    assertRefused(ofEmployer(OPERATOR, null), AttestationCode.ATTESTATION_NOT_CONFIGURED);
    assertThat(listed().rows()).isEmpty();

    signer.use(new Signer("test", true));
    assertThat(issued(ofEmployer(OPERATOR, null).orThrow()).test()).isTrue();
  }

  @Test
  void anybody_verifies_by_serial_and_code_however_they_are_typed() {
    var issued = issued(ofEmployer(OPERATOR, null).orThrow());
    var serial = issued.serial().text();
    var code = issued.code();

    assertThat(verified(serial, code.text())).isEqualTo(Decision.accept(issued));
    assertThat(verified(" " + serial + " ", code.grouped().toLowerCase(Locale.ROOT)))
        .isEqualTo(Decision.accept(issued));
  }

  @Test
  void an_unknown_serial_and_a_wrong_code_look_the_same() {
    var issued = issued(ofEmployer(OPERATOR, null).orThrow());
    var code = issued.code().text();
    var wrong = (code.charAt(0) == '0' ? "1" : "0") + code.substring(1);

    var refusals = List.of(
        verified(issued.serial().text(), wrong),
        verified(issued.serial().text(), ""),
        verified(issued.serial().text(), code + "0"),
        verified("122040101_9999999999", code),
        verified("no serial", code));

    assertThat(refusals)
        .containsOnly(Decision.reject(AttestationCode.ATTESTATION_UNKNOWN.rejection()));
  }

  @Test
  void a_file_is_known_or_altered_or_foreign() {
    var serial = ofEmployer(OPERATOR, null).orThrow();
    var text = new String(fetched(serial), StandardCharsets.UTF_8);

    assertThat(checked(text)).isEqualTo(new Checked(Verdict.UNTOUCHED, issued(serial), true));
    assertThat(checked(text.replace("示例", "别的")).verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(checked(text + " more").verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(checked(text.replaceAll("(?s)\nsigned.*", "")).verdict())
        .as("its signature cut off")
        .isEqualTo(Verdict.ALTERED);
    assertThat(checked("anything\nsigned c1 8").verdict())
        .as("signed by the centre, and never issued")
        .isEqualTo(Verdict.ALTERED);
    assertThat(checked("anything\nsigned c9 8").verdict()).isEqualTo(Verdict.FOREIGN);
    assertThat(checked(serial.text() + " 0000000000000000").verdict())
        .as("a serial with a wrong code tells nothing")
        .isEqualTo(Verdict.FOREIGN);
  }

  @Test
  void a_key_that_was_replaced_still_marks_its_files_as_the_centres() {
    var serial = ofEmployer(OPERATOR, null).orThrow();
    var text = new String(fetched(serial), StandardCharsets.UTF_8);

    signer.use(new Signer("c2", false));

    assertThat(checked(text).verdict()).isEqualTo(Verdict.UNTOUCHED);
    assertThat(checked("anything\nsigned c1 8").verdict()).isEqualTo(Verdict.ALTERED);
  }

  @Test
  void files_without_bytes_or_with_too_many_are_not_looked_at() {
    for (var length : new int[] {0, VerifyAttestationFile.LARGEST + 1}) {
      assertRefused(
          hall.verifyAttestationFile.handle(new byte[length]),
          AttestationCode.ATTESTATION_FILE_SIZE);
    }
    var largest = hall.verifyAttestationFile.handle(new byte[VerifyAttestationFile.LARGEST]);
    assertThat(largest.orThrow().verdict()).isEqualTo(Verdict.FOREIGN);
  }

  @Test
  void the_page_is_told_where_the_public_verifies() {
    var serial = ofEmployer(OPERATOR, null).orThrow();

    assertThat(new String(fetched(serial), StandardCharsets.UTF_8)).contains(Hall.VERIFY_AT);
  }

  private Checked checked(String text) {
    return hall.verifyAttestationFile
        .handle(text.getBytes(StandardCharsets.UTF_8))
        .orThrow();
  }

  private Decision<Attestation> verified(String serial, String code) {
    return hall.verifyAttestation.handle(new Query(serial, code));
  }

  private Decision<BusinessSerial> ofEmployer(Actor actor, @Nullable String key) {
    return hall.issueEmployerAttestation.handle(
        new Request<>(actor, key, new IssueEmployerAttestation.Command(NUMBER)));
  }

  private Decision<BusinessSerial> ofContributor(Actor actor, String person) {
    return hall.issueContributorAttestation.handle(
        Request.of(actor, new IssueContributorAttestation.Command(NUMBER, person)));
  }

  private Attestation issued(BusinessSerial serial) {
    return hall.read(() -> hall.ports.attestations().find(serial)).orElseThrow();
  }

  private byte[] fetched(BusinessSerial serial) {
    return hall.fetchAttestation.handle(OPERATOR, NUMBER, serial).orThrow();
  }

  private Page<Attestation> listed() {
    return hall.listAttestations
        .handle(OPERATOR, NUMBER, new Page.Wanted(1, 10))
        .orThrow();
  }

  private static void assertRefused(Decision<?> decision, RejectionCode code) {
    assertThat(decision.rejections())
        .extracting(rejection -> rejection.code())
        .containsExactly(code);
  }
}
