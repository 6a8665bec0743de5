-- The first schema. Conventions:
--   *_id      bigint keys, taken in blocks from record_key, one space for all tables, never shown
--   *_yyyymm  a month as a number, 202204
--   *_fen     money; *_bp basis points; *_yuan whole yuan
--   *_code    a code of the national data standard (JGJ/T 320)
--   *_cipher  AES-GCM under key_version; *_index the keyed blind index of the same value
-- Tables that grow by person and month have employer and month first in their primary key, ready for
-- partitions, and for that reason no foreign keys; `ledger verify` proves what those would.

create sequence record_key start with 1000 increment by 1000;
create sequence business_serial start with 1 increment by 1;

create table policy_version (
  version_number integer primary key,
  policy_hash varchar(64) not null unique,
  city varchar(80) not null,
  content varchar(1000000) not null,
  appended_at timestamp(6) with time zone not null
);

-- One row. When set, the business date is business_date plus the days passed since set_on.
create table business_clock (
  clock_id integer primary key check (clock_id = 1),
  business_date date not null,
  set_on date not null
);

create table employer (
  employer_id bigint primary key,
  employer_number varchar(32) not null unique,
  name varchar(200) not null,
  credit_code varchar(18) not null,
  status_code varchar(2) not null check (status_code in ('01', '02', '03', '04', '05', '99')),
  employer_rate_bp integer not null check (employer_rate_bp between 0 and 10000),
  personal_rate_bp integer not null check (personal_rate_bp between 0 and 10000),
  rounding_precision varchar(32) not null,
  bank_code varchar(16) not null,
  operator_name varchar(80) not null,
  operator_mobile_cipher varchar(200) not null,
  operator_mobile_index varchar(64) not null,
  key_version integer not null,
  opened_on date not null,
  first_yyyymm integer not null check (first_yyyymm between 190001 and 999912),
  assessed_through_yyyymm integer check (assessed_through_yyyymm between 190001 and 999912),
  paid_through_yyyymm integer check (paid_through_yyyymm between 190001 and 999912)
);

create index employer_by_credit_code on employer (credit_code);
create index employer_by_operator_mobile on employer (operator_mobile_index);

create table account (
  account_id bigint primary key,
  account_number varchar(32) not null unique,
  name varchar(80) not null,
  certificate_type_code varchar(2) not null check (certificate_type_code in ('01', '02', '03', '04', '99')),
  certificate_cipher varchar(400) not null,
  certificate_index varchar(64) not null unique,
  mobile_cipher varchar(200) not null,
  mobile_index varchar(64) not null,
  key_version integer not null,
  opened_on date not null
);

create index account_by_mobile on account (mobile_index);

-- Append-only: the row with the latest effective month, and of those the latest revision, holds.
create table account_terms (
  account_id bigint not null references account (account_id),
  effective_yyyymm integer not null check (effective_yyyymm between 190001 and 999912),
  revision integer not null check (revision > 0),
  employer_id bigint not null references employer (employer_id),
  status_code varchar(2) not null check (status_code in ('01', '02', '03', '04', '05', '06', '99')),
  standing varchar(16) not null,
  base_yuan bigint not null check (base_yuan >= 0),
  employer_rate_bp integer not null check (employer_rate_bp between 0 and 10000),
  personal_rate_bp integer not null check (personal_rate_bp between 0 and 10000),
  primary key (account_id, effective_yyyymm, revision)
);

create index account_terms_by_employer on account_terms (employer_id, account_id);

create table assessment (
  assessment_id bigint primary key,
  employer_id bigint not null references employer (employer_id),
  serial varchar(20) not null unique,
  from_yyyymm integer not null,
  to_yyyymm integer not null,
  business_date date not null,
  assessed_at timestamp(6) with time zone not null,
  assessed_by varchar(64) not null,
  policy_hash varchar(64) not null,
  payment_state varchar(16) not null,
  allocated_at timestamp(6) with time zone,
  check (from_yyyymm <= to_yyyymm),
  check (payment_state in ('AWAITED', 'UNDER_WAY', 'ALLOCATED')),
  check (payment_state <> 'ALLOCATED' or allocated_at is not null)
);

create index assessment_by_employer on assessment (employer_id, from_yyyymm);

create table remittance_month (
  employer_id bigint not null references employer (employer_id),
  month_yyyymm integer not null,
  assessment_id bigint not null references assessment (assessment_id),
  last_persons bigint not null check (last_persons >= 0),
  last_fen bigint not null check (last_fen >= 0),
  increase_persons bigint not null check (increase_persons >= 0),
  increase_fen bigint not null check (increase_fen >= 0),
  decrease_persons bigint not null check (decrease_persons >= 0),
  decrease_fen bigint not null check (decrease_fen >= 0),
  current_persons bigint not null check (current_persons >= 0),
  current_fen bigint not null check (current_fen >= 0),
  primary key (employer_id, month_yyyymm)
);

create index remittance_month_by_assessment on remittance_month (assessment_id, month_yyyymm);

create table remittance_line (
  employer_id bigint not null,
  month_yyyymm integer not null,
  account_id bigint not null,
  assessment_id bigint not null,
  base_yuan bigint not null,
  employer_rate_bp integer not null,
  personal_rate_bp integer not null,
  rounding_precision varchar(32) not null,
  employer_part_fen bigint not null check (employer_part_fen >= 0),
  personal_part_fen bigint not null check (personal_part_fen >= 0),
  primary key (employer_id, month_yyyymm, account_id)
);

