-- Codes that computers show to be scanned by a signed-in phone (扫码登录); hashes only.
create table scan_offer (
  code_hash varchar(64) primary key,
  holder_hash varchar(64) not null unique,
  address varchar(64) not null,
  agent varchar(200) not null,
  program boolean not null,
  digits varchar(2) not null,
  offered_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  stage varchar(16) not null check (stage in ('WAITING', 'SEEN', 'CONFIRMED', 'DENIED')),
  user_id bigint references web_user (user_id),
  check (stage in ('WAITING', 'SEEN') or user_id is not null)
);

create index scan_offer_by_address on scan_offer (address, offered_at);
create index scan_offer_by_expiry on scan_offer (expires_at);
