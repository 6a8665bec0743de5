package org.gongji.persistence.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.ledger.PersonalEntries.Entry;
import org.gongji.application.ledger.PersonalEntries.Place;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

interface PersonalEntryMapper {

  /** An entry with the balance after it. */
  record Row(
      LocalDate businessDate,
      long postingId,
      YearMonth forYyyymm,
      SourceKind sourceKind,
      LocalDate valueDate,
      Money amountFen,
      Money balanceFen,
      BusinessSerial serial) {

    Entry entry() {
      return new Entry(
          new Place(businessDate, postingId, forYyyymm),
          sourceKind,
          valueDate,
          amountFen,
          balanceFen,
          serial);
    }
  }

  /** The balance goes through the entries of all employers; the rows are one's. */
  String ENTERED = """
      from (
        select e.business_date, e.posting_id, e.for_yyyymm, e.employer_id, e.value_date,
          e.amount_fen,
          cast(sum(e.amount_fen) over (order by e.business_date, e.posting_id, e.for_yyyymm)
            as bigint) as balance_fen
        from ledger_account l
        join ledger_entry e on e.ledger_account_id = l.ledger_account_id
        where l.kind = 'PERSONAL' and l.owner = #{account}
      ) x
      join posting p on p.posting_id = x.posting_id
      where x.employer_id = #{employerId}
      """;

  @Select("select count(*) " + ENTERED)
  long count(@Param("employerId") long employerId, @Param("account") AccountNumber account);

  @Select("<script>select x.business_date, x.posting_id, x.for_yyyymm, p.source_kind,"
      + " x.value_date, x.amount_fen, x.balance_fen, p.serial "
      + ENTERED
      + """
      <if test="last != null">
        and (#{last.on} > x.business_date
          or (x.business_date = #{last.on} and #{last.postingKey} > x.posting_id)
          or (x.business_date = #{last.on} and x.posting_id = #{last.postingKey}
            and #{last.month} > x.for_yyyymm))
      </if>
      order by ${order}
      limit #{most} offset #{offset}
      </script>""")
  List<Row> list(
      @Param("employerId") long employerId,
      @Param("account") AccountNumber account,
      @Param("last") @Nullable Place last,
      @Param("order") String order,
      @Param("most") int most,
      @Param("offset") long offset);
}
