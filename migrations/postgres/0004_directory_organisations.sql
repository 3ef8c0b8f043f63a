create table directory_kind (
    id bytea primary key check (length(id) = 16),
    code text collate "C" not null unique,
    name text collate "C" not null,
    language text collate "C" not null,
    local_government boolean not null,
    revision bigint not null
);

create table directory_network (
    id bytea primary key check (length(id) = 16),
    slug text collate "C" not null unique,
    name text collate "C" not null,
    language text collate "C" not null,
    acronym text collate "C" not null,
    about text collate "C" not null,
    site text collate "C" not null,
    accent text collate "C" not null,
    time_zone text collate "C" not null,
    demo boolean not null,
    revision bigint not null
);

-- An organisation is shared by all networks of the installation; the one that entered it keeps it.
create table directory_organisation (
    id bytea primary key check (length(id) = 16),
    kind_id bytea not null references directory_kind (id),
    name text collate "C" not null,
    language text collate "C" not null,
    acronym text collate "C" not null,
    institution text collate "C" not null,
    country text collate "C",
    place bigint,
    population bigint,
    population_year bigint,
    population_source text collate "C" not null,
    site text collate "C" not null,
    keeper_id bytea not null references directory_network (id),
    revision bigint not null
);

create index directory_organisation_of_kind on directory_organisation (kind_id);
create index directory_organisation_of_keeper on directory_organisation (keeper_id);
create unique index directory_organisation_at_place on directory_organisation (place) where place is not null;

-- An organisation as a network knows it, with a copy of what its list sorts and filters by:
-- what is not known sorts first (population -1, country '').
create table directory_entry (
    network_id bytea not null references directory_network (id),
    organisation_id bytea not null references directory_organisation (id),
    number bigint not null,
    circle bigint not null,
    kind_id bytea not null references directory_kind (id),
    country text collate "C" not null,
    sort_key bytea not null,
    folded text collate "C" not null,
    population bigint not null,
    primary key (network_id, organisation_id),
    unique (network_id, number)
);

create index directory_entry_of_organisation on directory_entry (organisation_id);
create index directory_entry_of_kind on directory_entry (kind_id, network_id);
create index directory_entry_by_name on directory_entry (network_id, sort_key, organisation_id, circle);
create index directory_entry_by_population on directory_entry (network_id, population, organisation_id, circle);
create index directory_entry_by_country_and_population on directory_entry (network_id, country, population, organisation_id, circle);
create index directory_entry_by_country on directory_entry (network_id, country, sort_key, organisation_id, circle);

create table directory_post (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    number bigint not null,
    organisation_id bytea references directory_organisation (id),
    function text collate "C" not null,
    name text collate "C" not null,
    language text collate "C" not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number)
);

create index directory_post_of_organisation on directory_post (organisation_id, network_id);

-- Who holds a post, from which day and to which, both included.
create table directory_tenure (
    network_id bytea not null,
    id bytea not null check (length(id) = 16),
    post_id bytea not null,
    account_id bytea not null references identity_account (id),
    since text collate "C" not null,
    until text collate "C",
    revision bigint not null,
    primary key (network_id, id),
    foreign key (network_id, post_id) references directory_post (network_id, id)
);

create index directory_tenure_of_post on directory_tenure (network_id, post_id);
create index directory_tenure_of_account on directory_tenure (account_id, network_id);
