package org.gongji.persistence.ledger;

/**
 * What must agree in the books, each asked by one statement and therefore at one moment, so that a
 * live system can be proved.
 *
 * <p>A row is a disagreement: the account's number, what it is about, what is kept and what should
 * be. Sums are of frozen figures; nothing is rounded here.
 */
enum Check {
  BALANCE("余额", Unit.FEN, """
      select a.owner, a.kind, a.balance_fen, coalesce(e.sum_fen, 0)
      from ledger_account a
      left join (
        select ledger_account_id, sum(amount_fen) as sum_fen
        from ledger_entry group by ledger_account_id
      ) e on e.ledger_account_id = a.ledger_account_id
      where a.balance_fen is not null and a.balance_fen <> coalesce(e.sum_fen, 0)
      order by a.ledger_account_id
      """),

  /** Only what moves from one employer to another has entries of others than the posting's. */
  ENTRY_WITHOUT_ACCOUNT("分录的账户", Unit.COUNT, """
      select w.employer_number, p.serial, count(a.ledger_account_id), count(*)
      from ledger_entry e
      join employer w on w.employer_id = e.employer_id
      left join posting p on p.posting_id = e.posting_id
        and p.booked_yyyymm = e.booked_yyyymm
        and (p.employer_id = e.employer_id or p.source_kind in ('TRANSFER', 'CENTRAL_MOVE'))
      left join ledger_account a on a.ledger_account_id = e.ledger_account_id
      where p.posting_id is null or a.ledger_account_id is null
      group by w.employer_number, p.serial
      """),

  /** Postings beside entries in one heap: an entry may be of another employer than its posting. */
  POSTING("凭证借贷合计", Unit.FEN, """
      select w.employer_number, p.serial, b.sum_fen, 0
      from (
        select posting_id, sum(amount_fen) as sum_fen
        from (
          select posting_id, 0 as amount_fen, 0 as entries from posting
          union all
          select posting_id, amount_fen, 1 from ledger_entry
        ) both_sides
        group by posting_id
        having sum(amount_fen) <> 0 or sum(entries) < 2
      ) b
      join posting p on p.posting_id = b.posting_id
      join employer w on w.employer_id = p.employer_id
      order by p.posting_id
      """),

  PERSONAL_PAID_THROUGH("实缴年月", Unit.NUMBER, """
      select a.owner, a.kind, a.paid_through_yyyymm, e.for_yyyymm
      from ledger_account a
      left join (
        select e.ledger_account_id, max(e.for_yyyymm) as for_yyyymm
        from ledger_entry e
        join posting p on p.posting_id = e.posting_id
        where p.business_detail_code = '01' and p.reversal_code = '01'
        group by e.ledger_account_id
      ) e on e.ledger_account_id = a.ledger_account_id
      where a.kind = 'PERSONAL'
        and coalesce(a.paid_through_yyyymm, 0) <> coalesce(e.for_yyyymm, 0)
      order by a.ledger_account_id
      """),

  EMPLOYER_PAID_THROUGH("缴至年月", Unit.NUMBER, """
      select w.employer_number, w.name, w.paid_through_yyyymm, e.for_yyyymm
      from employer w
      left join (
        select e.employer_id, max(e.for_yyyymm) as for_yyyymm
        from ledger_entry e
        join posting p on p.posting_id = e.posting_id
        where p.source_kind = 'ASSESSMENT' and p.reversal_code = '01'
        group by e.employer_id
      ) e on e.employer_id = w.employer_id
      where coalesce(w.paid_through_yyyymm, 0) <> coalesce(e.for_yyyymm, 0)
      order by w.employer_id
      """),

  ALLOCATED("已分配核定的凭证", Unit.COUNT, """
      select w.employer_number, s.serial,
        case when s.payment_state = 'ALLOCATED' then 1 else 0 end,
        case when p.posting_id is null then 0 else 1 end
      from assessment s
      join employer w on w.employer_id = s.employer_id
      left join posting p on p.source_kind = 'ASSESSMENT' and p.source_id = s.assessment_id
      where (s.payment_state = 'ALLOCATED' and p.posting_id is null)
        or (s.payment_state <> 'ALLOCATED' and p.posting_id is not null)
      order by s.assessment_id
      """),

  CREDIT_WITHOUT_DEPOSIT("入账的缴存款", Unit.FEN, """
      select w.employer_number, p.serial, e.amount_fen, 0
      from posting p
      join employer w on w.employer_id = p.employer_id
      join ledger_entry e on e.employer_id = p.employer_id
        and e.booked_yyyymm = p.booked_yyyymm and e.posting_id = p.posting_id
        and e.ledger_account_id = p.employer_id and e.amount_fen > 0
      left join deposit d on d.deposit_id = p.source_id
      where p.source_kind = 'DEPOSIT' and d.deposit_id is null
      order by p.posting_id
      """),

