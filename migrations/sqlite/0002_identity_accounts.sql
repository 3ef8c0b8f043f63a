create table identity_account (
    id blob primary key check (length(id) = 16),
    email text not null unique,
    name text not null,
    language text not null,
    revision integer not null
) strict;

-- Keys and sessions are kept as digests: what stands here opens nothing.
create table identity_key (
    digest blob primary key,
    account_id blob not null references identity_account (id) on delete cascade,
    ends_at integer not null,
    used_at integer
) strict;

create index identity_key_of_account on identity_key (account_id);

create table identity_session (
    digest blob primary key,
    account_id blob not null references identity_account (id) on delete cascade,
    began_at integer not null,
    seen_at integer not null,
    ends_at integer not null,
    agent text not null
) strict;

create index identity_session_of_account on identity_session (account_id);
