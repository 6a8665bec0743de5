package org.gongji.persistence.contributor;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;

interface ContributorMapper {

  /** Whose account a certificate's blind index leads to. */
  record Known(String certificateIndex, AccountNumber accountNumber) {}

  /** The newest revision of an account's terms from a month on. */
  record Revised(long accountId, YearMonth effectiveYyyymm, int revision) {}

  /** How many accounts have a status. */
  record Headcount(AccountStatus statusCode, long persons) {}

  /**
   * The terms that hold in a month for the accounts that then stand with an employer; without a
   * less-than sign, which a dynamic statement, being XML, could not hold.
   */
  String STANDING = """
      from account_terms t
      join account a on a.account_id = t.account_id
      join ledger_account l on l.ledger_account_id = a.account_id
      where t.employer_id = #{employerId}
        and #{month} >= t.effective_yyyymm
        and not exists (
          select 1 from account_terms n
          where n.account_id = t.account_id
            and #{month} >= n.effective_yyyymm
            and (n.effective_yyyymm > t.effective_yyyymm
              or (n.effective_yyyymm = t.effective_yyyymm and n.revision > t.revision)))
      """;

  String SEARCHED = STANDING + """
      <if test="pattern != null">
        and (a.account_number = #{search} or a.name like #{pattern} escape '!'
          or a.name_initials like #{initials} escape '!')
      </if>
      <if test="status != null">and t.status_code = #{status}</if>
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

  @Select("select t.status_code, count(*) as persons " + STANDING + "group by t.status_code")
  List<Headcount> headcount(@Param("employerId") long employerId, @Param("month") YearMonth month);

  @Select("<script>select count(*) " + SEARCHED + "</script>")
  long count(AccountSearch search);

  @Select("<script>select a.account_id, a.account_number, a.name, a.certificate_cipher,"
      + " a.key_version, t.status_code, t.base_yuan, t.employer_rate_bp, t.personal_rate_bp,"
      + " a.opened_on, l.balance_fen, l.paid_through_yyyymm "
      + SEARCHED
      + " order by a.account_number limit #{size} offset #{offset}</script>")
  List<ListedRow> list(AccountSearch search);
}
