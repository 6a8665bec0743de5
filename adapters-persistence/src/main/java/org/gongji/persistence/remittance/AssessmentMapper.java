package org.gongji.persistence.remittance;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.Assessments.Opening;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.persistence.InDepartments;
import org.jspecify.annotations.Nullable;

interface AssessmentMapper {

  /** A payment is under way while a deposit that quotes the serial waits for review. */
  String HEAD = """
      select s.assessment_id, s.employer_id, s.serial, s.from_yyyymm, s.to_yyyymm, s.business_date,
        s.assessed_by,
        case when s.payment_state = 'AWAITED' and exists (
            select 1 from deposit d
            where d.employer_id = s.employer_id and d.quoted_serial = s.serial
              and d.reviewed_at is null)
          then 'UNDER_WAY' else s.payment_state end as payment_state
      from assessment s
      where s.employer_id = #{employerId}
      """;

  String OF_ASSESSMENT = """
      where r.employer_id = #{head.employerId}
        and r.month_yyyymm between #{head.fromYyyymm} and #{head.toYyyymm}
        and r.assessment_id = #{head.assessmentId}
      """;

  /** By the departments that persons are assigned to today. */
  String IN_DEPARTMENTS = """
      <if test="departments != null and departments.length == 0">
        and r.account_id not""" + InDepartments.ANY + """
      </if>
      <if test="departments != null and departments.length > 0">
        and r.account_id""" + InDepartments.SOME + """
      </if>
      """;

  String PAGE = """
      order by r.month_yyyymm, a.account_number
      limit #{wanted.size} offset #{wanted.offset}
      """;

  String OUTSIDE = """
      and r.month_yyyymm = #{month}
        and (r.base_yuan < #{floor.yuan} or r.base_yuan > #{ceiling.yuan})
      """;

  @Insert("""
      insert into assessment (
        assessment_id, employer_id, serial, from_yyyymm, to_yyyymm, business_date, assessed_at,
        assessed_by, policy_hash, payment_state)
      values (
        #{id}, #{opening.employerKey}, #{opening.serial}, #{opening.from}, #{opening.to},
        #{opening.businessDate}, #{opening.at}, #{opening.assessedBy}, #{opening.policyHash},
        'AWAITED')
      """)
  void insert(@Param("id") long id, @Param("opening") Opening opening);

  /** The parts are the sums of the lines, which were written before. */
  @Insert("""
      insert into remittance_month (
        employer_id, month_yyyymm, assessment_id, last_persons, last_fen, increase_persons,
        increase_fen, decrease_persons, decrease_fen, current_persons, current_fen,
        employer_part_fen, personal_part_fen)
      select #{employerId}, #{monthYyyymm}, #{assessmentId}, #{lastPersons}, #{lastFen},
        #{increasePersons}, #{increaseFen}, #{decreasePersons}, #{decreaseFen}, #{currentPersons},
        #{currentFen}, coalesce(sum(employer_part_fen), 0), coalesce(sum(personal_part_fen), 0)
      from remittance_line
      where employer_id = #{employerId} and month_yyyymm = #{monthYyyymm}
      """)
  void insertMonth(MonthRow month);

  @Select(HEAD + "and s.serial = #{serial}")
  Optional<AssessmentRow> find(
      @Param("employerId") long employerId, @Param("serial") BusinessSerial serial);

  @Select(HEAD + "order by s.from_yyyymm desc limit 1")
  Optional<AssessmentRow> latest(@Param("employerId") long employerId);

  @Select(HEAD + "and s.payment_state <> 'ALLOCATED' order by s.from_yyyymm")
  List<AssessmentRow> unallocated(@Param("employerId") long employerId);

  @Select("""
      select employer_id, month_yyyymm, assessment_id, last_persons, last_fen, increase_persons,
        increase_fen, decrease_persons, decrease_fen, current_persons, current_fen
      from remittance_month
      where employer_id = #{employerId} and assessment_id = #{assessmentId}
      order by month_yyyymm
      """)
  List<MonthRow> months(AssessmentRow head);

