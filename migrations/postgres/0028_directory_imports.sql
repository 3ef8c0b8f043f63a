-- A table that somebody gave, on its way into the directory: its columns matched, its lines
-- checked, until an operation enters them.
create table directory_import (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    name text collate "C" not null,
    heading text collate "C" not null,
    matching text collate "C" not null,
    state text collate "C" not null,
    lines bigint not null,
    operation_id bytea,
    given_at bigint not null,
    primary key (network_id, id)
);

create index directory_import_by_time on directory_import (given_at, id);

-- A line of it by its place among them, with the number that it has where it comes from; what it
-- was found to be, and what is to become of it.
create table directory_import_line (
    network_id bytea not null,
    import_id bytea not null,
    nth bigint not null,
    line bigint not null,
    cells text collate "C" not null,
    verdict text collate "C" not null,
    place bigint,
    about text collate "C" not null,
    choice text collate "C" not null,
    primary key (network_id, import_id, nth),
    foreign key (network_id, import_id) references directory_import (network_id, id) on delete cascade
);

create index directory_import_line_by_verdict on directory_import_line (network_id, import_id, verdict, choice, nth);
