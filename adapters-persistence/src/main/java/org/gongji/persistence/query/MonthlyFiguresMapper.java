package org.gongji.persistence.query;

import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

interface MonthlyFiguresMapper {

  @Select("""
      select m.month_yyyymm, m.last_persons, m.last_fen, m.increase_persons, m.increase_fen,
        m.decrease_persons, m.decrease_fen, m.current_persons, m.current_fen,
        m.employer_part_fen, m.personal_part_fen,
        case when s.payment_state = 'ALLOCATED' then true else false end as allocated
      from remittance_month m
      join assessment s on s.assessment_id = m.assessment_id
      where m.employer_id = #{employerKey} and m.month_yyyymm >= #{from}
      order by m.month_yyyymm
      """)
  List<FigureRow> since(@Param("employerKey") long employerKey, @Param("from") YearMonth from);
}
