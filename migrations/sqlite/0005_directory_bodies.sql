-- Kinds of bodies are each network's own words.
create table directory_body_kind (
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

-- Days, months or years: "2016", "2016-06", "2016-06-14", as the source tells.
create table directory_body (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    number integer not null,
    kind_id blob not null,
    parent_id blob,
    name text not null,
    language text not null,
    told text not null,
    since text,
    until text,
    circle integer not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, kind_id) references directory_body_kind (network_id, id),
    foreign key (network_id, parent_id) references directory_body (network_id, id)
) strict, without rowid;

create index directory_body_of_kind on directory_body (network_id, kind_id);
create index directory_body_of_parent on directory_body (network_id, parent_id);

-- Which organisation holds what in a body, and when.
create table directory_seat (
    network_id blob not null,
    id blob not null check (length(id) = 16),
    body_id blob not null,
    organisation_id blob not null,
    function text not null,
    since text,
    until text,
    source text not null,
    revision integer not null,
    primary key (network_id, id),
    foreign key (network_id, body_id) references directory_body (network_id, id),
    foreign key (network_id, organisation_id) references directory_entry (network_id, organisation_id)
) strict, without rowid;

create index directory_seat_of_body on directory_seat (network_id, body_id);
create index directory_seat_of_organisation on directory_seat (network_id, organisation_id);

create table directory_decision (
    network_id blob not null,
    id blob not null check (length(id) = 16),
    number integer not null,
    body_id blob not null,
    taken text not null,
    meeting text not null,
    title text not null,
    language text not null,
    told text not null,
    result text not null,
    circle integer not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, body_id) references directory_body (network_id, id)
) strict, without rowid;

create index directory_decision_of_body on directory_decision (network_id, body_id, taken, id);
create index directory_decision_by_day on directory_decision (network_id, taken, id, circle);
