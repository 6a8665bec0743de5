-- Links by which a phone hands evidence in. A link outlives its draft, so that a phone is told that
-- the draft is gone: the serial refers to nothing.

create table phone_link (
  token_hash varchar(64) primary key,
  employer_id bigint not null references employer (employer_id),
  filing_serial varchar(20) not null,
  offered_by varchar(64) not null,
  offered_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  session_hash varchar(64) unique,
  session_ends_at timestamp(6) with time zone,
  check (used_at is null or (session_hash is not null and session_ends_at is not null))
);

create index phone_link_by_filing on phone_link (employer_id, filing_serial, offered_at);
create index phone_link_by_age on phone_link (expires_at);
