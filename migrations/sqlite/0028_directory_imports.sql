-- A table that somebody gave, on its way into the directory: its columns matched, its lines
-- checked, until an operation enters them.
create table directory_import (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    name text not null,
    heading text not null,
    matching text not null,
    state text not null,
    lines integer not null,
    operation_id blob,
    given_at integer not null,
    primary key (network_id, id)
) strict, without rowid;

create index directory_import_by_time on directory_import (given_at, id);

-- A line of it by its place among them, with the number that it has where it comes from; what it
-- was found to be, and what is to become of it.
create table directory_import_line (
    network_id blob not null,
    import_id blob not null,
    nth integer not null,
    line integer not null,
    cells text not null,
    verdict text not null,
    place integer,
    about text not null,
    choice text not null,
    primary key (network_id, import_id, nth),
    foreign key (network_id, import_id) references directory_import (network_id, id) on delete cascade
) strict, without rowid;

create index directory_import_line_by_verdict on directory_import_line (network_id, import_id, verdict, choice, nth);
