-- Somebody at a browser who asked to come in: the code of their letter works only there.
create table identity_attempt (
    digest blob primary key,
    account_id blob references identity_account (id) on delete cascade,
    code_digest blob,
    tries integer not null,
    ends_at integer not null
) strict;

create index identity_attempt_of_account on identity_attempt (account_id);

-- How often something was done lately, by whom: counts only, under digests.
create table identity_limit (
    what text not null,
    who blob not null,
    began_at integer not null,
    count integer not null,
    primary key (what, who)
) strict, without rowid;
