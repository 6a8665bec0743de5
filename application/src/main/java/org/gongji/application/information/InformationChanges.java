package org.gongji.application.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.information.Amendment.Changed;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.jspecify.annotations.Nullable;

/** The history of what is kept of employers and contributors (信息变更); nothing is taken away. */
public interface InformationChanges {

  /**
   * Whose information it is.
   *
   * @param employerKey with whom the account stood, or the employer itself
   * @param accountKey null where it is the employer's own
   */
  record About(long employerKey, @Nullable Long accountKey) {}

  /**
   * Who changed it and when.
   *
   * @param login the login of who did
   * @param name 变更操作员
   * @param on the business date
   * @param at the instant
   * @param serial the filing by which it changed, null where it changed at once
   */
  record By(
      String login,
      String name,
      LocalDate on,
      Instant at,
      @Nullable BusinessSerial serial) {

    /** Changed at once. */
    public static By of(Actor actor, BusinessCalendar calendar) {
      return new By(actor.login(), actor.name(), calendar.today(), calendar.now(), null);
    }
  }

  /**
   * One item's change.
   *
   * @param item the item's code
   * @param before what was kept, kept encrypted where it is sensitive
   * @param after what is kept now, likewise
   * @param sensitive whether it is
   */
  record Change(About about, String item, String before, String after, boolean sensitive, By by) {

    /** Of an amendment. */
    public static Change of(About about, Changed<? extends Item> changed, By by) {
      var item = changed.item();
      return new Change(
          about, item.name(), changed.before(), changed.after(), item.form().isSensitive(), by);
    }

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "Change[" + about + " " + item + " " + by + "]";
    }
  }

  /**
   * Which changes are looked for; both days are included.
   *
   * @param employerKey whose
   * @param ofContributors those of its contributors, otherwise its own
   * @param search an account number, part of a name, or pinyin initials; empty for all
   */
  record Sought(
      long employerKey, boolean ofContributors, String search, LocalDate from, LocalDate to) {}

  /**
   * A change with whom it is about.
   *
   * @param place where it lies among the others
   * @param account 个人账号, null for an employer's own
   * @param name 姓名 as it is now, empty for an employer's own
   */
  record Listed(Place place, Change change, @Nullable AccountNumber account, String name) {

    /** Names are not for logs. */
    @Override
    public String toString() {
      return "Listed[" + place + " " + change + " " + account + "]";
    }
  }

  /** Appends changes in their order. */
  void append(List<Change> changes);

  /** A part of what is looked for, the newest first. */
  Page<Listed> list(Sought sought, Page.Wanted wanted);

  /**
   * The same from behind a place on.
   *
   * @param last null at the beginning
   * @param most how many
   */
  List<Listed> behind(Sought sought, @Nullable Place last, int most);
}
