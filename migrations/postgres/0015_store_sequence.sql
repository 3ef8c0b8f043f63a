-- Acts in the order of their transactions, for whoever follows what changes. The numbers are this
-- database's own: no backup holds them.
create table store_sequence (
    nth bigint primary key,
    act_id bytea not null check (length(act_id) = 16),
    at bigint not null
);
