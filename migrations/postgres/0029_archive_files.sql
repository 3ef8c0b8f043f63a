-- A file that hangs on a record of another crate, which says whether it may and who sees it.
create table archive_file (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    number bigint not null,
    subject_kind text collate "C" not null,
    subject_id bytea not null check (length(subject_id) = 16),
    title text collate "C" not null,
    language text collate "C" not null,
    dated text collate "C",
    circle bigint not null,
    alt text collate "C" not null,
    author text collate "C" not null,
    licence text collate "C",
    leads boolean not null,
    version bigint not null,
    removed boolean not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number)
);

create index archive_file_of_subject on archive_file (network_id, subject_id, number);

-- What it holds or held.
create table archive_version (
    network_id bytea not null,
    file_id bytea not null,
    nth bigint not null,
    name text collate "C" not null,
    file_type text collate "C" not null,
    at bigint not null,
    post_id bytea,
    primary key (network_id, file_id, nth),
    foreign key (network_id, file_id) references archive_file (network_id, id)
);

-- The bytes of it, under their digest on the shelf: of a picture once for each width.
create table archive_copy (
    network_id bytea not null,
    file_id bytea not null,
    nth bigint not null,
    width bigint not null,
    height bigint not null,
    file_type text collate "C" not null,
    size bigint not null,
    digest text collate "C" not null check (length(digest) = 64),
    primary key (network_id, file_id, nth, width),
    foreign key (network_id, file_id, nth) references archive_version (network_id, file_id, nth) on delete cascade
);

create index archive_copy_by_digest on archive_copy (digest);

-- What somebody is bringing, piece by piece. It is theirs alone, and no act.
create table archive_upload (
    id bytea primary key check (length(id) = 16),
    account_id bytea not null references identity_account (id) on delete cascade,
    name text collate "C" not null,
    size bigint not null,
    begun_at bigint not null
);

create index archive_upload_of_account on archive_upload (account_id, id);
create index archive_upload_by_time on archive_upload (begun_at);
