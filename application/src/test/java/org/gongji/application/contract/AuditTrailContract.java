package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.AuditTrail.Line;
import org.gongji.application.operation.OperationCode;
import org.junit.jupiter.api.Test;

/** {@link AuditTrail}. */
public abstract class AuditTrailContract extends PortContract {

  @Test
  void lines_are_sealed_in_batches_until_none_is_left() {
    append("1");
    append("2");
    append("3");

    assertThat(seal(2)).isEqualTo(2);
    assertThat(seal(2)).isEqualTo(1);
    assertThat(seal(2)).isZero();
  }

  @Test
  void sealing_goes_on_with_lines_that_came_later() {
    append("1");
    assertThat(seal(9)).isEqualTo(1);

    append("2");

    assertThat(seal(9)).isEqualTo(1);
  }

  @Test
  void what_is_rolled_back_is_neither_appended_nor_sealed() {
    reject(() -> ports().audit().append(line("1")), OperationCode.BUSY.rejection());
    assertThat(seal(9)).isZero();

    append("2");
    reject(
        () -> {
          var unused = ports().audit().seal(9);
        },
        OperationCode.BUSY.rejection());

    assertThat(seal(9)).isEqualTo(1);
  }

  @Test
  void a_line_takes_a_long_detail_and_any_character() {
    append("汇缴核定\u0007\n'; drop table audit; -- 𠮷".repeat(60));

    assertThat(seal(9)).isEqualTo(1);
  }

  private void append(String detail) {
    commit(() -> ports().audit().append(line(detail)));
  }

  private int seal(int most) {
    return committed(() -> ports().audit().seal(most));
  }

  private static Line line(String detail) {
    return new Line(
        NOW, TODAY, "operator", "assess-remittance", "01010777", detail, "0".repeat(64));
  }
}
