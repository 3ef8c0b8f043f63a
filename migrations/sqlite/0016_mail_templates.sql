-- A network's own text of a kind of letter, in a language. What shipped when it was written
-- stands beside it, to tell whether that has changed since.
create table mail_template (
    network_id blob not null,
    id blob not null,
    kind text not null,
    language text not null,
    own integer not null check (own in (0, 1)),
    subject text not null,
    body text not null,
    button text not null,
    shipped text not null,
    broken integer not null check (broken in (0, 1)),
    revision integer not null,
    primary key (network_id, id)
) strict, without rowid;

create unique index mail_template_of_kind on mail_template (network_id, kind, language);

-- What a letter was filled in with, for previews of another text.
alter table mail_letter add column context text not null default '';
create index mail_letter_of_kind on mail_letter (network_id, kind, written_at, id);
