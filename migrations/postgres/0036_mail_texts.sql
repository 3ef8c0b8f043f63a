-- A network's own text of a kind of letter, in a language. Beside it what shipped when somebody last
-- looked at both, and which wording of the network's text in its first language it then followed.
create table mail_text (
    network_id bytea not null check (length(network_id) = 16),
    id bytea not null check (length(id) = 16),
    kind text collate "C" not null,
    language text collate "C" not null,
    own boolean not null,
    subject text collate "C" not null,
    greeting text collate "C" not null,
    body text collate "C" not null,
    button text collate "C" not null,
    signed text collate "C" not null,
    shipped text collate "C" not null,
    follows bigint not null,
    worded bigint not null,
    revision bigint not null,
    primary key (network_id, id)
);

create unique index mail_text_of_kind on mail_text (network_id, kind, language);
