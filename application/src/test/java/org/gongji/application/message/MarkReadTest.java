package org.gongji.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkReadTest {

  private static final Actor COLLEAGUE =
      new Actor("colleague", "孙佳宁", Role.OPERATOR, Set.of(Grant.main(NUMBER)));
  private static final Actor STRANGER = new Actor(
      "stranger", "钱进", Role.OPERATOR, Set.of(Grant.main(new EmployerNumber("01010888"))));

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void what_one_operator_read_the_other_still_has_to() {
    var first = all(OPERATOR).get(0).id();

    assertThat(mark(OPERATOR, first)).isEqualTo(Decision.accept(3L));
    assertThat(mark(OPERATOR, first)).isEqualTo(Decision.accept(3L));

    assertThat(unread(OPERATOR)).doesNotContain(first).hasSize(3);
    assertThat(unread(COLLEAGUE)).contains(first).hasSize(4);
  }

  @Test
  void all_are_read_at_once_and_what_comes_later_is_not() {
    hall.calendar.pass(Duration.ofMinutes(30));
    var deposit = ManualEmployer.record(hall, "6100.00", null).orThrow();
    var reviewed = ManualEmployer.review(hall, deposit).orThrow();
    assertThat(unread(OPERATOR)).hasSize(5);

    assertThat(mark(OPERATOR, null)).isEqualTo(Decision.accept(0L));
    assertThat(mark(OPERATOR, null)).isEqualTo(Decision.accept(0L));
    hall.workAllJobs();

    assertThat(unread(OPERATOR)).hasSize(1);
    assertThat(reviewed).isEqualTo(deposit);
  }

  @Test
  void nobody_marks_what_is_not_theirs() {
    var first = all(OPERATOR).get(0).id();
    var before = unread(OPERATOR);

    assertThat(codes(mark(STRANGER, first))).containsExactly("NOT_FOUND");
    assertThat(codes(mark(CLERK, first))).containsExactly("NOT_PERMITTED");
    assertThat(codes(mark(OPERATOR, UUID.randomUUID()))).containsExactly("NOT_FOUND");

    assertThat(unread(OPERATOR)).isEqualTo(before);
  }

  private Decision<Long> mark(Actor actor, @Nullable UUID message) {
    return hall.markRead.handle(Request.of(actor, new MarkRead.Command(NUMBER, message)));
  }

  private List<UUID> unread(Actor actor) {
    return list(actor, true).stream().map(Received::id).toList();
  }

  private List<Received> all(Actor actor) {
    return list(actor, false);
  }

  private List<Received> list(Actor actor, boolean unreadOnly) {
    return hall.listMessages
        .handle(actor, NUMBER, unreadOnly, new Page.Wanted(1, 50))
        .orThrow()
        .page()
        .rows();
  }
}
