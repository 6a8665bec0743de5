package org.gongji.persistence.contributor;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.InDepartments;

interface ContributorMapper {

  /** Whose account a certificate's blind index leads to. */
  record Known(String certificateIndex, AccountNumber accountNumber) {}

  /** The newest revision of an account's terms from a month on. */
  record Revised(long accountId, YearMonth effectiveYyyymm, int revision) {}

  /** How many accounts have a status. */
  record Headcount(AccountStatus statusCode, long persons) {}

  /** The accounts that stand with an employer in a month, found in an index of that employer. */
  String SEARCHED =
      """
      from account_standing s
      <if test="ofBooks">join ledger_account l on l.ledger_account_id = s.account_id</if>
      """ + AccountStandings.IN_FORCE + """
      <if test="number != null">and s.account_number = #{number}</if>
      <if test="pattern != null">
        and (s.name like #{pattern} escape '!' or s.name_initials like #{initials} escape '!')
      </if>
      <if test="status != null">and s.status_code = #{status}</if>
      <if test="departments != null and departments.length == 0">
        and s.account_id not""" + InDepartments.ANY + """
      </if>
      <if test="departments != null and departments.length > 0">
        and s.account_id""" + InDepartments.SOME + """
      </if>
      <if test="last != null">and s.account_number > #{last}</if>
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

  @Select("select s.status_code, count(*) as persons from account_standing s "
      + AccountStandings.IN_FORCE
      + "group by s.status_code")
  List<Headcount> headcount(@Param("employerId") long employerId, @Param("month") YearMonth month);

  @Select("<script>select count(*) " + SEARCHED + "</script>")
  long count(AccountSearch search);

  /** Which rows they are is found first, so that only those are read whole. */
  @Select("<script>select a.account_id, a.account_number, a.name, a.certificate_cipher,"
      + " a.key_version, s.status_code, s.base_yuan, s.employer_rate_bp, s.personal_rate_bp,"
      + " a.opened_on, a.bank_name, a.bank_account_cipher, l.balance_fen, l.paid_through_yyyymm,"
      + " coalesce(p.name, '') as department"
      + " from (select s.account_id, s.effective_yyyymm "
      + SEARCHED
      + """
       order by ${found} limit #{rows.size} offset #{rows.offset}) f
      join account_standing s
        on s.account_id = f.account_id and s.effective_yyyymm = f.effective_yyyymm
      join account a on a.account_id = f.account_id
      join ledger_account l on l.ledger_account_id = f.account_id
      left join account_department d
        on d.employer_id = #{employerId} and d.account_id = f.account_id
      left join department p on p.department_id = d.department_id
      order by ${order}</script>
      """)
  List<ListedRow> list(AccountSearch search);
}
