package org.gongji.persistence.ledger;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.domain.ledger.LedgerAccountKind;

interface LedgerMapper {

  /** What a posting's entries come to. */
  record Tally(long sumFen, long entries) {}

  String OF_POSTING = """
      where employer_id = #{employerId} and booked_yyyymm = #{bookedYyyymm}
        and posting_id = #{postingId}
      """;

  @Insert("""
      insert into posting (
        posting_id, employer_id, source_kind, source_id, serial, business_detail_code,
        reversal_code, booked_yyyymm)
      values (
        #{postingId}, #{employerId}, #{sourceKind}, #{sourceId}, #{serial},
        #{businessDetailCode}, '01', #{bookedYyyymm})
      """)
  void insert(PostingRow posting);

  @Select("select ledger_account_id from ledger_account where kind = #{kind} and owner = #{owner}")
  Optional<Long> account(@Param("kind") LedgerAccountKind kind, @Param("owner") String owner);

  @Insert("""
      insert into ledger_account (ledger_account_id, kind, owner)
      values (#{id}, #{kind}, #{owner})
      """)
  void insertAccount(
      @Param("id") long id, @Param("kind") LedgerAccountKind kind, @Param("owner") String owner);

  @Insert("""
      insert into ledger_entry (
        employer_id, booked_yyyymm, posting_id, ledger_account_id, for_yyyymm, amount_fen,
        value_date, business_date, booked_at)
      values (
        #{employerId}, #{bookedYyyymm}, #{postingId}, #{ledgerAccountId}, #{forYyyymm},
        #{amountFen}, #{valueDate}, #{businessDate}, #{bookedAt})
      """)
  void insertEntry(EntryRow entry);

  /** Credits each person with both parts of each frozen line of an assessment. */
  @Insert("""
      insert into ledger_entry (
        employer_id, booked_yyyymm, posting_id, ledger_account_id, for_yyyymm, amount_fen,
        value_date, business_date, booked_at)
      select l.employer_id, p.booked_yyyymm, p.posting_id, l.account_id, l.month_yyyymm,
        l.employer_part_fen + l.personal_part_fen, #{dates.valueDate}, #{dates.businessDate},
        #{dates.bookedAt}
      from posting p
      join assessment s on s.assessment_id = p.source_id
      join remittance_line l on l.employer_id = s.employer_id
        and l.month_yyyymm between s.from_yyyymm and s.to_yyyymm
        and l.assessment_id = s.assessment_id
      where p.posting_id = #{posting.postingId}
      """)
  int insertLines(@Param("posting") PostingRow posting, @Param("dates") Dates dates);

  /** Credits each person with both parts of each line of a back payment, by its last month. */
  @Insert("""
      insert into ledger_entry (
        employer_id, booked_yyyymm, posting_id, ledger_account_id, for_yyyymm, amount_fen,
        value_date, business_date, booked_at)
      select p.employer_id, p.booked_yyyymm, p.posting_id, l.account_id, l.to_yyyymm,
        sum(l.employer_part_fen) + sum(l.personal_part_fen), #{dates.valueDate},
        #{dates.businessDate}, #{dates.bookedAt}
      from posting p
      join back_payment_line l on l.filing_id = p.source_id
      where p.posting_id = #{posting.postingId}
      group by p.employer_id, p.booked_yyyymm, p.posting_id, l.account_id, l.to_yyyymm
      """)
  int insertBackPaymentLines(@Param("posting") PostingRow posting, @Param("dates") Dates dates);

  @Select("""
      select coalesce(sum(amount_fen), 0) as sum_fen, count(*) as entries from ledger_entry
      """ + OF_POSTING)
  Tally tally(PostingRow posting);

  /** Moves every balance that the posting's entries touch, and what persons are paid through. */
  @Update("""
      merge into ledger_account a
      using (
        select e.ledger_account_id, sum(e.amount_fen) as moved_fen, max(e.for_yyyymm) as for_yyyymm
        from ledger_entry e
        where e.employer_id = #{employerId} and e.booked_yyyymm = #{bookedYyyymm}
          and e.posting_id = #{postingId}
        group by e.ledger_account_id
      ) m
      on (a.ledger_account_id = m.ledger_account_id)
      when matched then update set
        balance_fen = a.balance_fen + m.moved_fen,
        paid_through_yyyymm = case
          when a.kind = 'PERSONAL' and #{businessDetailCode} = '01'
            then greatest(coalesce(a.paid_through_yyyymm, 0), m.for_yyyymm)
          else a.paid_through_yyyymm end
      """)
  int moveBalances(PostingRow posting);
}
