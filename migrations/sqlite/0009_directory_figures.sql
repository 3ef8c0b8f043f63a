-- What figures are of: those that ship have no keeper, the others were named by a network.
create table directory_figure_kind (
    id blob primary key check (length(id) = 16),
    nth integer not null,
    code text not null unique,
    name text not null,
    language text not null,
    unit text not null,
    keeper_id blob references directory_network (id),
    revision integer not null
) strict;

create index directory_figure_kind_of_keeper on directory_figure_kind (keeper_id, nth, id);

-- What somebody says of an organisation in numbers. The value is whole: 6045 with one place is 604.5.
create table directory_figure (
    id blob primary key check (length(id) = 16),
    organisation_id blob not null references directory_organisation (id),
    kind_id blob not null references directory_figure_kind (id),
    value integer not null,
    places integer not null,
    nearness text not null,
    at text,
    basis text not null,
    source text not null,
    withdrawn integer not null check (withdrawn in (0, 1)),
    revision integer not null
) strict;

create index directory_figure_of_organisation on directory_figure (organisation_id, kind_id, at);
create index directory_figure_of_kind on directory_figure (kind_id);
