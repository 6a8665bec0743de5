package org.gongji.persistence.department;

import jakarta.inject.Inject;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongji.application.department.Department;
import org.gongji.application.department.Departments;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.department.DepartmentMapper.PersonsWanted;
import org.gongji.persistence.department.DepartmentMapper.Standing;
import org.jspecify.annotations.Nullable;

/** Departments in the tables of that name. */
public final class MyBatisDepartments implements Departments {

  private static final String UPDATE = """
      update department set name = ?, parent_id = ?, sibling_position = ?
      where employer_id = ? and department_id = ?
      """;

  private final Database database;
  private final DepartmentMapper mapper;

  @Inject
  public MyBatisDepartments(Database database) {
    this.database = database;
    this.mapper = database.mapper(DepartmentMapper.class);
  }

  @Override
  public List<Department> of(long employerKey) {
    return mapper.of(employerKey);
  }

  @Override
  public void add(long employerKey, Opening opening) {
    mapper.insert(database.keys().next(), employerKey, opening);
  }

  @Override
  public void change(long employerKey, List<Department> changed) {
    try (var rows = new Batch(database.connection(), UPDATE)) {
      for (var department : changed) {
        rows.add(row -> {
          row.setString(1, department.name());
          row.setObject(2, department.parentKey(), Types.BIGINT);
          row.setInt(3, department.position());
          row.setLong(4, employerKey);
          row.setLong(5, department.key());
        });
      }
    }
  }

  @Override
  public void remove(long employerKey, long departmentKey) {
    var unused = mapper.empty(employerKey, departmentKey);
    if (mapper.delete(employerKey, departmentKey) != 1) {
      throw new IllegalStateException("No department " + departmentKey + " of " + employerKey);
    }
  }

  @Override
  public Headcounts headcounts(long employerKey, LocalDate on) {
    var byDepartment = new HashMap<Long, Long>();
    var unassigned = 0L;
    for (var count : mapper.headcounts(employerKey, YearMonth.from(on))) {
      var department = count.departmentId();
      if (department == null) {
        unassigned = count.persons();
      } else {
        byDepartment.put(department, count.persons());
      }
    }
    return new Headcounts(byDepartment, unassigned);
  }

  @Override
  public Page<Person> persons(
      long employerKey, LocalDate on, @Nullable Long departmentKey, Page.Wanted wanted) {
    var asked = new PersonsWanted(
        employerKey, YearMonth.from(on), departmentKey, wanted.size(), wanted.offset());
    return new Page<>(mapper.persons(asked), wanted.number(), wanted.size(), mapper.count(asked));
  }

  @Override
  public Map<AccountNumber, Long> standing(
      long employerKey, LocalDate on, Collection<AccountNumber> numbers) {
    var asked = numbers.stream().map(AccountNumber::text).distinct().toArray(String[]::new);
    return mapper.standing(employerKey, YearMonth.from(on), asked).stream()
        .collect(Collectors.toMap(Standing::accountNumber, Standing::accountId));
  }

  @Override
  public void assign(long employerKey, Collection<Long> accountKeys, @Nullable Long departmentKey) {
    var accounts = accountKeys.toArray(Long[]::new);
    var unused = mapper.leave(employerKey, accounts);
    if (departmentKey != null
        && mapper.enter(employerKey, departmentKey, accounts) != accounts.length) {
      throw new IllegalStateException("No department " + departmentKey + " of " + employerKey);
    }
  }

  @Override
  public void handOver(long employerKey, long departmentKey, @Nullable Long toKey) {
    var unused = toKey == null
        ? mapper.empty(employerKey, departmentKey)
        : mapper.handOver(employerKey, departmentKey, toKey);
  }
}