create table remittance_movement (
  employer_id bigint not null,
  month_yyyymm integer not null,
  account_id bigint not null,
  assessment_id bigint not null,
  kind varchar(20) not null,
  headcount integer not null check (headcount between -1 and 1),
  amount_fen bigint not null,
  primary key (employer_id, month_yyyymm, account_id)
);

create table deposit (
  deposit_id bigint primary key,
  serial varchar(20) not null unique,
  employer_id bigint not null references employer (employer_id),
  amount_fen bigint not null check (amount_fen > 0),
  received_on date not null,
  bank_account varchar(32) not null,
  bank_reference varchar(64) not null,
  quoted_serial varchar(20),
  recorded_by varchar(64) not null,
  recorded_at timestamp(6) with time zone not null,
  reviewed_by varchar(64),
  reviewed_at timestamp(6) with time zone,
  unique (bank_account, bank_reference),
  check (reviewed_by is null or reviewed_by <> recorded_by)
);

create index deposit_by_review on deposit (reviewed_at, recorded_at);
create index deposit_by_employer on deposit (employer_id, recorded_at);

-- Of an employer (UNALLOCATED) and of a person (PERSONAL) the key is the owner's own key. A balance
-- and a person's paid-through month are kept for quick reading; both can be rebuilt from entries.
create table ledger_account (
  ledger_account_id bigint primary key,
  kind varchar(16) not null check (kind in ('BANK', 'UNALLOCATED', 'PERSONAL', 'INTEREST')),
  owner varchar(64) not null,
  balance_fen bigint,
  paid_through_yyyymm integer,
  unique (kind, owner),
  check (
    (kind in ('UNALLOCATED', 'PERSONAL') and balance_fen is not null and balance_fen >= 0)
    or (kind in ('BANK', 'INTEREST') and balance_fen is null))
);

create table posting (
  posting_id bigint primary key,
  employer_id bigint not null references employer (employer_id),
  source_kind varchar(16) not null,
  source_id bigint not null,
  serial varchar(20) not null,
  business_detail_code varchar(2) not null,
  reversal_code varchar(2) not null check (reversal_code in ('01', '02')),
  booked_yyyymm integer not null,
  unique (source_kind, source_id)
);

create index posting_by_employer on posting (employer_id, booked_yyyymm);

-- booked_yyyymm is the month of the business date; for_yyyymm the month that was remitted, or else
-- the booking month. Credits are above zero, debits below; a posting sums to zero.
create table ledger_entry (
  employer_id bigint not null,
  booked_yyyymm integer not null,
  posting_id bigint not null,
  ledger_account_id bigint not null,
  for_yyyymm integer not null,
  amount_fen bigint not null,
  value_date date not null,
  business_date date not null,
  booked_at timestamp(6) with time zone not null,
  primary key (employer_id, booked_yyyymm, posting_id, ledger_account_id, for_yyyymm)
);

create index ledger_entry_by_account on ledger_entry (ledger_account_id, value_date);

create table message (
  message_id bigint primary key,
  employer_id bigint not null references employer (employer_id),
  business varchar(80) not null,
  content varchar(1000) not null,
  source varchar(40) not null,
  sent_at timestamp(6) with time zone not null
);

create index message_by_employer on message (employer_id, sent_at);

create table job (
  job_id bigint primary key,
  kind varchar(32) not null,
  subject varchar(64) not null,
  due_at timestamp(6) with time zone not null,
  attempts integer not null,
  last_failure varchar(1000)
);

create index job_by_due on job (due_at, job_id);

create table idempotency_key (
  actor varchar(64) not null,
  operation varchar(64) not null,
  wish_key varchar(128) not null,
  payload_hash varchar(64) not null,
  answer varchar(100000),
  claimed_at timestamp(6) with time zone not null,
  primary key (actor, operation, wish_key)
);

create index idempotency_key_by_age on idempotency_key (claimed_at);

create table audit_record (
  audit_id bigint primary key,
  recorded_at timestamp(6) with time zone not null,
  business_date date not null,
  actor varchar(64) not null,
  operation varchar(64) not null,
  subject varchar(64) not null,
  detail varchar(4000) not null,
  policy_hash varchar(64) not null
);

create index audit_record_by_subject on audit_record (subject, recorded_at);

-- What was appended and not sealed yet.
create table audit_pending (
  audit_id bigint primary key
);

create table audit_seal (
  seal_number bigint primary key,
  audit_id bigint not null unique,
  key_version integer not null,
  seal varchar(64) not null
);

-- One row, which also lets only one node seal at a time.
create table audit_head (
  head_id integer primary key check (head_id = 1),
  seal_number bigint not null,
  seal varchar(64) not null
);

insert into audit_head (head_id, seal_number, seal) values (1, 0, '');

create table web_user (
  user_id bigint primary key,
  login varchar(64) not null unique,
  name varchar(80) not null,
  role varchar(16) not null,
  password_hash varchar(200) not null
);

create table user_grant (
  user_id bigint not null references web_user (user_id),
  employer_id bigint not null references employer (employer_id),
  primary key (user_id, employer_id)
);

create table web_session (
  token_hash varchar(64) primary key,
  user_id bigint not null references web_user (user_id),
  started_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null
);

create index web_session_by_age on web_session (seen_at);

create table sign_in_failure (
  failure_id bigint primary key,
  login varchar(64) not null,
  failed_at timestamp(6) with time zone not null
);

create index sign_in_failure_by_login on sign_in_failure (login, failed_at);
