-- Signing in by other providers (OpenID Connect). An attempt waits for the provider's answer, which any
-- node may take, once, from the browser that began it. A subject of an issuer is one user for good.
-- Grants that came from a provider's claims are marked, so that they go when the claims do.

create table federated_attempt (
  state_hash varchar(64) primary key,
  provider varchar(40) not null,
  browser_hash varchar(64) not null,
  nonce varchar(64) not null,
  verifier_cipher varchar(400) not null,
  key_version integer not null,
  next_path varchar(600) not null,
  expires_at timestamp(6) with time zone not null
);

create index federated_attempt_by_age on federated_attempt (expires_at);

create table federated_identity (
  issuer varchar(500) not null,
  subject varchar(255) not null,
  user_id bigint not null unique references web_user (user_id),
  bound_at timestamp(6) with time zone not null,
  claimed_codes varchar(4000) not null,
  claimed_at timestamp(6) with time zone not null,
  primary key (issuer, subject)
);

create table federated_grant (
  user_id bigint not null references web_user (user_id),
  employer_id bigint not null references employer (employer_id),
  primary key (user_id, employer_id)
);

-- No foreign key: sessions end in many ways, and what is left here is forgotten by age.
create table federated_session (
  token_hash varchar(64) primary key,
  provider varchar(40) not null,
  issuer varchar(500) not null,
  subject varchar(255) not null,
  provider_session varchar(255),
  id_token_cipher varchar(100000) not null,
  key_version integer not null,
  started_at timestamp(6) with time zone not null
);

create index federated_session_by_subject on federated_session (subject);
create index federated_session_by_session on federated_session (provider_session);
create index federated_session_by_age on federated_session (started_at);
