-- Names that an organisation bore once, and others by which it is known.
create table directory_name (
    id blob primary key check (length(id) = 16),
    organisation_id blob not null references directory_organisation (id),
    sort text not null,
    name text not null,
    since text,
    until text,
    source text not null,
    withdrawn integer not null check (withdrawn in (0, 1)),
    revision integer not null
) strict;

create index directory_name_of_organisation on directory_name (organisation_id, until);
