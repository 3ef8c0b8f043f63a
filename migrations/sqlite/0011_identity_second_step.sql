-- The second step of coming in. Its secret stands nowhere: it is made of the installation's key,
-- the account and the nonce. By the proof one sees whether the key is still that one.
create table identity_second_step (
    account_id blob primary key references identity_account (id) on delete cascade,
    nonce blob not null,
    proof blob not null,
    last_step integer not null,
    since integer not null
) strict;

-- Codes for who has lost their telephone; each is struck out when it is used.
create table identity_recovery (
    account_id blob not null references identity_account (id) on delete cascade,
    digest blob not null,
    primary key (account_id, digest)
) strict, without rowid;

-- Somebody who has taken the first step at a browser, and not yet the second.
create table identity_half_way (
    digest blob primary key,
    account_id blob not null references identity_account (id) on delete cascade,
    way text not null,
    tries integer not null,
    ends_at integer not null
) strict;

create index identity_half_way_of_account on identity_half_way (account_id);
