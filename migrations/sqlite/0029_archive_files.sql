-- A file that hangs on a record of another crate, which says whether it may and who sees it.
create table archive_file (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    number integer not null,
    subject_kind text not null,
    subject_id blob not null check (length(subject_id) = 16),
    title text not null,
    language text not null,
    dated text,
    circle integer not null,
    alt text not null,
    author text not null,
    licence text,
    leads integer not null check (leads in (0, 1)),
    version integer not null,
    removed integer not null check (removed in (0, 1)),
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number)
) strict, without rowid;

create index archive_file_of_subject on archive_file (network_id, subject_id, number);

-- What it holds or held.
create table archive_version (
    network_id blob not null,
    file_id blob not null,
    nth integer not null,
    name text not null,
    file_type text not null,
    at integer not null,
    post_id blob,
    primary key (network_id, file_id, nth),
    foreign key (network_id, file_id) references archive_file (network_id, id)
) strict, without rowid;

-- The bytes of it, under their digest on the shelf: of a picture once for each width.
create table archive_copy (
    network_id blob not null,
    file_id blob not null,
    nth integer not null,
    width integer not null,
    height integer not null,
    file_type text not null,
    size integer not null,
    digest text not null check (length(digest) = 64),
    primary key (network_id, file_id, nth, width),
    foreign key (network_id, file_id, nth) references archive_version (network_id, file_id, nth) on delete cascade
) strict, without rowid;

create index archive_copy_by_digest on archive_copy (digest);

-- What somebody is bringing, piece by piece. It is theirs alone, and no act.
create table archive_upload (
    id blob primary key check (length(id) = 16),
    account_id blob not null references identity_account (id) on delete cascade,
    name text not null,
    size integer not null,
    begun_at integer not null
) strict;

create index archive_upload_of_account on archive_upload (account_id, id);
create index archive_upload_by_time on archive_upload (begun_at);
