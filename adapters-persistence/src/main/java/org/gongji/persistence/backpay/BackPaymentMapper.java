package org.gongji.persistence.backpay;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.backpay.BackPayments.Waiting;

interface BackPaymentMapper {

  @Insert("""
      insert into back_payment (filing_id, employer_id, serial, due_fen, approved_at)
      values (
        #{waiting.filingKey}, #{employerKey}, #{waiting.serial}, #{waiting.due}, #{approvedAt})
      """)
  void insert(
      @Param("employerKey") long employerKey,
      @Param("waiting") Waiting waiting,
      @Param("approvedAt") Instant approvedAt);

  @Select("""
      select filing_id as filing_key, serial, due_fen as due from back_payment
      where employer_id = #{employerKey} and allocated_at is null
      order by approved_at, filing_id
      """)
  List<Waiting> waiting(long employerKey);

  @Update("""
      update back_payment set allocated_at = #{at}
      where filing_id = #{filingKey} and allocated_at is null
      """)
  int allocated(@Param("filingKey") long filingKey, @Param("at") Instant at);
}
