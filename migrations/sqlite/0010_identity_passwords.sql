-- A password as argon2id makes it unreadable, with its salt and its cost.
create table identity_password (
    account_id blob primary key references identity_account (id) on delete cascade,
    hash text not null,
    since integer not null
) strict;

-- A browser at which somebody has come in before: whoever guesses elsewhere keeps nobody out here.
create table identity_browser (
    digest blob not null,
    account_id blob not null references identity_account (id) on delete cascade,
    since integer not null,
    seen_at integer not null,
    primary key (digest, account_id)
) strict, without rowid;

create index identity_browser_of_account on identity_browser (account_id);

-- By which way somebody came in.
alter table identity_session add column
    way text not null default 'letter';
