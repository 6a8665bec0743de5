-- With whom each account stands, from which month until before which, and in what order lists have
-- it: what account_terms come to, written with them, so that no list looks for the newest of them.
-- until_yyyymm is 999999 where nothing ends it. The parts of an account's row that lists are put in
-- order or searched by are kept here too, since an employer's list goes by its own indexes only.

create table account_standing (
  account_id bigint not null references account (account_id),
  effective_yyyymm integer not null check (effective_yyyymm between 190001 and 999912),
  until_yyyymm integer not null check (until_yyyymm between 190001 and 999999),
  employer_id bigint not null references employer (employer_id),
  account_number varchar(32) not null,
  name varchar(80) not null,
  name_initials varchar(80) not null,
  opened_on date not null,
  status_code varchar(2) not null check (status_code in ('01', '02', '03', '04', '05', '06', '99')),
  base_yuan bigint not null check (base_yuan >= 0),
  employer_rate_bp integer not null check (employer_rate_bp between 0 and 10000),
  personal_rate_bp integer not null check (personal_rate_bp between 0 and 10000),
  primary key (account_id, effective_yyyymm),
  check (effective_yyyymm < until_yyyymm)
);

insert into account_standing (
  account_id, effective_yyyymm, until_yyyymm, employer_id, account_number, name, name_initials,
  opened_on, status_code, base_yuan, employer_rate_bp, personal_rate_bp)
select t.account_id, t.effective_yyyymm,
  coalesce(
    lead(t.effective_yyyymm) over (partition by t.account_id order by t.effective_yyyymm), 999999),
  t.employer_id, a.account_number, a.name, a.name_initials, a.opened_on, t.status_code, t.base_yuan,
  t.employer_rate_bp, t.personal_rate_bp
from account_terms t
join account a on a.account_id = t.account_id
where not exists (
  select 1 from account_terms n
  where n.account_id = t.account_id and n.effective_yyyymm = t.effective_yyyymm
    and n.revision > t.revision);

-- Each holds all that finding, counting and ordering by it need, so that a page is found in the
-- index and only its rows are read. By month nothing of the past is gone over: counting and
-- searching go that way.
create index account_standing_by_month on account_standing (
  employer_id, until_yyyymm, effective_yyyymm, status_code, name_initials, name, account_number,
  account_id);
create index account_standing_by_number on account_standing (
  employer_id, account_number, effective_yyyymm, until_yyyymm, status_code, account_id);
create index account_standing_by_name on account_standing (
  employer_id, name_initials, name, account_number, effective_yyyymm, until_yyyymm, status_code,
  account_id);
create index account_standing_by_base on account_standing (
  employer_id, base_yuan, account_number, effective_yyyymm, until_yyyymm, status_code, account_id);
create index account_standing_by_opening on account_standing (
  employer_id, opened_on, account_number, effective_yyyymm, until_yyyymm, status_code, account_id);
