-- A network's vocabulary. Aims are goals and targets of the 2030 Agenda, a space around each;
-- "folded" is what a search compares, "same" the name by which other networks' themes are alike.
create table directory_theme (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    number integer not null,
    facet text not null,
    name text not null,
    language text not null,
    aliases text not null,
    told text not null,
    aims text not null,
    folded text not null,
    same text not null,
    sort_key blob not null,
    circle integer not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number)
) strict, without rowid;

create index directory_theme_by_name on directory_theme (network_id, sort_key, id, circle);
create index directory_theme_of_same on directory_theme (same);

-- Who works on what.
create table directory_organisation_theme (
    network_id blob not null,
    organisation_id blob not null,
    theme_id blob not null,
    primary key (network_id, organisation_id, theme_id),
    foreign key (network_id, organisation_id) references directory_entry (network_id, organisation_id),
    foreign key (network_id, theme_id) references directory_theme (network_id, id)
) strict, without rowid;

create index directory_organisation_theme_of_theme on directory_organisation_theme (network_id, theme_id);

create table directory_body_theme (
    network_id blob not null,
    body_id blob not null,
    theme_id blob not null,
    primary key (network_id, body_id, theme_id),
    foreign key (network_id, body_id) references directory_body (network_id, id),
    foreign key (network_id, theme_id) references directory_theme (network_id, id)
) strict, without rowid;

create index directory_body_theme_of_theme on directory_body_theme (network_id, theme_id);
