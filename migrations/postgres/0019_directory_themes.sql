-- A network's vocabulary. Aims are goals and targets of the 2030 Agenda, a space around each;
-- "folded" is what a search compares, "same" the name by which other networks' themes are alike.
create table directory_theme (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    number bigint not null,
    facet text collate "C" not null,
    name text collate "C" not null,
    language text collate "C" not null,
    aliases text collate "C" not null,
    told text collate "C" not null,
    aims text collate "C" not null,
    folded text collate "C" not null,
    same text collate "C" not null,
    sort_key bytea not null,
    circle bigint not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number)
);

create index directory_theme_by_name on directory_theme (network_id, sort_key, id, circle);
create index directory_theme_of_same on directory_theme (same);

-- Who works on what.
create table directory_organisation_theme (
    network_id bytea not null,
    organisation_id bytea not null,
    theme_id bytea not null,
    primary key (network_id, organisation_id, theme_id),
    foreign key (network_id, organisation_id) references directory_entry (network_id, organisation_id),
    foreign key (network_id, theme_id) references directory_theme (network_id, id)
);

create index directory_organisation_theme_of_theme on directory_organisation_theme (network_id, theme_id);

create table directory_body_theme (
    network_id bytea not null,
    body_id bytea not null,
    theme_id bytea not null,
    primary key (network_id, body_id, theme_id),
    foreign key (network_id, body_id) references directory_body (network_id, id),
    foreign key (network_id, theme_id) references directory_theme (network_id, id)
);

create index directory_body_theme_of_theme on directory_body_theme (network_id, theme_id);
