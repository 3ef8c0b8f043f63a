-- Kinds of initiatives are each network's own words.
create table directory_initiative_kind (
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

-- What cooperation happens under. It is the network's own, or a body's.
create table directory_initiative (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    number integer not null,
    kind_id blob not null,
    body_id blob,
    name text not null,
    language text not null,
    acronym text not null,
    told text not null,
    since text,
    until text,
    mark text not null,
    source text not null,
    folded text not null,
    sort_key blob not null,
    circle integer not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, kind_id) references directory_initiative_kind (network_id, id),
    foreign key (network_id, body_id) references directory_body (network_id, id)
) strict, without rowid;

create index directory_initiative_of_kind on directory_initiative (network_id, kind_id);
create index directory_initiative_of_body on directory_initiative (network_id, body_id);
create index directory_initiative_by_name on directory_initiative (network_id, sort_key, id, circle);

-- Who takes part in an initiative, as what, and through whom if not by itself.
create table directory_party (
    network_id blob not null,
    id blob not null check (length(id) = 16),
    initiative_id blob not null,
    organisation_id blob not null,
    through_id blob,
    role text not null,
    since text,
    until text,
    source text not null,
    revision integer not null,
    primary key (network_id, id),
    foreign key (network_id, initiative_id) references directory_initiative (network_id, id),
    foreign key (network_id, organisation_id) references directory_entry (network_id, organisation_id),
    foreign key (network_id, through_id) references directory_entry (network_id, organisation_id)
) strict, without rowid;

create index directory_party_of_initiative on directory_party (network_id, initiative_id);
create index directory_party_of_organisation on directory_party (network_id, organisation_id);
create index directory_party_of_through on directory_party (network_id, through_id);

create table directory_initiative_theme (
    network_id blob not null,
    initiative_id blob not null,
    theme_id blob not null,
    primary key (network_id, initiative_id, theme_id),
    foreign key (network_id, initiative_id) references directory_initiative (network_id, id),
    foreign key (network_id, theme_id) references directory_theme (network_id, id)
) strict, without rowid;

create index directory_initiative_theme_of_theme on directory_initiative_theme (network_id, theme_id);
