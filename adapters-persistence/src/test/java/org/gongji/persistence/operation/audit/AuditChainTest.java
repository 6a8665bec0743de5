package org.gongji.persistence.operation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditChainTest {

  private static final String THIRD = "(select audit_id from audit_seal where seal_number = 3)";

  @ParameterizedTest
  @EnumSource
  void a_sealed_trail_is_whole(Vendor vendor) {
    try (var hall = sealed(vendor)) {
      var head = hall.auditChain().head();

      assertThat(head.sealNumber()).isEqualTo(9);
      assertThat(hall.auditChain().verify(null)).isEmpty();
      assertThat(hall.auditChain().verify(AuditHead.parse(head.text()))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_earlier_head_is_found_in_the_longer_chain(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      // given
      hall.changed(() -> assertThat(hall.ports.audit().seal(4)).isEqualTo(4));
      var early = hall.auditChain().head();

      // when
      hall.changed(() -> assertThat(hall.ports.audit().seal(100)).isEqualTo(5));

      // then
      assertThat(hall.auditChain().verify(early)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_edited_record_is_found(Vendor vendor) {
    assertThat(afterDamage(
            vendor, "update audit_record set actor = 'nobody' where audit_id = " + THIRD))
        .singleElement()
        .asString()
        .endsWith("was edited, seal 3");
  }

  @ParameterizedTest
  @EnumSource
  void a_removed_record_is_found(Vendor vendor) {
    assertThat(afterDamage(vendor, "delete from audit_record where audit_id = " + THIRD))
        .singleElement()
        .asString()
        .endsWith("was removed, seal 3");
  }

  @ParameterizedTest
  @EnumSource
  void a_removed_record_with_its_seal_is_found(Vendor vendor) {
    assertThat(afterDamage(
            vendor,
            "delete from audit_record where audit_id = " + THIRD,
            "delete from audit_seal where seal_number = 3"))
        .containsExactly("seals 3 to 3 were removed");
  }

  @ParameterizedTest
  @EnumSource
  void a_record_slipped_in_is_found(Vendor vendor) {
    assertThat(afterDamage(
            vendor,
            "insert into audit_record (audit_id, recorded_at, business_date, actor, operation,"
                + " subject, detail, policy_hash) select 1, recorded_at, business_date, actor,"
                + " operation, subject, detail, policy_hash from audit_record where audit_id = "
                + THIRD))
        .containsExactly("record 1 has lost its seal");
  }

  @ParameterizedTest
  @EnumSource
  void a_tail_cut_off_is_found(Vendor vendor) {
    assertThat(afterDamage(
            vendor,
            "delete from audit_record where audit_id in"
                + " (select audit_id from audit_seal where seal_number > 5)",
            "delete from audit_seal where seal_number > 5"))
        .contains("cut off after seal 5 of 9");
  }

  @ParameterizedTest
  @EnumSource
  void a_tail_cut_off_together_with_the_head_is_found_by_a_head_kept_outside(Vendor vendor) {
    try (var hall = sealed(vendor)) {
      // given
      var kept = hall.auditChain().head();

      // when
      damage(
          hall,
          "delete from audit_record where audit_id in"
              + " (select audit_id from audit_seal where seal_number > 5)",
          "delete from audit_seal where seal_number > 5",
          "update audit_head set seal_number = 5,"
              + " seal = (select seal from audit_seal where seal_number = 5)");

      // then
      assertThat(hall.auditChain().verify(null)).isEmpty();
      assertThat(hall.auditChain().verify(kept)).singleElement().asString().contains("not in");
    }
  }

  private static PersistentHall sealed(Vendor vendor) {
    var hall = PersistentHall.on(vendor).withManualEmployer();
    hall.changed(() -> assertThat(hall.ports.audit().seal(100)).isEqualTo(9));
    return hall;
  }

  private static List<String> afterDamage(Vendor vendor, String... damages) {
    try (var hall = sealed(vendor)) {
      damage(hall, damages);
      return hall.auditChain().verify(null);
    }
  }

  private static void damage(PersistentHall hall, String... damages) {
    for (var damage : damages) {
      assertThat(hall.tamper(damage)).as(damage).isPositive();
    }
  }
}
