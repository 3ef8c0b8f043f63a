-- That one record has to do with another, whatever crates they are of: the chains are built of these.
create table casework_link (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    from_kind text not null,
    from_id blob not null,
    relation text not null,
    to_kind text not null,
    to_id blob not null,
    since text,
    until text,
    primary key (network_id, id)
) strict, without rowid;

create index casework_link_of_from on casework_link (network_id, from_id);
create index casework_link_of_to on casework_link (network_id, to_id);
