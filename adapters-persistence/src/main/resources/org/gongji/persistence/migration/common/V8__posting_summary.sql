-- What a posting comes to for each employer that has a part in it (业务流水), written with it, so that
-- no list counts or sums its entries. The months are those that were remitted. For what was posted
-- before, the same is summed up from the entries.

create table posting_summary (
  employer_id bigint not null,
  business_date date not null,
  posting_id bigint not null,
  booked_yyyymm integer not null,
  serial varchar(20) not null,
  kind varchar(16) not null,
  from_yyyymm integer,
  to_yyyymm integer,
  amount_fen bigint not null,
  interest_fen bigint not null,
  persons bigint not null check (persons >= 0),
  parts bigint not null check (parts >= persons),
  reviewed_by varchar(80) not null,
  primary key (employer_id, business_date, posting_id),
  check (kind in ('REMITTANCE', 'BACK_PAYMENT', 'TRANSFER_IN', 'TRANSFER_OUT', 'DEPOSIT')),
  check ((kind = 'REMITTANCE') = (from_yyyymm is not null and to_yyyymm is not null))
);

create index posting_summary_by_serial on posting_summary (employer_id, serial);

insert into posting_summary (
  employer_id, business_date, posting_id, booked_yyyymm, serial, kind, from_yyyymm, to_yyyymm,
  amount_fen, interest_fen, persons, parts, reviewed_by)
select e.employer_id, e.business_date, p.posting_id, p.booked_yyyymm, p.serial,
  case p.source_kind
    when 'ASSESSMENT' then 'REMITTANCE'
    when 'BACK_PAYMENT' then 'BACK_PAYMENT'
    when 'DEPOSIT' then 'DEPOSIT'
    else case when e.others_fen < 0 then 'TRANSFER_OUT' else 'TRANSFER_IN' end
  end,
  s.from_yyyymm, s.to_yyyymm,
  case p.source_kind when 'DEPOSIT' then e.own_fen else abs(e.others_fen) end,
  0, e.persons, e.parts,
  case p.source_kind
    when 'DEPOSIT' then coalesce(
      (select u.name from deposit d join web_user u on u.login = d.reviewed_by
        where d.deposit_id = p.source_id), '')
    when 'ASSESSMENT' then '系统管理员01'
    when 'CENTRAL_MOVE' then '系统管理员01'
    else coalesce(
      (select max(t.handler) from filing_step t
        where t.filing_id = p.source_id and t.node = 'DECIDED' and t.outcome = 'APPROVED'), '')
  end
from (
  select e.employer_id, e.posting_id, max(e.business_date) as business_date,
    sum(case when e.ledger_account_id = e.employer_id then e.amount_fen else 0 end) as own_fen,
    sum(case when a.kind = 'PERSONAL' then e.amount_fen else 0 end) as others_fen,
    count(distinct case when a.kind = 'PERSONAL' then e.ledger_account_id end) as persons,
    count(case when a.kind = 'PERSONAL' then 1 end) as parts
  from ledger_entry e
  join ledger_account a on a.ledger_account_id = e.ledger_account_id
  group by e.employer_id, e.posting_id
) e
join posting p on p.posting_id = e.posting_id
left join assessment s on s.assessment_id = p.source_id and p.source_kind = 'ASSESSMENT';

-- The counter's latest deposits.
create index deposit_by_recording on deposit (recorded_at, deposit_id);
