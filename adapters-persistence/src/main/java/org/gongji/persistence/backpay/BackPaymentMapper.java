package org.gongji.persistence.backpay;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.backpay.BackPayments.Waiting;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;

interface BackPaymentMapper {

  @Insert("""
      insert into back_payment (filing_id, employer_id, serial, due_fen, approved_at)
      values (#{filingKey}, #{employerKey}, #{serial}, #{due}, #{approvedAt})
      """)
  void insert(
      @Param("employerKey") long employerKey,
      @Param("filingKey") long filingKey,
      @Param("serial") BusinessSerial serial,
      @Param("due") Money due,
      @Param("approvedAt") Instant approvedAt);

  @Select("""
      select b.filing_id as filing_key, b.serial, b.due_fen as due,
        coalesce((
          select max(s.handler) from filing_step s
          where s.filing_id = b.filing_id and s.node = 'DECIDED' and s.outcome = 'APPROVED'), '')
          as approved_by
      from back_payment b
      where b.employer_id = #{employerKey} and b.allocated_at is null
      order by b.approved_at, b.filing_id
      """)
  List<Waiting> waiting(long employerKey);

  @Update("""
      update back_payment set allocated_at = #{at}
      where filing_id = #{filingKey} and allocated_at is null
      """)
  int allocated(@Param("filingKey") long filingKey, @Param("at") Instant at);
}
