-- An employer's departments, and who of its contributors is assigned to which. An assignment is one
-- for person and employer, and counts only while the account stands with that employer.

create table department (
  department_id bigint primary key,
  employer_id bigint not null references employer (employer_id),
  department_uuid varchar(36) not null unique,
  parent_id bigint references department (department_id),
  name varchar(80) not null,
  sibling_position integer not null,
  unique (employer_id, parent_id, name)
);

create index department_by_parent on department (parent_id);

create table account_department (
  employer_id bigint not null references employer (employer_id),
  account_id bigint not null references account (account_id),
  department_id bigint not null references department (department_id),
  primary key (employer_id, account_id)
);

create index account_department_by_department on account_department (department_id, account_id);
