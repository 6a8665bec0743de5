-- What stands at the door: attempts that are counted, what an unfinished visit has left, messages to
-- phones, and who registered for an organisation. The conventions are those of V1.

-- The subject is a keyed hash: of a login, a number, an address.
create table attempt (
  attempt_id bigint primary key,
  gate varchar(32) not null,
  subject varchar(64) not null,
  tried_at timestamp(6) with time zone not null
);

create index attempt_by_subject on attempt (gate, subject, tried_at);
create index attempt_by_age on attempt (tried_at);

-- Failures count as attempts from now on; those of the last minutes are forgotten.
drop table sign_in_failure;

create table ticket (
  kind varchar(16) not null,
  ticket_key varchar(64) not null,
  serial varchar(36) not null,
  content_cipher varchar(16000) not null,
  key_version integer not null,
  tries_left integer not null check (tries_left >= 0),
  expires_at timestamp(6) with time zone not null,
  primary key (kind, ticket_key)
);

create index ticket_by_age on ticket (expires_at);

create table text_message (
  message_id varchar(36) primary key,
  number_cipher varchar(200) not null,
  text_cipher varchar(2000) not null,
  key_version integer not null,
  for_somebody boolean not null,
  written_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone
);

create index text_message_by_age on text_message (written_at);

create table registration (
  user_id bigint primary key references web_user (user_id),
  credit_code varchar(18) not null unique,
  organisation varchar(400) not null,
  legal_person_type varchar(16) not null,
  legal_name varchar(400) not null,
  legal_certificate_type_code varchar(2) not null,
  legal_certificate_cipher varchar(400) not null,
  legal_mobile_cipher varchar(200) not null,
  operator_name varchar(400) not null,
  operator_certificate_type_code varchar(2) not null,
  operator_certificate_cipher varchar(400) not null,
  operator_mobile_cipher varchar(200) not null,
  operator_mobile_index varchar(64) not null,
  key_version integer not null,
  registered_at timestamp(6) with time zone not null,
  bound_at timestamp(6) with time zone
);

create index registration_by_mobile on registration (operator_mobile_index);
create index registration_by_waiting on registration (bound_at, registered_at);
