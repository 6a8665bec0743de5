package org.gongji.persistence.message;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

interface ReminderMapper {

  /** An employer and how far it has paid. */
  record OverdueRow(
      long employerId,
      EmployerNumber employerNumber,
      String name,
      YearMonth firstYyyymm,
      @Nullable YearMonth paidThroughYyyymm) {}

  @Select("""
      select e.employer_id, e.employer_number, e.name, e.first_yyyymm, e.paid_through_yyyymm
      from employer e
      where e.status_code = '01' and e.first_yyyymm <= #{month}
        and coalesce(e.paid_through_yyyymm, 0) < #{month}
        and not exists (
          select 1 from overdue_reminder r
          where r.employer_id = e.employer_id and r.month_yyyymm = #{month})
        and (
          exists (
            select 1 from assessment s
            where s.employer_id = e.employer_id and s.payment_state <> 'ALLOCATED')
          or exists (
            select 1 from account_terms t
            where t.employer_id = e.employer_id and t.status_code = '01'
              and t.effective_yyyymm <= #{month}
              and not exists (
                select 1 from account_terms n
                where n.account_id = t.account_id
                  and n.effective_yyyymm <= #{month}
                  and (n.effective_yyyymm > t.effective_yyyymm
                    or (n.effective_yyyymm = t.effective_yyyymm and n.revision > t.revision)))))
      order by e.employer_number
      limit #{most}
      """)
  List<OverdueRow> due(@Param("month") YearMonth month, @Param("most") int most);
}
