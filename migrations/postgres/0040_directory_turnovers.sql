-- After an election: whose posts end on which day. What it is to end is settled when it begins.
create table directory_turnover (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    country text collate "C" not null,
    functions text collate "C" not null,
    last_day text collate "C" not null,
    writes boolean not null,
    primary key (network_id, id)
);

create table directory_turnover_tenure (
    network_id bytea not null,
    turnover_id bytea not null,
    nth bigint not null,
    tenure_id bytea not null,
    primary key (network_id, turnover_id, nth),
    foreign key (network_id, turnover_id) references directory_turnover (network_id, id)
);

create index directory_turnover_tenure_of_tenure on directory_turnover_tenure (network_id, tenure_id);
