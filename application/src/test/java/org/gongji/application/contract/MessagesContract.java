package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongji.application.message.Messages;
import org.gongji.application.message.Messages.Message;
import org.gongji.application.operation.Page;
import org.junit.jupiter.api.Test;

/** {@link Messages}. */
public abstract class MessagesContract extends PortContract {

  @Test
  void messages_come_newest_first_in_pages_with_the_total() {
    var employer = employer("01010777").key();
    var second = added(employer, "二", 10);
    var first = added(employer, "一", 0);
    var third = added(employer, "三", 20);

    var page = read(() -> ports().messages().list(employer, new Page.Wanted(1, 2)));
    var rest = read(() -> ports().messages().list(employer, new Page.Wanted(2, 2)));

    assertThat(page.rows()).containsExactly(third, second);
    assertThat(rest.rows()).containsExactly(first);
    assertThat(rest.total()).isEqualTo(3);
  }

  @Test
  void of_messages_of_one_instant_the_one_added_last_comes_first() {
    var employer = employer("01010777").key();
    var earlier = added(employer, "一", 0);
    var later = added(employer, "二", 0);

    assertThat(read(() -> ports().messages().list(employer, FIRST_PAGE)).rows())
        .containsExactly(later, earlier);
  }

  @Test
  void another_employers_messages_are_not_listed() {
    var employer = employer("01010777").key();
    var other = employer("01010778").key();
    var message = added(other, "一", 0);

    assertThat(read(() -> ports().messages().list(employer, FIRST_PAGE)).total())
        .isZero();
    assertThat(read(() -> ports().messages().list(other, FIRST_PAGE)).rows())
        .containsExactly(message);
  }

  private Message added(long employer, String text, long second) {
    var message = new Message(employer, "汇缴", text, "柜台", NOW.plusSeconds(second));
    commit(() -> ports().messages().add(message));
    return message;
  }
}
