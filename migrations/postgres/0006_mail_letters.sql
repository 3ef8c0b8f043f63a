-- Letters: written inside acts, sent after them. What a letter says stands here without its
-- secret (a link to come in with, a code): that is made when it is sent, and not kept.
create table mail_letter (
    id bytea primary key check (length(id) = 16),
    network_id bytea,
    account_id bytea,
    about bytea,
    to_address text collate "C" not null,
    language text collate "C" not null,
    kind text collate "C" not null,
    content text collate "C" not null,
    state text collate "C" not null,
    tries bigint not null,
    next_at bigint not null,
    written_at bigint not null,
    done_at bigint,
    trouble text collate "C"
);

create index mail_letter_of_account on mail_letter (account_id);
create index mail_letter_waiting on mail_letter (next_at, id) where state in ('waiting', 'sending');
create index mail_letter_by_time on mail_letter (written_at, id);

-- The demonstration's mailbox: letters as they would have arrived, secrets and all. No other
-- installation ever writes here.
create table mail_mailbox (
    id bytea primary key check (length(id) = 16),
    to_address text collate "C" not null,
    subject text collate "C" not null,
    text text collate "C" not null,
    arrived_at bigint not null
);

create index mail_mailbox_by_time on mail_mailbox (arrived_at, id);
