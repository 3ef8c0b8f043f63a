-- The name that the record of a post keeps of who held it, though they were forgotten: the
-- secretariat decided so, and said why.
alter table directory_tenure add column
    kept_name text;

-- Somebody wishes to be forgotten: each network in which they held a post answers.
create table directory_erasure (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    number integer not null,
    account_id blob not null references identity_account (id),
    asked_at integer not null,
    answered_at integer,
    kept text,
    reason text not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number),
    unique (network_id, account_id)
) strict, without rowid;

create index directory_erasure_of_account on directory_erasure (account_id, network_id);
