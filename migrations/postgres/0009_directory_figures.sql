-- What figures are of: those that ship have no keeper, the others were named by a network.
create table directory_figure_kind (
    id bytea primary key check (length(id) = 16),
    nth bigint not null,
    code text collate "C" not null unique,
    name text collate "C" not null,
    language text collate "C" not null,
    unit text collate "C" not null,
    keeper_id bytea references directory_network (id),
    revision bigint not null
);

create index directory_figure_kind_of_keeper on directory_figure_kind (keeper_id, nth, id);

-- What somebody says of an organisation in numbers. The value is whole: 6045 with one place is 604.5.
create table directory_figure (
    id bytea primary key check (length(id) = 16),
    organisation_id bytea not null references directory_organisation (id),
    kind_id bytea not null references directory_figure_kind (id),
    value bigint not null,
    places bigint not null,
    nearness text collate "C" not null,
    at text collate "C",
    basis text collate "C" not null,
    source text collate "C" not null,
    withdrawn boolean not null,
    revision bigint not null
);

create index directory_figure_of_organisation on directory_figure (organisation_id, kind_id, at);
create index directory_figure_of_kind on directory_figure (kind_id);
