package org.gongji.persistence.contributor;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;

interface ContributorMapper {

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
        and (a.account_number = #{search} or a.name like #{pattern} escape '!')
      </if>
      <if test="status != null">and t.status_code = #{status}</if>
      """;

  @Select("select account_id from account where account_number = #{number}")
  Optional<Long> key(AccountNumber number);

  @Insert("""
      insert into account_terms (
        account_id, effective_yyyymm, revision, employer_id, status_code, standing, base_yuan,
        employer_rate_bp, personal_rate_bp)
      select #{accountId}, #{terms.effective}, coalesce(max(revision), 0) + 1, #{employerId},
        #{terms.status}, #{terms.standing}, #{terms.baseYuan}, #{terms.employerRateBp},
        #{terms.personalRateBp}
      from account_terms
      where account_id = #{accountId} and effective_yyyymm = #{terms.effective}
      """)
  void append(
      @Param("accountId") long accountId,
      @Param("employerId") long employerId,
      @Param("terms") Terms terms);

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
