-- What an employer lets an operator do, how users stand, and where sessions began.

alter table user_grant add column main boolean default true not null;
alter table user_grant add column duties varchar(64) default 'FILE,ASSESS' not null;
alter table user_grant alter column main drop default;
alter table user_grant alter column duties drop default;
create index user_grant_by_employer on user_grant (employer_id);

alter table web_user alter column password_hash drop not null;
alter table web_user add column standing varchar(16) default 'ACTIVE' not null;

-- Whoever was signed in signs in again.
delete from web_session;
alter table web_session add column session_uuid varchar(36) not null;
alter table web_session add column address varchar(64) not null;
alter table web_session add column agent varchar(200) not null;
alter table web_session add column program boolean not null;
create unique index web_session_by_uuid on web_session (session_uuid);
create index web_session_by_user on web_session (user_id);

-- Who changed a draft without beginning or submitting it, and so cannot decide on it.
create table filing_hand (
  filing_id bigint not null references filing (filing_id),
  login varchar(64) not null,
  primary key (filing_id, login)
);

-- The trail is read from the newest line on, by anybody's lines, by one user's, by one employer's.
create index audit_record_by_time on audit_record (recorded_at, audit_id);
create index audit_record_by_actor on audit_record (actor, recorded_at);
