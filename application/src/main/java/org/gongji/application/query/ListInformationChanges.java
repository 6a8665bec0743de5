package org.gongji.application.query;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.employer.Employers;
import org.gongji.application.information.InformationChanges;
import org.gongji.application.information.InformationChanges.By;
import org.gongji.application.information.InformationChanges.Sought;
import org.gongji.application.information.Item;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 单位信息变更查询, 缴存人信息变更查询: how what is kept changed in a period. */
public final class ListInformationChanges {

  private final Operations operations;
  private final Employers employers;
  private final InformationChanges changes;

  /** Whose information changed. */
  public enum Of {
    /** 单位信息. */
    EMPLOYER,
    /** 缴存人信息. */
    CONTRIBUTORS
  }

  /**
   * What is looked for; both days are included.
   *
   * @param employer 单位账号
   * @param of whose information
   * @param search an account number, part of a name, or pinyin initials; empty for all
   */
  public record Query(EmployerNumber employer, Of of, String search, LocalDate from, LocalDate to) {

    /** What the port is to look for, once the employer is known. */
    Sought sought(Employer found) {
      return new Sought(found.key(), of == Of.CONTRIBUTORS, search, from, to);
    }
  }

  /**
   * A change as people see it, sensitive values masked.
   *
   * @param place where it lies among the others
   * @param account 个人账号, null for the employer's own
   * @param name 姓名, empty for the employer's own
   * @param code the item's stable code
   * @param item 变更事项
   * @param before 变更前信息
   * @param after 变更后信息
   * @param by 变更操作员 and 变更日期
   */
  public record Row(
      Place place,
      @Nullable AccountNumber account,
      String name,
      String code,
      String item,
      String before,
      String after,
      By by) {

    static Row of(Of of, InformationChanges.Listed listed) {
      var change = listed.change();
      var item = item(of, change.item());
      return new Row(
          listed.place(),
          listed.account(),
          listed.name(),
          change.item(),
          item.chineseName(),
          item.shown(change.before()),
          item.shown(change.after()),
          change.by());
    }

    private static Item item(Of of, String code) {
      Item[] items = of == Of.EMPLOYER ? EmployerItem.values() : PersonItem.values();
      return Stream.<Item>of(items)
          .filter(item -> item.name().equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No item " + code));
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ListInformationChanges(
      Operations operations, Employers employers, InformationChanges changes) {
    this.operations = operations;
    this.employers = employers;
    this.changes = changes;
  }

  /** Lists them, the newest first. */
  public Decision<Page<Row>> handle(Actor actor, Query query, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers
            .seek(query.employer())
            .map(employer -> changes
                .list(query.sought(employer), wanted)
                .map(listed -> Row.of(query.of(), listed))));
  }
}
