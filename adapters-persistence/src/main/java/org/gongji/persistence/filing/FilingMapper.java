package org.gongji.persistence.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings.Opening;
import org.gongji.application.filing.Filings.Step;
import org.gongji.application.operation.Page;
import org.gongji.domain.filing.Claim.Fact;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.gongji.persistence.contributor.AccountStandings;
import org.jspecify.annotations.Nullable;

interface FilingMapper {

  /** How many filings of an employer are in a state, and since when the oldest was submitted. */
  record TallyRow(FilingState state, long filings, @Nullable Instant oldest) {}

  String FILING = """
      select f.filing_id as "key", f.serial, f.employer_id as employer_key,
        e.employer_number as employer, e.name as employer_name, f.kind, f.channel,
        f.month_yyyymm as "month", f.state, f.revision,
        (select count(*) from filing_line l where l.filing_id = f.filing_id) as lines,
        f.opened_by, f.opened_on, f.opened_at, f.submitted_by, f.submitted_on, f.submitted_at,
        f.decided_at
      from filing f
      join employer e on e.employer_id = f.employer_id
      """;

  String SEARCHED = """
      where f.state in
      <foreach item="state" collection="states" open="(" separator="," close=")">#{state}</foreach>
      <if test="employerKey != null">and f.employer_id = #{employerKey}</if>
      <if test="kind != null">and f.kind = #{kind}</if>
      """;

  String ORDERED = """
      <choose>
        <when test="oldestFirst">order by f.submitted_at, f.filing_id</when>
        <otherwise>order by f.opened_at desc, f.filing_id desc</otherwise>
      </choose>
      limit #{size} offset #{offset}
      """;

  String ROSTER = "select * from filing_line where filing_id = #{filingKey} order by line_number";

  @Insert("""
      insert into filing (
        filing_id, serial, employer_id, kind, channel, month_yyyymm, state, revision,
        last_line_number, opened_by, opened_on, opened_at)
      values (
        #{key}, #{opening.serial}, #{opening.employerKey}, #{opening.kind}, #{opening.channel},
        #{opening.month}, 'DRAFT', 0, 0, #{opening.by}, #{opening.on}, #{opening.at})
      """)
  void insert(@Param("key") long key, @Param("opening") Opening opening);

  @Select(FILING + "where f.employer_id = #{employerKey} and f.serial = #{serial}")
  Optional<Filing> find(
      @Param("employerKey") long employerKey, @Param("serial") BusinessSerial serial);

  @Select("""
      select filing_id from filing where employer_id = #{employerKey} and serial = #{serial}
      for update
      """)
  Optional<Long> lock(
      @Param("employerKey") long employerKey, @Param("serial") BusinessSerial serial);

  @Select(FILING + """
      where f.employer_id = #{employerKey} and f.state <> 'DRAFT'
        and exists (
          select 1 from filing_line l
          where l.filing_id = f.filing_id and l.account_number = #{account})
      order by f.opened_at desc, f.filing_id desc
      """)
  List<Filing> about(
      @Param("employerKey") long employerKey, @Param("account") AccountNumber account);

  @Select("<script>" + FILING + SEARCHED + ORDERED + "</script>")
  List<Filing> list(FilingSearch search);

  @Select("<script>select count(*) from filing f " + SEARCHED + "</script>")
  long count(FilingSearch search);

  @Select("""
      select state, count(*) as filings, min(submitted_at) as oldest from filing
      where employer_id = #{employerKey} and state in ('DRAFT', 'SUBMITTED', 'RETURNED')
      group by state
      """)
  List<TallyRow> unfinished(long employerKey);

  /** Whom another employer adjusted came later than that, so that not everybody is looked up. */
  @Select("""
      select count(*) from account_standing s
      """ + AccountStandings.IN_FORCE + """
        and s.status_code = '01'
        and s.account_number not in (
          select l.account_number from filing f
          join filing_line l on l.filing_id = f.filing_id
          where f.employer_id = #{employerId} and f.kind = 'BASE_ADJUSTMENT'
            and f.state = 'APPROVED' and f.submitted_on >= #{since}
          union all
          select l.account_number from account_change c
          join account a on a.account_id = c.account_id
          join filing_line l on l.account_number = a.account_number
          join filing f on f.filing_id = l.filing_id
          where c.employer_id = #{employerId} and c.business_date >= #{since}
            and c.kind = 'TRANSFER_IN' and f.kind = 'BASE_ADJUSTMENT'
            and f.state = 'APPROVED' and f.submitted_on >= #{since})
      """)
  long notAdjusted(
      @Param("employerId") long employerId,
      @Param("month") YearMonth month,
      @Param("since") LocalDate since);

