-- Names that an organisation bore once, and others by which it is known.
create table directory_name (
    id bytea primary key check (length(id) = 16),
    organisation_id bytea not null references directory_organisation (id),
    sort text collate "C" not null,
    name text collate "C" not null,
    since text collate "C",
    until text collate "C",
    source text collate "C" not null,
    withdrawn boolean not null,
    revision bigint not null
);

create index directory_name_of_organisation on directory_name (organisation_id, until);
