-- After an election: whose posts end on which day. What it is to end is settled when it begins.
create table directory_turnover (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    country text not null,
    functions text not null,
    last_day text not null,
    writes integer not null check (writes in (0, 1)),
    primary key (network_id, id)
) strict, without rowid;

create table directory_turnover_tenure (
    network_id blob not null,
    turnover_id blob not null,
    nth integer not null,
    tenure_id blob not null,
    primary key (network_id, turnover_id, nth),
    foreign key (network_id, turnover_id) references directory_turnover (network_id, id)
) strict, without rowid;

create index directory_turnover_tenure_of_tenure on directory_turnover_tenure (network_id, tenure_id);
