-- What happened to accounts, append-only: one row for each employer whose account it was, with what
-- it contributed then. The reason is the city's code; the serial is that of a filing.

create table account_change (
  account_change_id bigint primary key,
  employer_id bigint not null references employer (employer_id),
  account_id bigint not null references account (account_id),
  kind varchar(16) not null check (kind in (
    'ENROLMENT', 'BASE_CHANGE', 'SEAL', 'UNSEAL', 'TRANSFER_IN', 'TRANSFER_OUT', 'CENTRAL_MOVE')),
  base_yuan bigint not null check (base_yuan >= 0),
  employer_rate_bp integer not null check (employer_rate_bp between 0 and 10000),
  personal_rate_bp integer not null check (personal_rate_bp between 0 and 10000),
  employer_part_fen bigint not null check (employer_part_fen >= 0),
  personal_part_fen bigint not null check (personal_part_fen >= 0),
  effective_yyyymm integer not null check (effective_yyyymm between 190001 and 999912),
  business_date date not null,
  reason varchar(80) not null,
  serial varchar(20),
  changed_by varchar(64) not null,
  changed_at timestamp(6) with time zone not null
);

create index account_change_by_employer
  on account_change (employer_id, business_date, account_change_id);
create index account_change_by_account on account_change (account_id, employer_id);
