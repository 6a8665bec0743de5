package org.gongji.persistence.attestation;

import java.time.YearMonth;
import org.apache.ibatis.annotations.Select;
import org.gongji.domain.identifier.AccountNumber;
import org.jspecify.annotations.Nullable;

interface PaidMonthsMapper {

  /** Months remitted to an account, and the first of them. */
  record Counted(long months, @Nullable YearMonth firstYyyymm) {}

  /** A month that was reversed sums to zero and does not count. */
  @Select("""
      select count(*) as months, min(m.for_yyyymm) as first_yyyymm
      from (
        select n.for_yyyymm
        from ledger_account l
        join ledger_entry n on n.ledger_account_id = l.ledger_account_id
        join posting p on p.posting_id = n.posting_id
        where l.kind = 'PERSONAL' and l.owner = #{account} and p.business_detail_code = '01'
        group by n.for_yyyymm
        having sum(n.amount_fen) > 0) m
      """)
  Counted count(AccountNumber account);
}