  CREDIT_WITHOUT_ASSESSMENT("凭证的核定", Unit.COUNT, """
      select w.employer_number, p.serial, 0, 1
      from posting p
      join employer w on w.employer_id = p.employer_id
      left join assessment s on s.assessment_id = p.source_id
      where p.source_kind = 'ASSESSMENT' and s.assessment_id is null
      order by p.posting_id
      """),

  DEPOSIT_CREDITED("缴存款入账", Unit.FEN, """
      select w.employer_number, d.serial,
        case when d.reviewed_at is null then 0 else d.amount_fen end, coalesce(e.amount_fen, 0)
      from deposit d
      join employer w on w.employer_id = d.employer_id
      left join posting p on p.source_kind = 'DEPOSIT' and p.source_id = d.deposit_id
      left join ledger_entry e on e.employer_id = p.employer_id
        and e.booked_yyyymm = p.booked_yyyymm and e.posting_id = p.posting_id
        and e.ledger_account_id = d.employer_id
      where case when d.reviewed_at is null then 0 else d.amount_fen end
        <> coalesce(e.amount_fen, 0)
      order by d.deposit_id
      """),

  DEPOSIT_RECEIVED("收款银行账户入账", Unit.FEN, """
      select d.bank_account, d.serial, d.amount_fen, coalesce(-e.amount_fen, 0)
      from deposit d
      left join ledger_account a on a.kind = 'BANK' and a.owner = d.bank_account
      left join posting p on p.source_kind = 'DEPOSIT' and p.source_id = d.deposit_id
      left join ledger_entry e on e.employer_id = p.employer_id
        and e.booked_yyyymm = p.booked_yyyymm and e.posting_id = p.posting_id
        and e.ledger_account_id = a.ledger_account_id
      where d.reviewed_at is not null and d.amount_fen <> coalesce(-e.amount_fen, 0)
      order by d.deposit_id
      """),

  MONTH_EQUATION("上月加增减", Unit.FEN, """
      select w.employer_number, cast(m.month_yyyymm as varchar(6)), m.current_fen,
        m.last_fen + m.increase_fen - m.decrease_fen
      from remittance_month m
      join employer w on w.employer_id = m.employer_id
      where m.current_fen <> m.last_fen + m.increase_fen - m.decrease_fen
        or m.current_persons <> m.last_persons + m.increase_persons - m.decrease_persons
      order by m.employer_id, m.month_yyyymm
      """),

  MONTH_AFTER_MONTH("上月汇缴", Unit.FEN, """
      select w.employer_number, cast(m.month_yyyymm as varchar(6)), m.last_fen,
        coalesce(b.current_fen, 0)
      from remittance_month m
      join employer w on w.employer_id = m.employer_id
      left join remittance_month b on b.employer_id = m.employer_id
        and b.month_yyyymm = case when mod(m.month_yyyymm, 100) = 1
          then m.month_yyyymm - 89 else m.month_yyyymm - 1 end
      where m.last_fen <> coalesce(b.current_fen, 0)
        or m.last_persons <> coalesce(b.current_persons, 0)
      order by m.employer_id, m.month_yyyymm
      """),

  MONTH_LINES("本月汇缴明细合计", Unit.FEN, """
      select w.employer_number, cast(m.month_yyyymm as varchar(6)), m.current_fen,
        coalesce(l.sum_fen, 0)
      from remittance_month m
      join employer w on w.employer_id = m.employer_id
      left join (
        select employer_id, month_yyyymm, assessment_id, count(*) as persons,
          sum(employer_part_fen) + sum(personal_part_fen) as sum_fen
        from remittance_line group by employer_id, month_yyyymm, assessment_id
      ) l on l.employer_id = m.employer_id and l.month_yyyymm = m.month_yyyymm
        and l.assessment_id = m.assessment_id
      where m.current_fen <> coalesce(l.sum_fen, 0) or m.current_persons <> coalesce(l.persons, 0)
      order by m.employer_id, m.month_yyyymm
      """),

  MONTH_PARTS("本月单位部分合计", Unit.FEN, """
      select w.employer_number, cast(m.month_yyyymm as varchar(6)), m.employer_part_fen,
        coalesce(l.employer_fen, 0)
      from remittance_month m
      join employer w on w.employer_id = m.employer_id
      left join (
        select employer_id, month_yyyymm, sum(employer_part_fen) as employer_fen,
          sum(personal_part_fen) as personal_fen
        from remittance_line group by employer_id, month_yyyymm
      ) l on l.employer_id = m.employer_id and l.month_yyyymm = m.month_yyyymm
      where m.employer_part_fen <> coalesce(l.employer_fen, 0)
        or m.personal_part_fen <> coalesce(l.personal_fen, 0)
      order by m.employer_id, m.month_yyyymm
      """),

