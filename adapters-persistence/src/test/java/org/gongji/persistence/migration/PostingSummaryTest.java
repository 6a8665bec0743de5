package org.gongji.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostingSummaryTest {

  @ParameterizedTest
  @EnumSource
  void what_was_posted_before_is_summed_up_as_it_would_be_now(Vendor vendor) throws IOException {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      hall.changed(() -> hall.ports.users().add("reviewer", "赵强", Role.REVIEWER, "-", List.of()));
      var written = Migrated.rows(hall, "posting_summary", "posting_id");

      assertThat(hall.tamper("delete from posting_summary")).isEqualTo(2);
      assertThat(hall.tamper(Migrated.filling("V8__posting_summary", "posting_summary")))
          .isEqualTo(2);

      assertThat(Migrated.rows(hall, "posting_summary", "posting_id"))
          .hasSize(2)
          .isEqualTo(written);
    }
  }
}
