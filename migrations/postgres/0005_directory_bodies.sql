-- Kinds of bodies are each network's own words.
create table directory_body_kind (
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

-- Days, months or years: "2016", "2016-06", "2016-06-14", as the source tells.
create table directory_body (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    number bigint not null,
    kind_id bytea not null,
    parent_id bytea,
    name text collate "C" not null,
    language text collate "C" not null,
    told text collate "C" not null,
    since text collate "C",
    until text collate "C",
    circle bigint not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, kind_id) references directory_body_kind (network_id, id),
    foreign key (network_id, parent_id) references directory_body (network_id, id)
);

create index directory_body_of_kind on directory_body (network_id, kind_id);
create index directory_body_of_parent on directory_body (network_id, parent_id);

-- Which organisation holds what in a body, and when.
create table directory_seat (
    network_id bytea not null,
    id bytea not null check (length(id) = 16),
    body_id bytea not null,
    organisation_id bytea not null,
    function text collate "C" not null,
    since text collate "C",
    until text collate "C",
    source text collate "C" not null,
    revision bigint not null,
    primary key (network_id, id),
    foreign key (network_id, body_id) references directory_body (network_id, id),
    foreign key (network_id, organisation_id) references directory_entry (network_id, organisation_id)
);

create index directory_seat_of_body on directory_seat (network_id, body_id);
create index directory_seat_of_organisation on directory_seat (network_id, organisation_id);

create table directory_decision (
    network_id bytea not null,
    id bytea not null check (length(id) = 16),
    number bigint not null,
    body_id bytea not null,
    taken text collate "C" not null,
    meeting text collate "C" not null,
    title text collate "C" not null,
    language text collate "C" not null,
    told text collate "C" not null,
    result text collate "C" not null,
    circle bigint not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, body_id) references directory_body (network_id, id)
);

create index directory_decision_of_body on directory_decision (network_id, body_id, taken, id);
create index directory_decision_by_day on directory_decision (network_id, taken, id, circle);
