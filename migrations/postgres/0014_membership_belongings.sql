-- Kinds of belonging are each network's own words.
create table membership_kind (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    nth bigint not null,
    code text collate "C" not null,
    name text collate "C" not null,
    language text collate "C" not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, code)
);

-- An organisation that belongs to a network. Days, months or years, as the source tells.
create table membership_belonging (
    network_id bytea not null,
    id bytea not null check (length(id) = 16),
    number bigint not null,
    organisation_id bytea not null,
    kind_id bytea not null,
    since text collate "C",
    until text collate "C",
    source text collate "C" not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, organisation_id) references directory_entry (network_id, organisation_id),
    foreign key (network_id, kind_id) references membership_kind (network_id, id)
);

create index membership_belonging_of_organisation on membership_belonging (network_id, organisation_id);
create index membership_belonging_of_kind on membership_belonging (network_id, kind_id);
create index membership_belonging_by_end on membership_belonging (network_id, until) where until is not null;
