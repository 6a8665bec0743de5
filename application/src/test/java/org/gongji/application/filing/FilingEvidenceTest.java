package org.gongji.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.junit.jupiter.api.Test;

/** What a filing asks for, and what becomes of what is handed in. */
class FilingEvidenceTest {

  private static final Duration LONG = Duration.ofHours(25);

  private final MemoryHall hall = ManualEmployer.inMemory();
  private final Filed filed = Filed.in(hall);

  @Test
  void a_newcomer_on_the_establishment_is_shown_by_the_handbook_alone() {
    var on = filed.draft(FilingKind.ENROLMENT, newcomer("21140319900307442X", true));
    var off = filed.draft(FilingKind.ENROLMENT, newcomer("211403199003077452", false));

    assertThat(asked(on)).isEqualTo("OPERATOR_ID LIVE_PHOTO STAFFING_HANDBOOK");
    assertThat(asked(off))
        .isEqualTo("OPERATOR_ID LIVE_PHOTO LABOUR_CONTRACT EMPLOYMENT_FILING"
            + " SOCIAL_INSURANCE_ASSESSMENT SOCIAL_INSURANCE_PAYMENTS");
  }

  @Test
  void of_both_together_everything_is_asked_for_once() {
    var both = filed.draft(
        FilingKind.ENROLMENT,
        newcomer("21140319900307442X", true),
        newcomer("211403199003077452", false));

    assertThat(asked(both).split(" "))
        .containsExactlyInAnyOrder(
            "OPERATOR_ID",
            "LIVE_PHOTO",
            "STAFFING_HANDBOOK",
            "LABOUR_CONTRACT",
            "EMPLOYMENT_FILING",
            "SOCIAL_INSURANCE_ASSESSMENT",
            "SOCIAL_INSURANCE_PAYMENTS");
  }

  @Test
  void what_is_missing_is_named_each_by_itself_until_it_is_there() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment());
    assertThat(codes(filed.attach(draft, "OPERATOR_ID", "JPEG id"))).isEmpty();

    // when
    var refused = filed.submit(draft);

    // then
    assertThat(codes(refused)).containsExactly("EVIDENCE_MISSING");
    assertThat(refused.rejections().get(0).figure(Rejection.VALUE).orElseThrow().toString())
        .contains("LIVE_PHOTO");
    assertThat(codes(filed.attach(draft, "LIVE_PHOTO", "JPEG photo"))).isEmpty();
    assertThat(codes(filed.submit(draft))).isEmpty();
  }

  @Test
  void what_is_no_picture_or_of_no_known_kind_is_not_taken() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment());
    var before = hall.everything();

    // then
    assertThat(codes(filed.attach(draft, "OPERATOR_ID", "MZ")))
        .containsExactly("FILE_TYPE_UNKNOWN");
    assertThat(codes(filed.attach(draft, "HOLIDAY", "JPEG beach")))
        .containsExactly("EVIDENCE_KIND_UNKNOWN");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void sweeping_keeps_what_a_filing_has_and_removes_what_nobody_has() {
    // given
    var kept = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment());
    var id = filed.attach(kept, "OPERATOR_ID", "JPEG kept").orThrow();
    var discarded = filed.draft(FilingKind.SEAL, Line.seal(account(2), "RETIRED"));
    var unusedId = filed.attach(discarded, "OPERATOR_ID", "JPEG gone").orThrow();
    assertThat(codes(hall.discardDraft.handle(
            Request.of(OPERATOR, new DiscardDraft.Command(NUMBER, discarded)))))
        .isEmpty();
    hall.calendar.pass(LONG);

    // when
    var swept = hall.sweepEvidence.handle();

    // then
    assertThat(swept).isEqualTo(1);
    assertThat(hall.fetchEvidence.handle(OPERATOR, NUMBER, kept, id).orThrow().content())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("JPEG kept");
    assertThat(hall.sweepEvidence.handle()).isZero();
  }

  @Test
  void sweeping_leaves_what_is_young_alone() {
    // given
    var sha256 = keep("young").orThrow();
    hall.calendar.pass(Duration.ofHours(24));
    assertThat(hall.sweepEvidence.handle()).isZero();
    assertThat(hall.ports.evidenceStore().get(sha256)).isPresent();

    // when
    hall.calendar.pass(Duration.ofMillis(1));

    // then
    assertThat(hall.sweepEvidence.handle()).isEqualTo(1);
    assertThat(hall.ports.evidenceStore().get(sha256)).isEmpty();
  }

  @Test
  void what_is_put_again_is_young_again() {
    // given
    var sha256 = keep("again").orThrow();
    hall.calendar.pass(LONG);
    assertThat(keep("again").orThrow()).isEqualTo(sha256);

    // then
    assertThat(hall.sweepEvidence.handle()).isZero();
  }

  private Decision<String> keep(String content) {
    return hall.importRoster.keep(OPERATOR, NUMBER, content.getBytes(StandardCharsets.UTF_8));
  }

  private String asked(BusinessSerial filing) {
    return filed.checked(filing).asked().stream()
        .map(asked -> asked.item().toString())
        .collect(Collectors.joining(" "));
  }

  private static Line adjustment() {
    return Line.adjustment(account(1), Base.ofYuan(3_600));
  }

  private static Line newcomer(String certificate, boolean onEstablishment) {
    var person = new Enrolment.Person(
        "李新", CertificateType.RESIDENT_ID, certificate, null, null, "13800000001");
    return Line.enrolment(
        new Newcomer(person, onEstablishment, null, null, Particulars.NONE), Base.ofYuan(3_000));
  }
}
