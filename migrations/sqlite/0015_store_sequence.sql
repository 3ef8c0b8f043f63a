-- Acts in the order of their transactions, for whoever follows what changes. The numbers are this
-- database's own: no backup holds them.
create table store_sequence (
    nth integer primary key,
    act_id blob not null check (length(act_id) = 16),
    at integer not null
) strict;