  @Select("""
      select m.employer_id, m.month_yyyymm, m.assessment_id, m.last_persons, m.last_fen,
        m.increase_persons, m.increase_fen, m.decrease_persons, m.decrease_fen, m.current_persons,
        m.current_fen
      from remittance_month m
      join assessment s on s.assessment_id = m.assessment_id
      where s.employer_id = #{employerId} and s.payment_state <> 'ALLOCATED'
      order by m.month_yyyymm
      """)
  List<MonthRow> unallocatedMonths(@Param("employerId") long employerId);

  @Select("<script>" + """
      select a.account_number, a.name, r.month_yyyymm, r.base_yuan, r.employer_rate_bp,
        r.personal_rate_bp, r.rounding_precision, r.employer_part_fen, r.personal_part_fen
      from remittance_line r join account a on a.account_id = r.account_id
      """ + OF_ASSESSMENT + IN_DEPARTMENTS + PAGE + "</script>")
  List<LineRow> lines(
      @Param("head") AssessmentRow head,
      @Param("employerId") long employerId,
      @Param("departments") Long @Nullable [] departments,
      @Param("wanted") Page.Wanted wanted);

  @Select("""
      select a.account_number, a.name, r.month_yyyymm, r.base_yuan, r.employer_rate_bp,
        r.personal_rate_bp, r.rounding_precision, r.employer_part_fen, r.personal_part_fen
      from remittance_line r join account a on a.account_id = r.account_id
      """ + OF_ASSESSMENT + OUTSIDE + PAGE)
  List<LineRow> linesOutside(
      @Param("head") AssessmentRow head,
      @Param("month") YearMonth month,
      @Param("floor") Base floor,
      @Param("ceiling") Base ceiling,
      @Param("wanted") Page.Wanted wanted);

  @Select("select count(*) from remittance_line r " + OF_ASSESSMENT + OUTSIDE)
  long outsideCount(
      @Param("head") AssessmentRow head,
      @Param("month") YearMonth month,
      @Param("floor") Base floor,
      @Param("ceiling") Base ceiling);

  @Select("<script>select count(*) from remittance_line r "
      + OF_ASSESSMENT
      + IN_DEPARTMENTS
      + "</script>")
  long lineCount(
      @Param("head") AssessmentRow head,
      @Param("employerId") long employerId,
      @Param("departments") Long @Nullable [] departments);

  @Select("""
      select a.account_number, a.name, r.month_yyyymm, r.kind, r.headcount, r.amount_fen
      from remittance_movement r join account a on a.account_id = r.account_id
      """ + OF_ASSESSMENT + PAGE)
  List<MovementRow> movements(
      @Param("head") AssessmentRow head, @Param("wanted") Page.Wanted wanted);

  @Select("select count(*) from remittance_movement r " + OF_ASSESSMENT)
  long movementCount(@Param("head") AssessmentRow head);

  @Delete("delete from remittance_movement r " + OF_ASSESSMENT)
  int deleteMovements(@Param("head") AssessmentRow head);

  @Delete("delete from remittance_line r " + OF_ASSESSMENT)
  int deleteLines(@Param("head") AssessmentRow head);

  @Delete("delete from remittance_month r " + OF_ASSESSMENT)
  int deleteMonths(@Param("head") AssessmentRow head);

  @Delete("""
      delete from assessment
      where assessment_id = #{assessmentId} and payment_state = 'AWAITED'
      """)
  int delete(AssessmentRow head);

  @Update("""
      update assessment set payment_state = 'ALLOCATED', allocated_at = #{at}
      where assessment_id = #{id} and payment_state <> 'ALLOCATED'
      """)
  int allocated(@Param("id") long id, @Param("at") Instant at);
}
