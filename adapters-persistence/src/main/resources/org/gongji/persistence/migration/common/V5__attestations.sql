-- Attestations as they were issued; nothing here is ever updated. Of an employer those columns are
-- null that are of a person, and the other way round; paid-through and first months may be unknown.

create table attestation (
  attestation_id bigint primary key,
  serial varchar(20) not null unique,
  verification_code varchar(16) not null,
  employer_id bigint not null references employer (employer_id),
  employer_name varchar(200) not null,
  opened_on date not null,
  status_code varchar(2) not null,
  employer_rate_bp integer not null check (employer_rate_bp between 0 and 10000),
  personal_rate_bp integer not null check (personal_rate_bp between 0 and 10000),
  paid_through_yyyymm integer,
  credit_code varchar(18),
  contributing bigint,
  sealed bigint,
  unallocated_fen bigint,
  account_number varchar(32),
  person_name varchar(80),
  certificate_masked varchar(80),
  base_yuan bigint,
  employer_part_fen bigint,
  personal_part_fen bigint,
  months bigint,
  first_yyyymm integer,
  balance_fen bigint,
  centre_name varchar(200) not null,
  issued_by varchar(64) not null,
  issued_on date not null,
  issued_at timestamp(6) with time zone not null,
  is_test boolean not null,
  sha256 varchar(64) not null unique,
  certificate_sha256 varchar(64) not null,
  check (
    (account_number is null and credit_code is not null and contributing is not null
      and sealed is not null and unallocated_fen is not null)
    or (account_number is not null and person_name is not null and certificate_masked is not null
      and base_yuan is not null and employer_part_fen is not null
      and personal_part_fen is not null and months is not null and balance_fen is not null))
);

create index attestation_by_employer on attestation (employer_id, issued_at);
create index attestation_by_certificate on attestation (certificate_sha256);

-- The file that was handed out, apart from what lists read.
create table attestation_file (
  attestation_id bigint primary key references attestation (attestation_id),
  pdf bytea not null
);
