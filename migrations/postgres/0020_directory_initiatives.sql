-- Kinds of initiatives are each network's own words.
create table directory_initiative_kind (
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

-- What cooperation happens under. It is the network's own, or a body's.
create table directory_initiative (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    number bigint not null,
    kind_id bytea not null,
    body_id bytea,
    name text collate "C" not null,
    language text collate "C" not null,
    acronym text collate "C" not null,
    told text collate "C" not null,
    since text collate "C",
    until text collate "C",
    mark text collate "C" not null,
    source text collate "C" not null,
    folded text collate "C" not null,
    sort_key bytea not null,
    circle bigint not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, kind_id) references directory_initiative_kind (network_id, id),
    foreign key (network_id, body_id) references directory_body (network_id, id)
);

create index directory_initiative_of_kind on directory_initiative (network_id, kind_id);
create index directory_initiative_of_body on directory_initiative (network_id, body_id);
create index directory_initiative_by_name on directory_initiative (network_id, sort_key, id, circle);

-- Who takes part in an initiative, as what, and through whom if not by itself.
create table directory_party (
    network_id bytea not null,
    id bytea not null check (length(id) = 16),
    initiative_id bytea not null,
    organisation_id bytea not null,
    through_id bytea,
    role text collate "C" not null,
    since text collate "C",
    until text collate "C",
    source text collate "C" not null,
    revision bigint not null,
    primary key (network_id, id),
    foreign key (network_id, initiative_id) references directory_initiative (network_id, id),
    foreign key (network_id, organisation_id) references directory_entry (network_id, organisation_id),
    foreign key (network_id, through_id) references directory_entry (network_id, organisation_id)
);

create index directory_party_of_initiative on directory_party (network_id, initiative_id);
create index directory_party_of_organisation on directory_party (network_id, organisation_id);
create index directory_party_of_through on directory_party (network_id, through_id);

create table directory_initiative_theme (
    network_id bytea not null,
    initiative_id bytea not null,
    theme_id bytea not null,
    primary key (network_id, initiative_id, theme_id),
    foreign key (network_id, initiative_id) references directory_initiative (network_id, id),
    foreign key (network_id, theme_id) references directory_theme (network_id, id)
);

create index directory_initiative_theme_of_theme on directory_initiative_theme (network_id, theme_id);
