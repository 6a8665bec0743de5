package org.gongji.persistence;

/** Filters by department in dynamic statements, each from {@code in} on. */
public final class InDepartments {

  /** The accounts of an employer that are assigned to one of {@code departments}. */
  public static final String SOME = " in " + """
      (
        select d.account_id
        from unnest(cast(#{departments, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
          as bigint array)) as asked (department_id)
        join account_department d on d.department_id = asked.department_id
        where d.employer_id = #{employerId})
      """;

  /** The accounts of an employer that are assigned to any. */
  public static final String ANY =
      " in (select d.account_id from account_department d where d.employer_id = #{employerId})";

  private InDepartments() {}
}
