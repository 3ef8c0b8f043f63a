-- What somebody has typed into a form and not sent, or sent when their session had ended. It is
-- theirs alone, and no act.
create table web_draft (
    id bytea primary key check (length(id) = 16),
    account_id bytea not null references identity_account (id) on delete cascade,
    page text collate "C" not null,
    action text collate "C" not null,
    title text collate "C" not null,
    revision bigint,
    typed text collate "C" not null,
    sent boolean not null,
    tab bytea not null,
    saved_at bigint not null
);

create index web_draft_of_account on web_draft (account_id, page, saved_at);
create index web_draft_by_time on web_draft (saved_at);
