-- The second step of coming in. Its secret stands nowhere: it is made of the installation's key,
-- the account and the nonce. By the proof one sees whether the key is still that one.
create table identity_second_step (
    account_id bytea primary key references identity_account (id) on delete cascade,
    nonce bytea not null,
    proof bytea not null,
    last_step bigint not null,
    since bigint not null
);

-- Codes for who has lost their telephone; each is struck out when it is used.
create table identity_recovery (
    account_id bytea not null references identity_account (id) on delete cascade,
    digest bytea not null,
    primary key (account_id, digest)
);

-- Somebody who has taken the first step at a browser, and not yet the second.
create table identity_half_way (
    digest bytea primary key,
    account_id bytea not null references identity_account (id) on delete cascade,
    way text collate "C" not null,
    tries bigint not null,
    ends_at bigint not null
);

create index identity_half_way_of_account on identity_half_way (account_id);