  MONTH_MOVEMENTS("变更明细合计", Unit.FEN, """
      select w.employer_number, cast(m.month_yyyymm as varchar(6)),
        m.increase_fen - m.decrease_fen, coalesce(v.up_fen, 0) - coalesce(v.down_fen, 0)
      from remittance_month m
      join employer w on w.employer_id = m.employer_id
      left join (
        select employer_id, month_yyyymm,
          sum(case when amount_fen > 0 then amount_fen else 0 end) as up_fen,
          sum(case when amount_fen < 0 then -amount_fen else 0 end) as down_fen
        from remittance_movement group by employer_id, month_yyyymm
      ) v on v.employer_id = m.employer_id and v.month_yyyymm = m.month_yyyymm
      where m.increase_fen <> coalesce(v.up_fen, 0) or m.decrease_fen <> coalesce(v.down_fen, 0)
      order by m.employer_id, m.month_yyyymm
      """),

  MONTH_MOVED_PERSONS("变更明细人数", Unit.COUNT, """
      select w.employer_number, cast(m.month_yyyymm as varchar(6)),
        m.increase_persons - m.decrease_persons, coalesce(v.moved, 0)
      from remittance_month m
      join employer w on w.employer_id = m.employer_id
      left join (
        select employer_id, month_yyyymm, sum(headcount) as moved
        from remittance_movement group by employer_id, month_yyyymm
      ) v on v.employer_id = m.employer_id and v.month_yyyymm = m.month_yyyymm
      where m.increase_persons - m.decrease_persons <> coalesce(v.moved, 0)
      order by m.employer_id, m.month_yyyymm
      """),

  MOVEMENT("变更金额", Unit.FEN, """
      select a.account_number, cast(v.month_yyyymm as varchar(6)), v.amount_fen,
        coalesce(c.employer_part_fen + c.personal_part_fen, 0)
          - coalesce(l.employer_part_fen + l.personal_part_fen, 0)
      from remittance_movement v
      join account a on a.account_id = v.account_id
      left join remittance_line c on c.employer_id = v.employer_id
        and c.month_yyyymm = v.month_yyyymm and c.account_id = v.account_id
      left join remittance_line l on l.employer_id = v.employer_id
        and l.month_yyyymm = case when mod(v.month_yyyymm, 100) = 1
          then v.month_yyyymm - 89 else v.month_yyyymm - 1 end
        and l.account_id = v.account_id
      where v.amount_fen <> coalesce(c.employer_part_fen + c.personal_part_fen, 0)
          - coalesce(l.employer_part_fen + l.personal_part_fen, 0)
      order by v.employer_id, v.month_yyyymm, v.account_id
      """),

  LINE_WITHOUT_MONTH("明细的核定月度", Unit.COUNT, """
      select a.account_number, cast(l.month_yyyymm as varchar(6)), 1, 0
      from remittance_line l
      join account a on a.account_id = l.account_id
      left join remittance_month m on m.employer_id = l.employer_id
        and m.month_yyyymm = l.month_yyyymm and m.assessment_id = l.assessment_id
      where m.employer_id is null
      order by l.employer_id, l.month_yyyymm, l.account_id
      """),

  /** Lines beside entries in one heap, so that no plan can turn it into a search for each person. */
  LINE_CREDITED("个人入账", Unit.FEN, """
      select a.account_number, cast(b.for_yyyymm as varchar(6)), b.entry_fen, b.line_fen
      from (
        select source_id, account_id, for_yyyymm, sum(line_fen) as line_fen,
          sum(entry_fen) as entry_fen
        from (
          select l.assessment_id as source_id, l.account_id, l.month_yyyymm as for_yyyymm,
            l.employer_part_fen + l.personal_part_fen as line_fen, 0 as entry_fen
          from remittance_line l
          join posting p on p.source_kind = 'ASSESSMENT' and p.source_id = l.assessment_id
          union all
          select p.source_id, e.ledger_account_id, e.for_yyyymm, 0, e.amount_fen
          from ledger_entry e
          join posting p on p.posting_id = e.posting_id
          where p.source_kind = 'ASSESSMENT' and e.ledger_account_id <> e.employer_id
        ) both_sides
        group by source_id, account_id, for_yyyymm
        having sum(line_fen) <> sum(entry_fen)
      ) b
      join account a on a.account_id = b.account_id
      order by b.source_id, b.account_id, b.for_yyyymm
      """),

