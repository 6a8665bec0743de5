package org.gongji.persistence.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.ledger.EmployerBooks.Movement;
import org.gongji.application.ledger.EmployerBooks.Part;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.listing.Period;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.Nearer;
import org.jspecify.annotations.Nullable;

interface BooksMapper {

  String COLUMNS = """
      employer_id, business_date, posting_id, booked_yyyymm, serial, kind, from_yyyymm, to_yyyymm,
        amount_fen, interest_fen, persons, parts, reviewed_by
      """;

  String FLOW = """
      from posting_summary
      where employer_id = #{employerId}
        and business_date between #{period.from} and #{period.to}
      <if test="kind != null">and kind = #{kind}</if>
      """;

  /** The parts of a posting lie in the order of its primary key. */
  String PARTS = """
      select a.account_number as account, a.name, e.for_yyyymm as "month",
        abs(e.amount_fen) as amount
      from ledger_entry e
      join account a on a.account_id = e.ledger_account_id
      where e.employer_id = #{posting.employerId} and e.booked_yyyymm = #{posting.bookedYyyymm}
        and e.posting_id = #{posting.postingId}
      """;

  @Insert("insert into posting_summary (" + COLUMNS + """
      )
      values (
        #{employerId}, #{businessDate}, #{postingId}, #{bookedYyyymm}, #{serial}, #{kind},
        #{fromYyyymm}, #{toYyyymm}, #{amountFen}, #{interestFen}, #{persons}, #{parts},
        #{reviewedBy})
      """)
  void insert(SummaryRow summary);

  /** The employer's ledger account has the employer's own key. */
  @Select("""
      select
        coalesce(sum(case when business_date < #{period.from} then amount_fen end), 0) as opening,
        coalesce(sum(case when business_date >= #{period.from} and amount_fen > 0
          then amount_fen end), 0) as increase,
        coalesce(sum(case when business_date >= #{period.from} and amount_fen < 0
          then -amount_fen end), 0) as decrease
      from ledger_entry
      where ledger_account_id = #{employerId} and employer_id = #{employerId}
        and business_date <= #{period.to}
      """)
  Movement unallocated(@Param("employerId") long employerId, @Param("period") Period period);

  @Select("<script>select " + COLUMNS + FLOW + """
      order by business_date desc, posting_id desc
      limit #{size} offset #{offset}
      </script>
      """)
  List<SummaryRow> flow(
      @Param("employerId") long employerId,
      @Param("period") Period period,
      @Param("kind") @Nullable FlowKind kind,
      @Param("size") int size,
      @Param("offset") long offset);

  /** In CDATA, because a dynamic statement is XML. */
  @Select("<script>select " + COLUMNS + FLOW + """
      <![CDATA[
      and (business_date, posting_id) < (#{last.businessDate}, #{last.postingId})
      ]]>
      order by business_date desc, posting_id desc
      limit #{size}
      </script>
      """)
  List<SummaryRow> flowAfter(
      @Param("employerId") long employerId,
      @Param("period") Period period,
      @Param("kind") @Nullable FlowKind kind,
      @Param("last") SummaryRow last,
      @Param("size") int size);

  @Select("<script>select count(*) " + FLOW + "</script>")
  long flowCount(
      @Param("employerId") long employerId,
      @Param("period") Period period,
      @Param("kind") @Nullable FlowKind kind);

  @Select("select " + COLUMNS + """
      from posting_summary where employer_id = #{employerId} and serial = #{serial}
      """)
  Optional<SummaryRow> find(@Param("employerId") long employerId, @Param("serial") String serial);

  @Select("<script>" + PARTS + """
      <if test="rows.fromEnd">order by e.ledger_account_id desc, e.for_yyyymm desc</if>
      <if test="!rows.fromEnd">order by e.ledger_account_id, e.for_yyyymm</if>
      limit #{rows.size} offset #{rows.offset}
      </script>
      """)
  List<Part> parts(@Param("posting") SummaryRow posting, @Param("rows") Nearer rows);

  @Select("select account_id from account where account_number = #{account}")
  Optional<Long> accountKey(AccountNumber account);

  @Select(PARTS + """
      and (e.ledger_account_id, e.for_yyyymm) > (#{accountId}, #{month})
      order by e.ledger_account_id, e.for_yyyymm
      limit #{size}
      """)
  List<Part> partsAfter(
      @Param("posting") SummaryRow posting,
      @Param("accountId") long accountId,
      @Param("month") YearMonth month,
      @Param("size") int size);
}
