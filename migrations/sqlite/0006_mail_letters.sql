-- Letters: written inside acts, sent after them. What a letter says stands here without its
-- secret (a link to come in with, a code): that is made when it is sent, and not kept.
create table mail_letter (
    id blob primary key check (length(id) = 16),
    network_id blob,
    account_id blob,
    about blob,
    to_address text not null,
    language text not null,
    kind text not null,
    content text not null,
    state text not null,
    tries integer not null,
    next_at integer not null,
    written_at integer not null,
    done_at integer,
    trouble text
) strict;

create index mail_letter_of_account on mail_letter (account_id);
create index mail_letter_waiting on mail_letter (next_at, id) where state in ('waiting', 'sending');
create index mail_letter_by_time on mail_letter (written_at, id);

-- The demonstration's mailbox: letters as they would have arrived, secrets and all. No other
-- installation ever writes here.
create table mail_mailbox (
    id blob primary key check (length(id) = 16),
    to_address text not null,
    subject text not null,
    text text not null,
    arrived_at integer not null
) strict;

create index mail_mailbox_by_time on mail_mailbox (arrived_at, id);
