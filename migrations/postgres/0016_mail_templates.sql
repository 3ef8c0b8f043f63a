-- A network's own text of a kind of letter, in a language. What shipped when it was written
-- stands beside it, to tell whether that has changed since.
create table mail_template (
    network_id bytea not null,
    id bytea not null,
    kind text collate "C" not null,
    language text collate "C" not null,
    own boolean not null,
    subject text collate "C" not null,
    body text collate "C" not null,
    button text collate "C" not null,
    shipped text collate "C" not null,
    broken boolean not null,
    revision bigint not null,
    primary key (network_id, id)
);

create unique index mail_template_of_kind on mail_template (network_id, kind, language);

-- What a letter was filled in with, for previews of another text.
alter table mail_letter add column context text collate "C" not null default '';
create index mail_letter_of_kind on mail_letter (network_id, kind, written_at, id);
