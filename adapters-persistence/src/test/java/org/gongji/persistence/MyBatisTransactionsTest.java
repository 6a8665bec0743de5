package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.IdempotencyKeys.Kept;
import org.gongji.application.operation.IdempotencyKeys.Wish;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.Transactions.Conflict;
import org.gongji.application.remittance.DeleteAssessment;
import org.gongji.domain.decision.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MyBatisTransactionsTest {

  private static final Wish WISH = new Wish("clerk", "record-deposit", "k1");
  private static final Instant NOW = Instant.parse("2022-04-01T02:03:04.567891Z");

  @ParameterizedTest
  @EnumSource
  void what_was_accepted_stays(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor)) {
      hall.changed(() -> claim(hall));

      assertThat(kept(hall)).contains(new Kept("hash", "answer"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_rejected_leaves_nothing(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor)) {
      var decision = hall.ports.transactions().decide(() -> {
        claim(hall);
        return Decision.<Wish>reject(OperationCode.BUSY.rejection());
      });

      assertThat(decision.accepted()).isEmpty();
      assertThat(kept(hall)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_failed_leaves_nothing(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor)) {
      assertThatThrownBy(() -> hall.changed(() -> {
            claim(hall);
            throw new IllegalArgumentException("a bug");
          }))
          .isInstanceOf(IllegalArgumentException.class);

      assertThat(kept(hall)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_read_changes_nothing(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor)) {
      var read = hall.read(() -> {
        claim(hall);
        return WISH;
      });

      assertThat(kept(hall)).as("after reading %s", read).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_key_taken_is_a_conflict(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor)) {
      hall.changed(() -> claim(hall));

      assertThatThrownBy(() -> hall.changed(() -> claim(hall))).isInstanceOf(Conflict.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_transaction_within_a_transaction_is_refused(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor)) {
      assertThatThrownBy(() -> hall.changed(() -> hall.changed(() -> claim(hall))))
          .isInstanceOf(IllegalStateException.class);
      assertThat(kept(hall)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void numbers_of_people_stand_nowhere_in_clear(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      assertThat(hall.tamper("""
              update account set name = name
              where certificate_cipher like '%2114031990%' or mobile_cipher like '%13800000000%'
                or certificate_index like '%2114031990%' or mobile_index like '%13800000000%'
              """)).isZero();
      assertThat(hall.tamper("""
              update employer set name = name
              where operator_mobile_cipher like '%13040004555%'
                or operator_mobile_index like '%13040004555%'
              """)).isZero();
      assertThat(hall.tamper(
              "update audit_record set actor = actor where detail like '%13040004555%'"))
          .isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_deleted_assessment_leaves_no_row(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      // given
      var april = ManualEmployer.assess(hall, YearMonth.of(2022, 4)).orThrow();

      // when
      var unused = hall.deleteAssessment
          .handle(Request.of(
              ManualEmployer.OPERATOR, new DeleteAssessment.Command(ManualEmployer.NUMBER, april)))
          .orThrow();

      // then
      for (var table : new String[] {"line", "movement", "month"}) {
        assertThat(hall.tamper("delete from remittance_" + table + " where month_yyyymm = 202204"))
            .as(table)
            .isZero();
      }
      assertThat(hall.tamper("delete from assessment where from_yyyymm = 202204"))
          .isZero();
    }
  }

  private static void claim(PersistentHall hall) {
    hall.ports.keys().claim(WISH, "hash", NOW);
    hall.ports.keys().complete(WISH, "answer");
  }

  private static Optional<Kept> kept(PersistentHall hall) {
    return hall.read(() -> hall.ports.keys().find(WISH));
  }
}
