-- The last number given in a network to each kind of record: addresses are made of them.
create table store_number (
    network_id bytea not null,
    kind text collate "C" not null,
    last bigint not null,
    primary key (network_id, kind)
);

-- Translations of what people write. The source stands in the record's own column; here stand
-- the other languages, each with the revision of the source that it translates.
create table i18n_text (
    subject_id bytea not null,
    field text collate "C" not null,
    language text collate "C" not null,
    text text collate "C" not null,
    author_id bytea,
    machine boolean not null,
    of_revision bigint not null,
    primary key (subject_id, field, language)
);
