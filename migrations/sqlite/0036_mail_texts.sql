-- A network's own text of a kind of letter, in a language. Beside it what shipped when somebody last
-- looked at both, and which wording of the network's text in its first language it then followed.
create table mail_text (
    network_id blob not null check (length(network_id) = 16),
    id blob not null check (length(id) = 16),
    kind text not null,
    language text not null,
    own integer not null check (own in (0, 1)),
    subject text not null,
    greeting text not null,
    body text not null,
    button text not null,
    signed text not null,
    shipped text not null,
    follows integer not null,
    worded integer not null,
    revision integer not null,
    primary key (network_id, id)
) strict, without rowid;

create unique index mail_text_of_kind on mail_text (network_id, kind, language);
