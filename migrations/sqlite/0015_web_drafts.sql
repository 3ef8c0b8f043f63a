-- What somebody has typed into a form and not sent, or sent when their session had ended. It is
-- theirs alone, and no act.
create table web_draft (
    id blob primary key check (length(id) = 16),
    account_id blob not null references identity_account (id) on delete cascade,
    page text not null,
    action text not null,
    title text not null,
    revision integer,
    typed text not null,
    sent integer not null check (sent in (0, 1)),
    tab blob not null,
    saved_at integer not null
) strict;

create index web_draft_of_account on web_draft (account_id, page, saved_at);
create index web_draft_by_time on web_draft (saved_at);
