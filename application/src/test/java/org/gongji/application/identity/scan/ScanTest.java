package org.gongji.application.identity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.scan.OfferScan.Offered;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScanTest {

  private static final Origin COMPUTER = new Origin("203.0.113.7", "Chromium", false);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @BeforeEach
  void a_user() {
    var unused = hall.ports.transactions().decide(() -> {
      hall.ports.users().add("li", "李敏", Role.CLERK, null, List.of());
      return Decision.accept("li");
    });
  }

  @Test
  void a_phone_lets_the_computer_in_once() {
    var offered = offered();

    assertThat(hall.answerScan.look(offered.code()).orThrow().digits()).isEqualTo(offered.digits());
    assertThat(stage(offered)).isEqualTo(Stage.SEEN);
    assertThat(answer(offered, true).orThrow()).isEqualTo(Stage.CONFIRMED);
    assertThat(stage(offered)).isEqualTo(Stage.CONFIRMED);
    var signedIn = hall.enterByScan.handle(offered.holder(), COMPUTER).orThrow();

    assertThat(hall.signIn.holder(signedIn.token())).map(User::login).contains("li");
    assertThat(codes(hall.enterByScan.handle(offered.holder(), COMPUTER)))
        .containsExactly(ScanCode.SCAN_OVER);
    assertThat(codes(answer(offered, true))).containsExactly(ScanCode.SCAN_OVER);
  }

  @Test
  void the_code_alone_lets_nobody_in() {
    var offered = offered();
    var unused = answer(offered, true).orThrow();

    assertThat(codes(hall.enterByScan.handle(offered.code(), COMPUTER)))
        .containsExactly(ScanCode.SCAN_OVER);
    assertThat(codes(hall.answerScan.look(offered.holder()))).containsExactly(ScanCode.SCAN_OVER);
  }

  @Test
  void nobody_goes_in_before_a_phone_has_confirmed() {
    var offered = offered();

    assertThat(codes(hall.enterByScan.handle(offered.holder(), COMPUTER)))
        .containsExactly(ScanCode.SCAN_UNANSWERED);
    assertThat(stage(offered)).isEqualTo(Stage.WAITING);
  }

  @Test
  void a_no_stays_a_no() {
    var offered = offered();

    assertThat(answer(offered, false).orThrow()).isEqualTo(Stage.DENIED);

    assertThat(codes(answer(offered, true))).containsExactly(ScanCode.SCAN_OVER);
    assertThat(codes(hall.enterByScan.handle(offered.holder(), COMPUTER)))
        .containsExactly(ScanCode.SCAN_DENIED);
  }

  @Test
  void after_three_minutes_it_is_over() {
    var offered = offered();
    var confirmed = offered();
    var unused = answer(confirmed, true).orThrow();

    hall.calendar.pass(OfferScan.LASTS);

    assertThat(codes(hall.answerScan.look(offered.code()))).containsExactly(ScanCode.SCAN_OVER);
    assertThat(codes(answer(offered, true))).containsExactly(ScanCode.SCAN_OVER);
    assertThat(codes(hall.enterByScan.handle(confirmed.holder(), COMPUTER)))
        .containsExactly(ScanCode.SCAN_OVER);
  }

  @Test
  void who_was_blocked_meanwhile_does_not_go_in() {
    var offered = offered();
    var unused = answer(offered, true).orThrow();

    block();

    assertThat(hall.enterByScan.handle(offered.holder(), COMPUTER).rejections())
        .extracting(each -> each.code().name())
        .containsExactly("ACCOUNT_BLOCKED");
  }

  @Test
  void an_address_is_offered_thirty_in_five_minutes() {
    for (var each = 0; each < 30; each++) {
      var unused = offered();
    }

    assertThat(codes(hall.offerScan.handle(COMPUTER))).containsExactly(ScanCode.SCAN_TOO_OFTEN);
    assertThat(codes(hall.offerScan.handle(new Origin("203.0.113.8", "", false))))
        .isEmpty();
    hall.calendar.pass(Duration.ofMinutes(5).plusSeconds(1));
    assertThat(codes(hall.offerScan.handle(COMPUTER))).isEmpty();
  }

  private void block() {
    var unused = hall.ports.transactions().decide(() -> {
      var user = hall.ports.users().find("li").orElseThrow().user();
      hall.ports.users().standing(user.key(), Standing.BLOCKED);
      return Decision.accept(user);
    });
  }

  private Offered offered() {
    return hall.offerScan.handle(COMPUTER).orThrow();
  }

  private Stage stage(Offered offered) {
    return hall.enterByScan.stage(offered.holder()).orThrow();
  }

  private Decision<Stage> answer(Offered offered, boolean confirmed) {
    var user = hall.read(() -> hall.ports.users().find("li").orElseThrow().user());
    return hall.answerScan.handle(user, offered.code(), confirmed);
  }

  private static List<RejectionCode> codes(Decision<?> decision) {
    return decision.rejections().stream().map(Rejection::code).toList();
  }
}
