-- What staff see of a letter: a number in its network, the post it goes to, how often it was
-- sent anew (each time under an id of its own), and what lists search.
alter table mail_letter add column number integer;
alter table mail_letter add column post_id blob;
alter table mail_letter add column post_name text not null default '';
alter table mail_letter add column subject text not null default '';
alter table mail_letter add column folded text not null default '';
alter table mail_letter add column again integer not null default 0;
update mail_letter set state = 'returned' where state = 'refused';

create unique index mail_letter_numbered on mail_letter (network_id, number);
create index mail_letter_of_network on mail_letter (network_id, written_at, id);
create index mail_letter_held on mail_letter (network_id, kind, written_at) where state = 'held';
create index mail_letter_in_trouble on mail_letter (network_id, written_at) where state in ('returned', 'failed');

-- Each try to send a letter, with what the mail server said.
create table mail_try (
    id blob primary key check (length(id) = 16),
    letter_id blob not null references mail_letter (id) on delete cascade,
    at integer not null,
    outcome text not null,
    words text not null
) strict;

create index mail_try_of_letter on mail_try (letter_id, id);

-- Whether the letters of a network go out. Without a row they don't: it is rehearsing.
create table mail_outbox (
    network_id blob primary key check (length(network_id) = 16),
    gate text not null,
    since integer not null,
    revision integer not null
) strict, without rowid;

-- Addresses that a mail server has refused for good, until a letter to them is taken again or
-- somebody has seen to it.
create table mail_doubt (
    address text primary key,
    since integer not null,
    words text not null
) strict, without rowid;

create view mail_doubtful as select address, since, words from mail_doubt;

-- What a server told, when it began to send, of itself: in whose name and through which mail
-- server its letters go. Empty where none leave.
create table mail_sender (
    name text primary key check (name = 'installation'),
    domain text not null,
    host text not null,
    dkim_selector text not null,
    since integer not null
) strict, without rowid;
