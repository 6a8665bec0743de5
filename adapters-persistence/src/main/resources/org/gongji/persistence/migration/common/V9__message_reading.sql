-- What each reader has read of an employer's messages, the parts a month is made of, and which
-- employers were reminded of which overdue month.

alter table message add column message_uuid varchar(36);
update message set message_uuid = cast(gen_random_uuid() as varchar(36));
alter table message alter column message_uuid set not null;
create unique index message_by_uuid on message (message_uuid);

-- Everything that was sent until then is read; younger messages are read one by one.
create table message_mark (
  employer_id bigint not null references employer (employer_id),
  reader varchar(64) not null,
  read_until timestamp(6) with time zone not null,
  primary key (employer_id, reader)
);

create table message_reading (
  reader varchar(64) not null,
  message_id bigint not null references message (message_id),
  primary key (reader, message_id)
);

-- Sums of the month's lines, so that a picture of two years needs no line.
alter table remittance_month add column employer_part_fen bigint default 0 not null;
alter table remittance_month add column personal_part_fen bigint default 0 not null;
update remittance_month set
  employer_part_fen = (
    select coalesce(sum(l.employer_part_fen), 0) from remittance_line l
    where l.employer_id = remittance_month.employer_id
      and l.month_yyyymm = remittance_month.month_yyyymm),
  personal_part_fen = (
    select coalesce(sum(l.personal_part_fen), 0) from remittance_line l
    where l.employer_id = remittance_month.employer_id
      and l.month_yyyymm = remittance_month.month_yyyymm);

create table overdue_reminder (
  employer_id bigint not null references employer (employer_id),
  month_yyyymm integer not null check (month_yyyymm between 190001 and 999912),
  reminded_at timestamp(6) with time zone not null,
  primary key (employer_id, month_yyyymm)
);
