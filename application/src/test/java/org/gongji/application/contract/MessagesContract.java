package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.gongji.application.message.Messages;
import org.gongji.application.message.Messages.Message;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.message.Messages.Search;
import org.gongji.application.operation.Page;
import org.junit.jupiter.api.Test;

/** {@link Messages}. */
public abstract class MessagesContract extends PortContract {

  private static final String READER = "wang";
  private static final String COLLEAGUE = "li";

  @Test
  void messages_come_newest_first_in_pages_with_the_total() {
    var employer = employer("01010777").key();
    add(employer, "二", 10);
    add(employer, "一", 0);
    add(employer, "三", 20);

    var page = read(() -> ports().messages().list(all(employer), new Page.Wanted(1, 2)));
    var rest = read(() -> ports().messages().list(all(employer), new Page.Wanted(2, 2)));

    assertThat(page.rows()).extracting(Received::text).containsExactly("三", "二");
    assertThat(rest.rows()).extracting(Received::text).containsExactly("一");
    assertThat(rest.rows().get(0))
        .isEqualTo(new Received(rest.rows().get(0).id(), "汇缴", "一", "柜台", NOW, false));
    assertThat(rest.total()).isEqualTo(3);
  }

  @Test
  void of_messages_of_one_instant_the_one_added_last_comes_first() {
    var employer = employer("01010777").key();
    add(employer, "一", 0);
    add(employer, "二", 0);

    assertThat(listed(all(employer))).extracting(Received::text).containsExactly("二", "一");
  }

  @Test
  void another_employers_messages_are_neither_listed_nor_read() {
    var employer = employer("01010777").key();
    var other = employer("01010778").key();
    add(other, "一", 0);
    var id = listed(all(other)).get(0).id();

    assertThat(listed(all(employer))).isEmpty();
    assertThat(markRead(employer, READER, id)).isFalse();
    assertThat(markRead(other, READER, UUID.randomUUID())).isFalse();
    assertThat(unread(other, READER)).isEqualTo(1);
  }

  @Test
  void each_reader_has_read_what_that_reader_marked_and_marking_again_changes_nothing() {
    var employer = employer("01010777").key();
    add(employer, "一", 0);
    add(employer, "二", 10);
    var id = listed(all(employer)).get(1).id();

    assertThat(markRead(employer, READER, id)).isTrue();
    assertThat(markRead(employer, READER, id)).isTrue();

    assertThat(listed(all(employer))).extracting(Received::read).containsExactly(false, true);
    assertThat(listed(unreadOnly(employer))).extracting(Received::text).containsExactly("二");
    assertThat(unread(employer, READER)).isEqualTo(1);
    assertThat(unread(employer, COLLEAGUE)).isEqualTo(2);
  }

  @Test
  void all_that_are_there_are_read_at_once_on_both_sides_of_what_has_settled() {
    var employer = employer("01010777").key();
    var other = employer("01010778").key();
    add(employer, "一", 0);
    add(employer, "二", 10);
    add(employer, "三", 11);
    add(other, "四", 0);
    var unused = markRead(employer, READER, listed(all(employer)).get(2).id());

    readAll(employer, 10);
    readAll(employer, 10);

    assertThat(unread(employer, READER)).isZero();
    assertThat(listed(all(employer))).allMatch(Received::read);
    assertThat(unread(employer, COLLEAGUE)).isEqualTo(3);
    assertThat(unread(other, READER)).isEqualTo(1);
  }

  @Test
  void a_mark_never_goes_back() {
    var employer = employer("01010777").key();
    readAll(employer, 10);
    readAll(employer, 5);

    add(employer, "一", 10);
    add(employer, "二", 11);

    assertThat(unread(employer, READER)).isEqualTo(1);
  }

  @Test
  void a_message_on_its_way_while_all_are_read_stays_unread() {
    var employer = employer("01010777").key();
    add(employer, "一", 20);

    readAll(employer, 10);
    add(employer, "二", 15);

    assertThat(listed(unreadOnly(employer))).extracting(Received::text).containsExactly("二");
  }

  private void readAll(long employer, long second) {
    commit(() -> ports().messages().readAll(employer, READER, NOW.plusSeconds(second)));
  }

  private boolean markRead(long employer, String reader, UUID id) {
    return committed(() -> ports().messages().read(employer, reader, id));
  }

  private long unread(long employer, String reader) {
    return read(() -> ports().messages().unread(employer, reader));
  }

  private List<Received> listed(Search search) {
    return read(() -> ports().messages().list(search, FIRST_PAGE)).rows();
  }

  private static Search all(long employer) {
    return new Search(employer, READER, false);
  }

  private static Search unreadOnly(long employer) {
    return new Search(employer, READER, true);
  }

  private void add(long employer, String text, long second) {
    commit(() ->
        ports().messages().add(new Message(employer, "汇缴", text, "柜台", NOW.plusSeconds(second))));
  }
}
