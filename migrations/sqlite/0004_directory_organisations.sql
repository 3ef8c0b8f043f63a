create table directory_kind (
    id blob primary key check (length(id) = 16),
    code text not null unique,
    name text not null,
    language text not null,
    local_government integer not null check (local_government in (0, 1)),
    revision integer not null
) strict;

create table directory_network (
    id blob primary key check (length(id) = 16),
    slug text not null unique,
    name text not null,
    language text not null,
    acronym text not null,
    about text not null,
    site text not null,
    accent text not null,
    time_zone text not null,
    demo integer not null check (demo in (0, 1)),
    revision integer not null
) strict;

-- An organisation is shared by all networks of the installation; the one that entered it keeps it.
create table directory_organisation (
    id blob primary key check (length(id) = 16),
    kind_id blob not null references directory_kind (id),
    name text not null,
    language text not null,
    acronym text not null,
    institution text not null,
    country text,
    place integer,
    population integer,
    population_year integer,
    population_source text not null,
    site text not null,
    keeper_id blob not null references directory_network (id),
    revision integer not null
) strict;

create index directory_organisation_of_kind on directory_organisation (kind_id);
create index directory_organisation_of_keeper on directory_organisation (keeper_id);
create unique index directory_organisation_at_place on directory_organisation (place) where place is not null;

-- An organisation as a network knows it, with a copy of what its list sorts and filters by:
-- what is not known sorts first (population -1, country '').
create table directory_entry (
    network_id blob not null references directory_network (id),
    organisation_id blob not null references directory_organisation (id),
    number integer not null,
    circle integer not null,
    kind_id blob not null references directory_kind (id),
    country text not null,
    sort_key blob not null,
    folded text not null,
    population integer not null,
    primary key (network_id, organisation_id),
    unique (network_id, number)
) strict, without rowid;

create index directory_entry_of_organisation on directory_entry (organisation_id);
create index directory_entry_of_kind on directory_entry (kind_id, network_id);
create index directory_entry_by_name on directory_entry (network_id, sort_key, organisation_id, circle);
create index directory_entry_by_population on directory_entry (network_id, population, organisation_id, circle);
create index directory_entry_by_country_and_population on directory_entry (network_id, country, population, organisation_id, circle);
create index directory_entry_by_country on directory_entry (network_id, country, sort_key, organisation_id, circle);

create table directory_post (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    number integer not null,
    organisation_id blob references directory_organisation (id),
    function text not null,
    name text not null,
    language text not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number)
) strict, without rowid;

create index directory_post_of_organisation on directory_post (organisation_id, network_id);

-- Who holds a post, from which day and to which, both included.
create table directory_tenure (
    network_id blob not null,
    id blob not null check (length(id) = 16),
    post_id blob not null,
    account_id blob not null references identity_account (id),
    since text not null,
    until text,
    revision integer not null,
    primary key (network_id, id),
    foreign key (network_id, post_id) references directory_post (network_id, id)
) strict, without rowid;

create index directory_tenure_of_post on directory_tenure (network_id, post_id);
create index directory_tenure_of_account on directory_tenure (account_id, network_id);
