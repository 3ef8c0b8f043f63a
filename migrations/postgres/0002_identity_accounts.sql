create table identity_account (
    id bytea primary key check (length(id) = 16),
    email text collate "C" not null unique,
    name text collate "C" not null,
    language text collate "C" not null,
    revision bigint not null
);

-- Keys and sessions are kept as digests: what stands here opens nothing.
create table identity_key (
    digest bytea primary key,
    account_id bytea not null references identity_account (id) on delete cascade,
    ends_at bigint not null,
    used_at bigint
);

create index identity_key_of_account on identity_key (account_id);

create table identity_session (
    digest bytea primary key,
    account_id bytea not null references identity_account (id) on delete cascade,
    began_at bigint not null,
    seen_at bigint not null,
    ends_at bigint not null,
    agent text collate "C" not null
);

create index identity_session_of_account on identity_session (account_id);
