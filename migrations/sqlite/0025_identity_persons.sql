-- Who was forgotten keeps a row without name or address (its id stands for it), so that what they
-- did still has somebody who did it.
alter table identity_account add column
    erased_at integer;

-- An address that somebody wants to be written to from now on, until a letter that went there is
-- confirmed.
create table identity_address (
    account_id blob primary key references identity_account (id) on delete cascade,
    email text not null,
    digest blob unique,
    ends_at integer not null
) strict, without rowid;

drop view identity_person;
create view identity_person as select id, name, email, erased_at from identity_account;
