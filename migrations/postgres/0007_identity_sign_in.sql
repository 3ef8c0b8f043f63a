-- Somebody at a browser who asked to come in: the code of their letter works only there.
create table identity_attempt (
    digest bytea primary key,
    account_id bytea references identity_account (id) on delete cascade,
    code_digest bytea,
    tries bigint not null,
    ends_at bigint not null
);

create index identity_attempt_of_account on identity_attempt (account_id);

-- How often something was done lately, by whom: counts only, under digests.
create table identity_limit (
    what text collate "C" not null,
    who bytea not null,
    began_at bigint not null,
    count bigint not null,
    primary key (what, who)
);