  @Update("""
      update filing set revision = revision + 1,
        last_line_number = greatest(last_line_number, #{numbered})
      where filing_id = #{filingKey}
      """)
  int revise(@Param("filingKey") long filingKey, @Param("numbered") int numbered);

  @Update("""
      update filing set revision = revision + 1, month_yyyymm = #{month}
      where filing_id = #{filingKey}
      """)
  int month(@Param("filingKey") long filingKey, @Param("month") YearMonth month);

  @Update("""
      update filing set state = 'SUBMITTED', submitted_by = #{by}, submitted_on = #{on},
        submitted_at = #{at}
      where filing_id = #{filingKey}
      """)
  int submitted(
      @Param("filingKey") long filingKey,
      @Param("by") String by,
      @Param("on") LocalDate on,
      @Param("at") Instant at);

  /** The first move is the decision. */
  @Update("""
      update filing set state = #{state}, decided_at = coalesce(decided_at, #{at})
      where filing_id = #{filingKey}
      """)
  int moved(
      @Param("filingKey") long filingKey,
      @Param("state") FilingState state,
      @Param("at") Instant at);

  @Select("select last_line_number from filing where filing_id = #{filingKey}")
  int lastLineNumber(long filingKey);

  @Delete("""
      delete from filing_line
      where filing_id = #{filingKey}
        and line_number in (
          select replaced.line_number
          from unnest(cast(#{numbers, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
            as integer array)) as replaced (line_number))
      """)
  int deleteLines(@Param("filingKey") long filingKey, @Param("numbers") Integer[] numbers);

  @Select(ROSTER)
  List<LineRow> lines(long filingKey);

  @Select(ROSTER + " limit #{wanted.size} offset #{wanted.offset}")
  List<LineRow> page(@Param("filingKey") long filingKey, @Param("wanted") Page.Wanted wanted);

  @Select("select count(*) from filing_line where filing_id = #{filingKey}")
  long lineCount(long filingKey);

  @Select("select coalesce(sum(amount_fen), 0) from filing_line where filing_id = #{filingKey}")
  Money total(long filingKey);

  @Insert("""
      insert into filing_step (
        filing_id, step_number, node, handler, outcome, opinion, done_at)
      select #{filingKey}, coalesce(max(step_number), 0) + 1, #{step.node}, #{step.handler},
        #{step.outcome}, #{step.opinion}, #{step.at}
      from filing_step where filing_id = #{filingKey}
      """)
  void insertStep(@Param("filingKey") long filingKey, @Param("step") Step step);

  @Select("""
      select node, handler, outcome, opinion, done_at as "at" from filing_step
      where filing_id = #{filingKey} order by step_number
      """)
  List<Step> steps(long filingKey);

  @Select("""
      select c.fact, c.subject, c.month_yyyymm, f.serial
      from unnest(cast(#{subjects, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
        as varchar array)) as asked (subject)
      join filing_claim c on c.fact = #{fact} and c.subject = asked.subject
      join filing f on f.filing_id = c.filing_id
      """)
  List<ClaimRow> claims(@Param("fact") Fact fact, @Param("subjects") String[] subjects);

  @Delete("delete from filing_claim where filing_id = #{filingKey}")
  int deleteClaims(long filingKey);

  @Insert("insert into filing_hand (filing_id, login) values (#{filingKey}, #{login})")
  void insertHand(@Param("filingKey") long filingKey, @Param("login") String login);

  @Select("select login from filing_hand where filing_id = #{filingKey}")
  List<String> hands(long filingKey);

  @Delete("delete from filing_hand where filing_id = #{filingKey}")
  int deleteHands(long filingKey);

  @Delete("delete from filing_step where filing_id = #{filingKey}")
  int deleteSteps(long filingKey);

  @Delete("delete from filing_line where filing_id = #{filingKey}")
  int deleteRoster(long filingKey);

  @Delete("delete from filing_import where filing_id = #{filingKey}")
  int deleteImport(long filingKey);

  @Delete("delete from evidence_file where filing_id = #{filingKey}")
  int deleteEvidence(long filingKey);

  @Delete("delete from filing where filing_id = #{filingKey} and state = 'DRAFT'")
  int delete(long filingKey);

  @Select("""
      select l.account_number, f.submitted_on
      from unnest(cast(#{accounts, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}
        as varchar array)) as asked (account_number)
      join filing_line l on l.account_number = asked.account_number
      join filing f on f.filing_id = l.filing_id
      where f.kind = 'BASE_ADJUSTMENT' and f.state = 'APPROVED'
      order by f.submitted_on, f.filing_id
      """)
  List<AdjustedRow> adjustedOn(@Param("accounts") String[] accounts);
}