  BACK_PAYMENT_ALLOCATED("已分配补缴的凭证", Unit.COUNT, """
      select w.employer_number, b.serial,
        case when b.allocated_at is null then 0 else 1 end,
        case when p.posting_id is null then 0 else 1 end
      from back_payment b
      join employer w on w.employer_id = b.employer_id
      left join posting p on p.source_kind = 'BACK_PAYMENT' and p.source_id = b.filing_id
      where (b.allocated_at is null and p.posting_id is not null)
        or (b.allocated_at is not null and p.posting_id is null)
      order by b.filing_id
      """),

  BACK_PAYMENT_LINES("补缴明细合计", Unit.FEN, """
      select w.employer_number, b.serial, b.due_fen, coalesce(l.sum_fen, 0)
      from back_payment b
      join employer w on w.employer_id = b.employer_id
      left join (
        select filing_id, sum(employer_part_fen) + sum(personal_part_fen) as sum_fen
        from back_payment_line group by filing_id
      ) l on l.filing_id = b.filing_id
      where b.due_fen <> coalesce(l.sum_fen, 0)
      order by b.filing_id
      """),

  BACK_PAYMENT_CREDITED("补缴个人入账", Unit.FEN, """
      select a.account_number, cast(b.for_yyyymm as varchar(6)), b.entry_fen, b.line_fen
      from (
        select source_id, account_id, for_yyyymm, sum(line_fen) as line_fen,
          sum(entry_fen) as entry_fen
        from (
          select l.filing_id as source_id, l.account_id, l.to_yyyymm as for_yyyymm,
            l.employer_part_fen + l.personal_part_fen as line_fen, 0 as entry_fen
          from back_payment_line l
          join posting p on p.source_kind = 'BACK_PAYMENT' and p.source_id = l.filing_id
          union all
          select p.source_id, e.ledger_account_id, e.for_yyyymm, 0, e.amount_fen
          from ledger_entry e
          join posting p on p.posting_id = e.posting_id
          where p.source_kind = 'BACK_PAYMENT' and e.ledger_account_id <> e.employer_id
        ) both_sides
        group by source_id, account_id, for_yyyymm
        having sum(line_fen) <> sum(entry_fen)
      ) b
      join account a on a.account_id = b.account_id
      order by b.source_id, b.account_id, b.for_yyyymm
      """),

  CREDIT_WITHOUT_FILING("凭证的业务", Unit.COUNT, """
      select w.employer_number, p.serial, 0, 1
      from posting p
      join employer w on w.employer_id = p.employer_id
      left join filing f on f.filing_id = p.source_id
      left join back_payment b on b.filing_id = p.source_id
      where (p.source_kind = 'BACK_PAYMENT' and b.filing_id is null)
        or (p.source_kind in ('TRANSFER', 'CENTRAL_MOVE') and f.filing_id is null)
      order by p.posting_id
      """),

  /** What leaves with a person comes with the same person. */
  TRANSFERRED("转出与转入", Unit.FEN, """
      select a.owner, p.serial, sum(e.amount_fen), 0
      from posting p
      join ledger_entry e on e.posting_id = p.posting_id and e.booked_yyyymm = p.booked_yyyymm
      join ledger_account a on a.ledger_account_id = e.ledger_account_id
      where p.source_kind in ('TRANSFER', 'CENTRAL_MOVE')
      group by a.owner, p.serial, p.posting_id
      having sum(e.amount_fen) <> 0
      order by p.posting_id, a.owner
      """),

  /** What the flow shows for an employer is what the posting's entries under it come to. */
  SUMMARY("业务流水发生额", Unit.FEN, """
      select w.employer_number, p.serial, s.amount_fen,
        case p.source_kind when 'DEPOSIT' then e.own_fen else abs(e.persons_fen) end
      from (
        select e.employer_id, e.posting_id,
          sum(case when a.kind = 'UNALLOCATED' then e.amount_fen else 0 end) as own_fen,
          sum(case when a.kind = 'PERSONAL' then e.amount_fen else 0 end) as persons_fen
        from ledger_entry e
        join ledger_account a on a.ledger_account_id = e.ledger_account_id
        group by e.employer_id, e.posting_id
      ) e
      join posting p on p.posting_id = e.posting_id
      join employer w on w.employer_id = e.employer_id
      left join posting_summary s
        on s.employer_id = e.employer_id and s.posting_id = e.posting_id
      where s.amount_fen is null
        or s.amount_fen
          <> case p.source_kind when 'DEPOSIT' then e.own_fen else abs(e.persons_fen) end
      order by p.posting_id
      """);

  /** What a check's two numbers are. */
  enum Unit {
    FEN,
    NUMBER,
    COUNT
  }

  private final String about;
  private final Unit unit;
  private final String sql;

  Check(String about, Unit unit, String sql) {
    this.about = about;
    this.unit = unit;
    this.sql = sql;
  }

  String about() {
    return about;
  }

  Unit unit() {
    return unit;
  }

  String sql() {
    return sql;
  }
}
