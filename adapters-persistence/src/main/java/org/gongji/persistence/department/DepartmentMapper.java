package org.gongji.persistence.department;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.department.Department;
import org.gongji.application.department.Departments.Opening;
import org.gongji.application.department.Departments.Person;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.contributor.AccountStandings;
import org.jspecify.annotations.Nullable;

interface DepartmentMapper {

  /** How many persons a department has; null counts those who have none. */
  record Headcount(@Nullable Long departmentId, long persons) {}

  /** An account that stands with an employer. */
  record Standing(AccountNumber accountNumber, long accountId) {}

  /** Which persons a page wants; no department means those who have none. */
  record PersonsWanted(
      long employerId, YearMonth month, @Nullable Long departmentId, int size, long offset) {}

  String ASSIGNED = """
      from account_standing s
      left join account_department d
        on d.employer_id = #{employerId} and d.account_id = s.account_id
      """ + AccountStandings.IN_FORCE;

  String OF_ONE = ASSIGNED + """
      <choose>
        <when test="departmentId == null">and d.department_id is null</when>
        <otherwise>and d.department_id = #{departmentId}</otherwise>
      </choose>
      """;

  @Select("""
      select department_id as "key", department_uuid as id, parent_id as parent_key, name,
        sibling_position as "position"
      from department where employer_id = #{employerId}
      """)
  List<Department> of(long employerId);

  @Insert("""
      insert into department (
        department_id, employer_id, department_uuid, parent_id, name, sibling_position)
      values (
        #{id}, #{employerId}, #{opening.id}, #{opening.parentKey}, #{opening.name},
        #{opening.position})
      """)
  void insert(
      @Param("id") long id,
      @Param("employerId") long employerId,
      @Param("opening") Opening opening);

  @Delete("""
      delete from department where employer_id = #{employerId} and department_id = #{departmentId}
      """)
  int delete(@Param("employerId") long employerId, @Param("departmentId") long departmentId);

  @Select("select d.department_id, count(*) as persons " + ASSIGNED + "group by d.department_id")
  List<Headcount> headcounts(@Param("employerId") long employerId, @Param("month") YearMonth month);

  @Select("<script>select count(*) " + OF_ONE + "</script>")
  long count(PersonsWanted wanted);

  @Select("<script>select s.account_number as number, s.name, s.status_code as status "
      + OF_ONE
      + " order by s.account_number limit #{size} offset #{offset}</script>")
  List<Person> persons(PersonsWanted wanted);

  @Select("""
      select s.account_number, s.account_id
      from unnest(cast(#{numbers, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
        as varchar array)) as asked (account_number)
      join account_standing s on s.account_number = asked.account_number
      """ + AccountStandings.IN_FORCE)
  List<Standing> standing(
      @Param("employerId") long employerId,
      @Param("month") YearMonth month,
      @Param("numbers") String[] numbers);

  @Delete("""
      delete from account_department
      where employer_id = #{employerId} and account_id in (
        select asked.account_id
        from unnest(cast(#{accountIds, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
          as bigint array)) as asked (account_id))
      """)
  int leave(@Param("employerId") long employerId, @Param("accountIds") Long[] accountIds);

  @Insert("""
      insert into account_department (employer_id, account_id, department_id)
      select d.employer_id, asked.account_id, d.department_id
      from unnest(cast(#{accountIds, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
        as bigint array)) as asked (account_id)
      join department d on d.employer_id = #{employerId} and d.department_id = #{departmentId}
      """)
  int enter(
      @Param("employerId") long employerId,
      @Param("departmentId") long departmentId,
      @Param("accountIds") Long[] accountIds);

  @Delete("""
      delete from account_department
      where employer_id = #{employerId} and department_id = #{departmentId}
      """)
  int empty(@Param("employerId") long employerId, @Param("departmentId") long departmentId);

  @Update("""
      update account_department set department_id = #{toId}
      where employer_id = #{employerId} and department_id = #{departmentId}
      """)
  int handOver(
      @Param("employerId") long employerId,
      @Param("departmentId") long departmentId,
      @Param("toId") long toId);
}
