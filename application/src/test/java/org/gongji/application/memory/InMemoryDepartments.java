package org.gongji.application.memory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.department.Department;
import org.gongji.application.department.Departments;
import org.gongji.application.memory.Tables.AssignmentKey;
import org.gongji.application.memory.Tables.DepartmentRow;
import org.gongji.application.memory.Tables.TermsRow;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.AccountNumber;
import org.jspecify.annotations.Nullable;

/** Departments in memory. */
public final class InMemoryDepartments implements Departments {

  private final InMemoryTransactions database;

  InMemoryDepartments(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public List<Department> of(long employerKey) {
    return database.tables().departments.values().stream()
        .filter(row -> row.employerKey() == employerKey)
        .map(DepartmentRow::department)
        .toList();
  }

  @Override
  public void add(long employerKey, Opening opening) {
    var key = database.nextKey();
    var department =
        new Department(key, opening.id(), opening.parentKey(), opening.name(), opening.position());
    database.tables().departments.put(key, new DepartmentRow(employerKey, department));
  }

  @Override
  public void change(long employerKey, List<Department> changed) {
    changed.forEach(department -> database
        .tables()
        .departments
        .computeIfPresent(
            department.key(),
            (key, row) -> row.employerKey() == employerKey
                ? new DepartmentRow(employerKey, department)
                : row));
  }

  @Override
  public void remove(long employerKey, long departmentKey) {
    handOver(employerKey, departmentKey, null);
    var removed = of(employerKey).stream().anyMatch(one -> one.key() == departmentKey);
    if (!removed) {
      throw new IllegalStateException("No department " + departmentKey + " of " + employerKey);
    }
    database.tables().departments.remove(departmentKey);
  }

  @Override
  public Headcounts headcounts(long employerKey, LocalDate on) {
    var byDepartment = new HashMap<Long, Long>();
    var unassigned = 0L;
    for (var row : standing(employerKey, on).toList()) {
      var department = assigned(employerKey, row.accountKey());
      if (department == null) {
        unassigned++;
      } else {
        byDepartment.merge(department, 1L, Long::sum);
      }
    }
    return new Headcounts(byDepartment, unassigned);
  }

  @Override
  public Page<Person> persons(
      long employerKey, LocalDate on, @Nullable Long departmentKey, Page.Wanted wanted) {
    var persons = standing(employerKey, on)
        .filter(row -> Objects.equals(assigned(employerKey, row.accountKey()), departmentKey))
        .map(row -> {
          var opening = database.tables().account(row.accountKey()).opening();
          return new Person(opening.number(), opening.name(), row.terms().status());
        })
        .sorted(Comparator.comparing(person -> person.number().text()))
        .toList();
    return Paging.of(persons, wanted);
  }

  @Override
  public Map<AccountNumber, Long> standing(
      long employerKey, LocalDate on, Collection<AccountNumber> numbers) {
    var asked = new HashSet<>(numbers);
    return standing(employerKey, on)
        .map(TermsRow::accountKey)
        .filter(key -> asked.contains(number(key)))
        .collect(Collectors.toMap(this::number, key -> key));
  }

  @Override
  public void assign(long employerKey, Collection<Long> accountKeys, @Nullable Long departmentKey) {
    var assignments = database.tables().assignments;
    for (var account : accountKeys) {
      var key = new AssignmentKey(employerKey, account);
      if (departmentKey == null) {
        assignments.remove(key);
      } else {
        assignments.put(key, departmentKey);
      }
    }
  }

  @Override
  public void handOver(long employerKey, long departmentKey, @Nullable Long toKey) {
    var accounts = database.tables().assignments.entrySet().stream()
        .filter(assigned -> assigned.getKey().employerKey() == employerKey)
        .filter(assigned -> assigned.getValue() == departmentKey)
        .map(assigned -> assigned.getKey().accountKey())
        .toList();
    assign(employerKey, accounts, toKey);
  }

  private @Nullable Long assigned(long employerKey, long accountKey) {
    return database.tables().assignments.get(new AssignmentKey(employerKey, accountKey));
  }

  private AccountNumber number(long accountKey) {
    return database.tables().account(accountKey).opening().number();
  }

  private Stream<TermsRow> standing(long employerKey, LocalDate on) {
    return database.tables().standing(employerKey, YearMonth.from(on));
  }
}
