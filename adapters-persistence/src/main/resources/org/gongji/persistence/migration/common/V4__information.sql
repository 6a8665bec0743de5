-- What is kept of employers and persons item by item, and how it changed. The conventions are those
-- of V1; what is not known is empty, or null where it is a date or encrypted.

alter table employer add column information_revision integer default 0 not null;
alter table employer add column office varchar(200) default '' not null;
alter table employer add column economic_type_code varchar(8) default '' not null;
alter table employer add column organisation_type_code varchar(8) default '' not null;
alter table employer add column industry_code varchar(8) default '' not null;
alter table employer add column basic_bank varchar(200) default '' not null;
alter table employer add column basic_bank_account_cipher varchar(400);
alter table employer add column postcode varchar(6) default '' not null;
alter table employer add column address varchar(400) default '' not null;
alter table employer add column affiliation_code varchar(8) default '' not null;
alter table employer add column email varchar(200) default '' not null;
alter table employer add column payday varchar(2) default '' not null;
alter table employer add column legal_name varchar(160) default '' not null;
alter table employer add column legal_certificate_type_code varchar(2) default '' not null;
alter table employer add column legal_certificate_cipher varchar(400);
alter table employer add column legal_mobile_cipher varchar(400);
alter table employer add column bank_name varchar(200) default '' not null;
alter table employer add column founded_on date;
alter table employer add column contribution_type varchar(200) default '' not null;
alter table employer add column operator_certificate_type_code varchar(2) default '' not null;
alter table employer add column operator_certificate_cipher varchar(400);
alter table employer add column operator_landline_cipher varchar(400);
alter table employer add column authorised_on date;

alter table account add column information_revision integer default 0 not null;

-- Append-only; account_id is null for an employer's own. Values are clear, or encrypted where
-- key_version is not null.
create table information_change (
  change_id bigint primary key,
  employer_id bigint not null references employer (employer_id),
  account_id bigint references account (account_id),
  item varchar(40) not null,
  value_before varchar(2000) not null,
  value_after varchar(2000) not null,
  key_version integer,
  changed_by varchar(64) not null,
  changed_by_name varchar(80) not null,
  business_date date not null,
  changed_at timestamp(6) with time zone not null,
  serial varchar(20)
);

create index information_change_by_employer
  on information_change (employer_id, business_date, change_id);
create index information_change_by_account
  on information_change (account_id, business_date, change_id);
