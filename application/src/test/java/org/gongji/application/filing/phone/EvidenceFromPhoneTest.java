package org.gongji.application.filing.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.REVIEWER;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.draft.AttachEvidence;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.filing.phone.AttachFromPhone.Place;
import org.gongji.application.filing.phone.PhoneLinks.Stage;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link that a phone opens once, and what the phone may do then. */
class EvidenceFromPhoneTest {

  private static final EmployerNumber OTHER = new EmployerNumber("01010888");

  private final MemoryHall hall = ManualEmployer.inMemory();
  private final Filed filed = Filed.in(hall);
  private final BusinessSerial filing = draft(1);

  @BeforeEach
  void whoever_offers_a_link_may_sign_in() {
    var unused = hall.ports.transactions().decide(() -> {
      hall.ports
          .users()
          .add("operator", OPERATOR.name(), OPERATOR.role(), "hash", List.of(Grant.main(NUMBER)));
      return Decision.accept(NUMBER);
    });
  }

  @Test
  void a_phone_sees_what_is_asked_for_and_hands_it_in_for_the_operator() {
    var session = open(offer(filing)).orThrow();

    var seen = hall.showOnPhone.handle(session).orThrow();
    assertThat(seen.filing()).isEqualTo(filing);
    assertThat(seen.pieces()).noneMatch(ShowOnPhone.Piece::present);
    for (var piece : seen.pieces()) {
      assertThat(codes(attach(session, filing, piece.kinds().get(0).code()))).isEmpty();
    }

    assertThat(hall.showOnPhone.handle(session).orThrow().pieces())
        .isNotEmpty()
        .allMatch(ShowOnPhone.Piece::present);
    assertThat(filed.shown(filing).files())
        .hasSize(seen.pieces().size())
        .allMatch(file -> file.uploadedBy().equals("operator"));
    assertThat(codes(filed.submit(filing))).isEmpty();
  }

  @Test
  void a_link_is_opened_once() {
    var token = offer(filing);
    var session = open(token).orThrow();

    assertThat(codes(open(token))).containsExactly("PHONE_LINK_USED");
    assertThat(hall.phoneSessions.runs(session)).isTrue();
    assertThat(hall.phoneSessions.runs(token)).isFalse();
  }

  @Test
  void a_link_that_comes_late_and_one_that_never_was_are_told_the_same() {
    var inTime = offer(filing);
    var late = offer(filing);

    hall.calendar.pass(OfferPhone.OPENABLE.minusNanos(1));
    assertThat(codes(open(inTime))).isEmpty();
    hall.calendar.pass(Duration.ofNanos(1));

    assertThat(codes(open(late))).containsExactly("PHONE_LINK_EXPIRED");
    assertThat(open("never-was")).isEqualTo(open(late));
    hall.forgetPhones.handle();
    assertThat(open(inTime)).isEqualTo(open(late));
  }

