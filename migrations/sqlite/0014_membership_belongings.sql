-- Kinds of belonging are each network's own words.
create table membership_kind (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    nth integer not null,
    code text not null,
    name text not null,
    language text not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, code)
) strict, without rowid;

-- An organisation that belongs to a network. Days, months or years, as the source tells.
create table membership_belonging (
    network_id blob not null,
    id blob not null check (length(id) = 16),
    number integer not null,
    organisation_id blob not null,
    kind_id blob not null,
    since text,
    until text,
    source text not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, organisation_id) references directory_entry (network_id, organisation_id),
    foreign key (network_id, kind_id) references membership_kind (network_id, id)
) strict, without rowid;

create index membership_belonging_of_organisation on membership_belonging (network_id, organisation_id);
create index membership_belonging_of_kind on membership_belonging (network_id, kind_id);
create index membership_belonging_by_end on membership_belonging (network_id, until) where until is not null;
