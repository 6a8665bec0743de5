package org.gongji.persistence.contributor;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;

interface ContributorMapper {

  /** Whose account a certificate's blind index leads to. */
  record Known(String certificateIndex, AccountNumber accountNumber) {}

  /** The newest revision of an account's terms from a month on. */
  record Revised(long accountId, YearMonth effectiveYyyymm, int revision) {}

  /** How many accounts have a status. */
  record Headcount(AccountStatus statusCode, long persons) {}

  /** The name of the department that an account is assigned to with the employer. */
  String DEPARTMENT = """
       coalesce((
        select p.name from account_department d
        join department p on p.department_id = d.department_id
        where d.employer_id = t.employer_id and d.account_id = t.account_id), '') as department
      """;

  /** The accounts that stand with an employer in a month, by the terms that then hold. */
  String STANDING = """
      from account_terms t
      join account a on a.account_id = t.account_id
      join ledger_account l on l.ledger_account_id = a.account_id
      """ + TermsInForce.WHERE;

  String SEARCHED = STANDING + """
      <if test="pattern != null">
        and (a.account_number = #{search} or a.name like #{pattern} escape '!'
          or a.name_initials like #{initials} escape '!')
      </if>
      <if test="status != null">and t.status_code = #{status}</if>
      <if test="departments != null and departments.length == 0">
        and not exists (
          select 1 from account_department d
          where d.employer_id = t.employer_id and d.account_id = t.account_id)
      </if>
      <if test="departments != null and departments.length > 0">
        and t.account_id in (
          select d.account_id
          from unnest(cast(#{departments, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
            as bigint array)) as asked (department_id)
          join account_department d on d.department_id = asked.department_id
          where d.employer_id = #{employerId})
      </if>
      <if test="last != null">and a.account_number > #{last}</if>
      """;

  @Select("""
      select a.certificate_index, a.account_number
      from unnest(cast(#{indexes, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
        as varchar array)) as asked (certificate_index)
      join account a on a.certificate_index = asked.certificate_index
      """)
  List<Known> known(@Param("indexes") String[] indexes);

  /** From which months terms of some accounts count, and how often each was written. */
  @Select("""
      select t.account_id, t.effective_yyyymm, max(t.revision) as revision
      from unnest(cast(#{accountKeys, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
        as bigint array)) as asked (account_id)
      join account_terms t on t.account_id = asked.account_id
      group by t.account_id, t.effective_yyyymm
      """)
  List<Revised> revised(@Param("accountKeys") Long[] accountKeys);

  /** Those of a month that another employer wrote over are not among them. */
  @Select("""
      select t.effective_yyyymm as effective, t.status_code as status, t.standing, t.base_yuan,
        t.employer_rate_bp, t.personal_rate_bp
      from account a
      join account_terms t on t.account_id = a.account_id
      where a.account_number = #{number}
        and t.employer_id = #{employerId}
        and not exists (
          select 1 from account_terms n
          where n.account_id = t.account_id and n.effective_yyyymm = t.effective_yyyymm
            and n.revision > t.revision)
      order by t.effective_yyyymm desc
      """)
  List<Terms> terms(@Param("employerId") long employerId, @Param("number") AccountNumber number);

  @Select("select t.status_code, count(*) as persons from account_terms t " + TermsInForce.WHERE
      + "group by t.status_code")
  List<Headcount> headcount(@Param("employerId") long employerId, @Param("month") YearMonth month);

  @Select("<script>select count(*) " + SEARCHED + "</script>")
  long count(AccountSearch search);

  @Select("<script>select a.account_id, a.account_number, a.name, a.certificate_cipher,"
      + " a.key_version, t.status_code, t.base_yuan, t.employer_rate_bp, t.personal_rate_bp,"
      + " a.opened_on, a.bank_name, a.bank_account_cipher, l.balance_fen, l.paid_through_yyyymm,"
      + DEPARTMENT
      + SEARCHED
      + " order by ${order} limit #{size} offset #{offset}</script>")
  List<ListedRow> list(AccountSearch search);
}
