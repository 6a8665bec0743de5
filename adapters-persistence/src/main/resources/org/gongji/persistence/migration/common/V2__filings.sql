-- Filings with their rosters, evidence and what they lead to. The conventions are those of V1.

create sequence account_number start with 1 increment by 1;

-- What is not known of a person is null, a text that is not known is empty.
alter table account add column on_establishment boolean default false not null;
alter table account add column sex_code varchar(1);
alter table account add column birth_date date;
alter table account add column marital_status_code varchar(40) default '' not null;
alter table account add column landline_cipher varchar(1000);
alter table account add column household_income_fen bigint;
alter table account add column duty varchar(200) default '' not null;
alter table account add column occupation varchar(200) default '' not null;
alter table account add column title varchar(200) default '' not null;
alter table account add column education varchar(200) default '' not null;
alter table account add column address varchar(400) default '' not null;
alter table account add column postcode varchar(40) default '' not null;
alter table account add column bank_name varchar(200) default '' not null;
alter table account add column bank_account_cipher varchar(1000);

-- The initials of the name's pinyin in lower case, for searching.
alter table account add column name_initials varchar(80) default '' not null;

create index account_by_initials on account (name_initials, account_number);

create table filing (
  filing_id bigint primary key,
  serial varchar(20) not null unique,
  employer_id bigint not null references employer (employer_id),
  kind varchar(20) not null,
  channel varchar(16) not null,
  month_yyyymm integer not null check (month_yyyymm between 190001 and 999912),
  state varchar(16) not null,
  revision integer not null check (revision >= 0),
  last_line_number integer not null check (last_line_number >= 0),
  opened_by varchar(64) not null,
  opened_on date not null,
  opened_at timestamp(6) with time zone not null,
  submitted_by varchar(64),
  submitted_on date,
  submitted_at timestamp(6) with time zone,
  decided_at timestamp(6) with time zone,
  check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'ENDED')),
  check (state = 'DRAFT' or submitted_at is not null)
);

create index filing_by_employer on filing (employer_id, state, opened_at);
create index filing_by_submission on filing (state, submitted_at);

-- One row for each line, whatever its kind; what a kind has not is null. Of somebody to be enrolled
-- the same is encrypted as in an account; certificate_index is of account's certificates.
create table filing_line (
  filing_id bigint not null references filing (filing_id),
  line_number integer not null check (line_number > 0),
  account_number varchar(32),
  reason varchar(80) not null,
  base_yuan bigint,
  from_yyyymm integer,
  to_yyyymm integer,
  paid_fen bigint,
  source_number varchar(32),
  person_name varchar(400),
  certificate_type_code varchar(2),
  certificate_cipher varchar(1000),
  certificate_index varchar(64),
  stated_sex_code varchar(1),
  stated_birth_date date,
  mobile_cipher varchar(1000),
  key_version integer,
  on_establishment boolean,
  stated_employer_part_fen bigint,
  stated_personal_part_fen bigint,
  sex_code varchar(1),
  birth_date date,
  marital_status_code varchar(40),
  landline_cipher varchar(1000),
  household_income_fen bigint,
  duty varchar(200),
  occupation varchar(200),
  title varchar(200),
  education varchar(200),
  address varchar(400),
  postcode varchar(40),
  bank_name varchar(200),
  bank_account_cipher varchar(1000),
  name varchar(400) not null,
  certificate_masked varchar(80) not null,
  before_base_yuan bigint,
  before_employer_part_fen bigint,
  before_personal_part_fen bigint,
  after_base_yuan bigint,
  after_employer_part_fen bigint,
  after_personal_part_fen bigint,
  amount_fen bigint not null,
  effective_yyyymm integer,
  primary key (filing_id, line_number)
);

create index filing_line_by_account on filing_line (account_number);
create index filing_line_by_certificate on filing_line (certificate_index);

create table filing_step (
  filing_id bigint not null references filing (filing_id),
  step_number integer not null check (step_number > 0),
  node varchar(16) not null,
  handler varchar(80) not null,
  outcome varchar(16) not null,
  opinion varchar(4000) not null,
  done_at timestamp(6) with time zone not null,
  primary key (filing_id, step_number)
);

-- What undecided filings hold on to; two cannot hold the same. The subject is an account number, or
-- the blind index of a certificate; the month is 0 where the fact has none.
create table filing_claim (
  fact varchar(16) not null,
  subject varchar(64) not null,
  month_yyyymm integer not null,
  filing_id bigint not null references filing (filing_id),
  primary key (fact, subject, month_yyyymm)
);

create index filing_claim_by_filing on filing_claim (filing_id);

create table central_move (
  account_id bigint primary key references account (account_id),
  employer_id bigint not null references employer (employer_id),
  filing_id bigint not null references filing (filing_id),
  from_yyyymm integer not null check (from_yyyymm between 190001 and 999912)
);

create index central_move_by_employer on central_move (employer_id);

create table back_payment (
  filing_id bigint primary key references filing (filing_id),
  employer_id bigint not null references employer (employer_id),
  serial varchar(20) not null unique,
  due_fen bigint not null check (due_fen > 0),
  approved_at timestamp(6) with time zone not null,
  allocated_at timestamp(6) with time zone
);

create index back_payment_by_employer on back_payment (employer_id, allocated_at, approved_at);

create table back_payment_line (
  filing_id bigint not null references back_payment (filing_id),
  line_number integer not null check (line_number > 0),
  account_id bigint not null references account (account_id),
  from_yyyymm integer not null,
  to_yyyymm integer not null,
  employer_part_fen bigint not null check (employer_part_fen >= 0),
  personal_part_fen bigint not null check (personal_part_fen >= 0),
  primary key (filing_id, line_number),
  check (from_yyyymm <= to_yyyymm)
);

create index back_payment_line_by_account on back_payment_line (account_id);

create table evidence_file (
  evidence_id bigint primary key,
  evidence_uuid varchar(36) not null unique,
  filing_id bigint not null references filing (filing_id),
  kind varchar(64) not null,
  file_name varchar(1000) not null,
  file_type varchar(8) not null check (file_type in ('JPEG', 'PNG', 'PDF')),
  size_bytes bigint not null check (size_bytes >= 0),
  sha256 varchar(64) not null,
  uploaded_by varchar(64) not null,
  uploaded_at timestamp(6) with time zone not null
);

create index evidence_file_by_filing on evidence_file (filing_id, uploaded_at);
create index evidence_file_by_content on evidence_file (sha256);
