-- A password as argon2id makes it unreadable, with its salt and its cost.
create table identity_password (
    account_id bytea primary key references identity_account (id) on delete cascade,
    hash text collate "C" not null,
    since bigint not null
);

-- A browser at which somebody has come in before: whoever guesses elsewhere keeps nobody out here.
create table identity_browser (
    digest bytea not null,
    account_id bytea not null references identity_account (id) on delete cascade,
    since bigint not null,
    seen_at bigint not null,
    primary key (digest, account_id)
);

create index identity_browser_of_account on identity_browser (account_id);

-- By which way somebody came in.
alter table identity_session add column
    way text collate "C" not null default 'letter';
