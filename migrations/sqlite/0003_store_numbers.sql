-- The last number given in a network to each kind of record: addresses are made of them.
create table store_number (
    network_id blob not null,
    kind text not null,
    last integer not null,
    primary key (network_id, kind)
) strict, without rowid;

-- Translations of what people write. The source stands in the record's own column; here stand
-- the other languages, each with the revision of the source that it translates.
create table i18n_text (
    subject_id blob not null,
    field text not null,
    language text not null,
    text text not null,
    author_id blob,
    machine integer not null check (machine in (0, 1)),
    of_revision integer not null,
    primary key (subject_id, field, language)
) strict, without rowid;
