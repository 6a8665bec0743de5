-- The latest background import of each draft; it goes with its draft. What was refused may quote
-- what people wrote and is encrypted.

create table filing_import (
  filing_id bigint primary key references filing (filing_id),
  import_uuid varchar(36) not null unique,
  uploaded_by varchar(64) not null,
  uploader_name varchar(200) not null,
  uploader_role varchar(16) not null,
  file_name varchar(1000) not null,
  workbook_sha256 varchar(64) not null,
  import_mode varchar(16) not null check (import_mode in ('ALL', 'GOOD_ROWS', 'GROUPS')),
  on_establishment boolean not null,
  row_count integer not null check (row_count >= 0),
  uploaded_at timestamp(6) with time zone not null,
  state varchar(16) not null
    check (state in ('WAITING', 'UNDER_WAY', 'DONE', 'REFUSED', 'FAILED')),
  read_count integer not null check (read_count >= 0),
  attempts integer not null check (attempts >= 0),
  revision integer not null check (revision >= 0),
  imported_count integer not null check (imported_count >= 0),
  filing_serials varchar(500000) not null,
  mistake_count integer not null check (mistake_count >= 0),
  mistakes_cipher varchar(500000),
  key_version integer,
  check (mistakes_cipher is null or key_version is not null)
);
