-- Who was forgotten keeps a row without name or address (its id stands for it), so that what they
-- did still has somebody who did it.
alter table identity_account add column
    erased_at bigint;

-- An address that somebody wants to be written to from now on, until a letter that went there is
-- confirmed.
create table identity_address (
    account_id bytea primary key references identity_account (id) on delete cascade,
    email text collate "C" not null,
    digest bytea unique,
    ends_at bigint not null
);

drop view identity_person;
create view identity_person as select id, name, email, erased_at from identity_account;