  @Test
  void what_a_phone_holds_ends_after_a_quarter_of_an_hour() {
    var session = open(offer(filing)).orThrow();

    hall.calendar.pass(OpenOnPhone.USABLE.minusNanos(1));
    assertThat(codes(hall.showOnPhone.handle(session))).isEmpty();
    hall.calendar.pass(Duration.ofNanos(1));

    var before = hall.everything();
    assertThat(codes(hall.showOnPhone.handle(session))).containsExactly("PHONE_SESSION_ENDED");
    assertThat(codes(attach(session, filing, "LIVE_PHOTO"))).containsExactly("PHONE_SESSION_ENDED");
    assertThat(codes(hall.showOnPhone.handle("never-was"))).containsExactly("PHONE_SESSION_ENDED");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_page_of_one_filing_sends_nothing_to_another() {
    var other = draft(2);
    var session = open(offer(other)).orThrow();

    var answer = attach(session, filing, "LIVE_PHOTO");

    assertThat(codes(answer)).containsExactly("PHONE_OTHER_FILING");
    assertThat(filed.shown(filing).files()).isEmpty();
    assertThat(filed.shown(other).files()).isEmpty();
  }

  @Test
  void a_filing_that_was_submitted_takes_no_more_files() {
    var opened = open(offer(filing)).orThrow();
    var waiting = offer(filing);
    filed.evidence(filing);
    assertThat(codes(filed.submit(filing))).isEmpty();
    var before = hall.everything();

    assertThat(codes(open(waiting))).containsExactly("PHONE_FILING_CLOSED");
    assertThat(codes(hall.showOnPhone.handle(opened))).containsExactly("PHONE_FILING_CLOSED");
    assertThat(codes(attach(opened, filing, "LIVE_PHOTO"))).containsExactly("PHONE_FILING_CLOSED");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_draft_that_was_thrown_away_takes_no_more_files() {
    var opened = open(offer(filing)).orThrow();
    var waiting = offer(filing);
    var discard = new DiscardDraft.Command(NUMBER, filing);
    assertThat(codes(hall.discardDraft.handle(Request.of(OPERATOR, discard)))).isEmpty();

    assertThat(codes(open(waiting))).containsExactly("PHONE_FILING_CLOSED");
    assertThat(codes(attach(opened, filing, "LIVE_PHOTO"))).containsExactly("PHONE_FILING_CLOSED");
  }

  @Test
  void what_is_no_picture_or_was_not_asked_for_is_refused() {
    var session = open(offer(filing)).orThrow();

    var noPicture = hall.attachFromPhone.handle(
        session, key(), new Place(filing, "LIVE_PHOTO", "a.jpg"), bytes("<html>"));
    assertThat(codes(noPicture)).containsExactly("FILE_TYPE_UNKNOWN");
    assertThat(codes(attach(session, filing, "DEATH_CERTIFICATE")))
        .containsExactly("EVIDENCE_KIND_UNKNOWN");
    assertThat(filed.shown(filing).files()).isEmpty();
  }

  @Test
  void a_phone_fills_no_filing_beyond_what_it_may_have() {
    var session = open(offer(filing)).orThrow();
    for (var at = 0; at < AttachEvidence.MOST_FILES; at++) {
      assertThat(codes(attach(session, filing, "LIVE_PHOTO"))).isEmpty();
    }

    assertThat(codes(attach(session, filing, "LIVE_PHOTO"))).containsExactly("TOO_MANY_FILES");
  }

  @Test
  void a_link_is_offered_by_those_who_may_edit_the_draft() {
    assertThat(codes(offer(CLERK, NUMBER, filing))).containsExactly("FILING_CHANNEL");
    assertThat(codes(offer(REVIEWER, NUMBER, filing))).containsExactly("NOT_PERMITTED");
    assertThat(codes(offer(ManualEmployer.operatorOf(OTHER), NUMBER, filing)))
        .containsExactly("NOT_FOUND");
    assertThat(codes(offer(ManualEmployer.operatorOf(NUMBER, OTHER), OTHER, filing)))
        .containsExactly("NOT_FOUND");
    assertThat(hall.everything().get("phoneLinks")).isEqualTo(Map.of());
  }

  @Test
  void who_offered_it_is_followed_by_the_audit_trail_and_no_token_is_in_it() {
    var token = offer(filing);
    var session = open(token).orThrow();
    assertThat(codes(attach(session, filing, "LIVE_PHOTO"))).isEmpty();

    assertThat(String.valueOf(hall.everything().get("audit")))
        .contains(
            "actor=operator, operation=offer-phone", "actor=operator, operation=open-on-phone")
        .contains("actor=operator, operation=attach-evidence")
        .doesNotContain(token)
        .doesNotContain(session);
    assertThat(String.valueOf(hall.everything().get("phoneLinks")))
        .doesNotContain(token)
        .doesNotContain(session);
  }

  @Test
  void the_screen_follows_how_far_the_phone_has_come() {
    assertThat(followed().stage()).isEqualTo(Stage.OVER);
    var token = offer(filing);
    assertThat(followed().stage()).isEqualTo(Stage.WAITING);
    var session = open(token).orThrow();
    var before = followed();
    assertThat(before.stage()).isEqualTo(Stage.OPEN);

    assertThat(codes(attach(session, filing, "LIVE_PHOTO"))).isEmpty();
    assertThat(followed().revision()).isGreaterThan(before.revision());

    filed.evidence(filing);
    assertThat(codes(filed.submit(filing))).isEmpty();
    assertThat(followed().stage()).isEqualTo(Stage.OVER);
  }

  private FollowPhone.Followed followed() {
    return hall.followPhone.handle(OPERATOR, NUMBER, filing).orThrow();
  }

  private BusinessSerial draft(int person) {
    return filed.draft(FilingKind.SEAL, Line.seal(account(person), "退休封存"));
  }

  private String offer(BusinessSerial serial) {
    return offer(OPERATOR, NUMBER, serial).orThrow().token();
  }

  private Decision<OfferPhone.Offered> offer(
      Actor actor, EmployerNumber employer, BusinessSerial serial) {
    return hall.offerPhone.handle(actor, new OfferPhone.Command(employer, serial));
  }

  private Decision<String> open(String token) {
    return hall.openOnPhone.handle(token);
  }

  private Decision<UUID> attach(String session, BusinessSerial serial, String kind) {
    return hall.attachFromPhone.handle(
        session, key(), new Place(serial, kind, "photo.jpg"), bytes("JPEG " + kind));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
