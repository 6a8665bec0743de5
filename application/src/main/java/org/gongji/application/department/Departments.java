package org.gongji.application.department;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.jspecify.annotations.Nullable;

/**
 * Employers' departments, and who is assigned to them.
 *
 * <p>A person has at most one department with an employer, and none there while the account stands
 * elsewhere. Whoever changes something holds the employer's lock.
 */
public interface Departments {

  /** A department to be added. */
  record Opening(UUID id, @Nullable Long parentKey, String name, int position) {}

  /**
   * How many persons are assigned to the departments themselves, on a day.
   *
   * @param byDepartment by the department's key; those without persons are left out
   * @param unassigned who has no department
   */
  record Headcounts(Map<Long, Long> byDepartment, long unassigned) {

    /** Keeps the counts. */
    public Headcounts {
      byDepartment = Map.copyOf(byDepartment);
    }

    /** The persons of one department, without those below it. */
    public long of(long departmentKey) {
      return byDepartment.getOrDefault(departmentKey, 0L);
    }
  }

  /**
   * A person of a department.
   *
   * @param number 个人账号
   * @param name 姓名
   * @param status 个人账户状态
   */
  record Person(AccountNumber number, String name, AccountStatus status) {

    /** Names of people are not for logs. */
    @Override
    public String toString() {
      return "Person[" + number + "]";
    }
  }

  /** An employer's departments, in no particular order. */
  List<Department> of(long employerKey);

  /** Adds a department to an employer. */
  void add(long employerKey, Opening opening);

  /** Gives departments their name, parent and position, by their keys. */
  void change(long employerKey, List<Department> changed);

  /** Removes a department that nothing stands under, with what is left of assignments to it. */
  void remove(long employerKey, long departmentKey);

  /** How many persons stand with the employer on a day, by department. */
  Headcounts headcounts(long employerKey, LocalDate on);

  /**
   * Who of a department stands with the employer on a day, in the order of their numbers.
   *
   * @param departmentKey the department itself, null for those who have none
   */
  Page<Person> persons(
      long employerKey, LocalDate on, @Nullable Long departmentKey, Page.Wanted wanted);

  /** The keys of the accounts among these numbers that stand with the employer on a day. */
  Map<AccountNumber, Long> standing(
      long employerKey, LocalDate on, Collection<AccountNumber> numbers);

  /** Assigns accounts to a department in place of any they had, or to none. */
  void assign(long employerKey, Collection<Long> accountKeys, @Nullable Long departmentKey);

  /** Hands everybody of a department over to another one, or to none. */
  void handOver(long employerKey, long departmentKey, @Nullable Long toKey);
}
