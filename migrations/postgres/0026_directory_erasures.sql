-- The name that the record of a post keeps of who held it, though they were forgotten: the
-- secretariat decided so, and said why.
alter table directory_tenure add column
    kept_name text collate "C";

-- Somebody wishes to be forgotten: each network in which they held a post answers.
create table directory_erasure (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    number bigint not null,
    account_id bytea not null references identity_account (id),
    asked_at bigint not null,
    answered_at bigint,
    kept text collate "C",
    reason text collate "C" not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number),
    unique (network_id, account_id)
);

create index directory_erasure_of_account on directory_erasure (account_id, network_id);
