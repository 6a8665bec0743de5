package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.AuditTrail.Kept;
import org.gongji.application.operation.AuditTrail.Line;
import org.gongji.application.operation.AuditTrail.Place;
import org.gongji.application.operation.AuditTrail.Search;
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

  @Test
  void lines_are_listed_from_the_newest_on_behind_a_place() {
    append(line(0, "operator", "assess-remittance", "01010777"));
    append(line(1, "clerk", "record-deposit", "01010777"));
    append(line(1, "clerk", "record-deposit", "01010778"));

    var all = list(everything(), Place.NEWEST, 10);
    var rest = list(everything(), all.get(1).place(), 10);

    assertThat(all)
        .extracting(kept -> kept.line().actor())
        .containsExactly("clerk", "clerk", "operator");
    assertThat(list(everything(), Place.NEWEST, 2)).isEqualTo(all.subList(0, 2));
    assertThat(rest).isEqualTo(all.subList(2, 3));
    assertThat(Place.of(all.get(0).place().text())).isEqualTo(all.get(0).place());
  }

  @Test
  void lines_are_found_by_login_operation_subject_and_period() {
    var one = line(0, "operator", "assess-remittance", "01010777");
    var other = line(1, "clerk", "record-deposit", "01010778");
    append(one);
    append(other);

    assertThat(found("operator", "", "")).containsExactly(one);
    assertThat(found("", "record-deposit", "")).containsExactly(other);
    assertThat(found("", "", "01010777")).containsExactly(one);
    assertThat(found("clerk", "record-deposit", "01010777")).isEmpty();
    var tomorrow = new Search("", "", "", TODAY.plusDays(1), TODAY.plusDays(2));
    assertThat(list(tomorrow, Place.NEWEST, 10)).isEmpty();
  }

  private void append(Line line) {
    commit(() -> ports().audit().append(line));
  }

  private List<Line> found(String actor, String operation, String subject) {
    var search = new Search(actor, operation, subject, TODAY, TODAY);
    return list(search, Place.NEWEST, 10).stream().map(Kept::line).toList();
  }

  private List<Kept> list(Search search, Place behind, int most) {
    return read(() -> ports().audit().list(search, behind, most));
  }

  private static Search everything() {
    return new Search("", "", "", TODAY, TODAY);
  }

  private static Line line(int second, String actor, String operation, String subject) {
    return new Line(NOW.plusSeconds(second), TODAY, actor, operation, subject, "x", "0".repeat(64));
  }

  private int seal(int most) {
    return committed(() -> ports().audit().seal(most));
  }

  private static Line line(String detail) {
    return new Line(
        NOW, TODAY, "operator", "assess-remittance", "01010777", detail, "0".repeat(64));
  }
}
