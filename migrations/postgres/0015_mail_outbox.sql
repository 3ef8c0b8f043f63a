-- What staff see of a letter: a number in its network, the post it goes to, how often it was
-- sent anew (each time under an id of its own), and what lists search.
alter table mail_letter add column number bigint;
alter table mail_letter add column post_id bytea;
alter table mail_letter add column post_name text collate "C" not null default '';
alter table mail_letter add column subject text collate "C" not null default '';
alter table mail_letter add column folded text collate "C" not null default '';
alter table mail_letter add column again bigint not null default 0;
update mail_letter set state = 'returned' where state = 'refused';

create unique index mail_letter_numbered on mail_letter (network_id, number);
create index mail_letter_of_network on mail_letter (network_id, written_at, id);
create index mail_letter_held on mail_letter (network_id, kind, written_at) where state = 'held';
create index mail_letter_in_trouble on mail_letter (network_id, written_at) where state in ('returned', 'failed');

-- Each try to send a letter, with what the mail server said.
create table mail_try (
    id bytea primary key check (length(id) = 16),
    letter_id bytea not null references mail_letter (id) on delete cascade,
    at bigint not null,
    outcome text collate "C" not null,
    words text collate "C" not null
);

create index mail_try_of_letter on mail_try (letter_id, id);

-- Whether the letters of a network go out. Without a row they don't: it is rehearsing.
create table mail_outbox (
    network_id bytea primary key check (length(network_id) = 16),
    gate text collate "C" not null,
    since bigint not null,
    revision bigint not null
);

-- Addresses that a mail server has refused for good, until a letter to them is taken again or
-- somebody has seen to it.
create table mail_doubt (
    address text collate "C" primary key,
    since bigint not null,
    words text collate "C" not null
);

create view mail_doubtful as select address, since, words from mail_doubt;

-- What a server told, when it began to send, of itself: in whose name and through which mail
-- server its letters go. Empty where none leave.
create table mail_sender (
    name text collate "C" primary key check (name = 'installation'),
    domain text collate "C" not null,
    host text collate "C" not null,
    dkim_selector text collate "C" not null,
    since bigint not null
);
