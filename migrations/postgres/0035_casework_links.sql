-- That one record has to do with another, whatever crates they are of: the chains are built of these.
create table casework_link (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    from_kind text collate "C" not null,
    from_id bytea not null,
    relation text collate "C" not null,
    to_kind text collate "C" not null,
    to_id bytea not null,
    since text collate "C",
    until text collate "C",
    primary key (network_id, id)
);

create index casework_link_of_from on casework_link (network_id, from_id);
create index casework_link_of_to on casework_link (network_id, to_id);
