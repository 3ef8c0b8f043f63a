-- The record: every change is an act. Who acted may later be forgotten; that it was done is not,
-- so that accounts and posts are named without a foreign key.
create table act (
    id blob primary key check (length(id) = 16),
    network_id blob,
    at integer not null,
    account_id blob,
    post_id blob,
    on_behalf_of blob,
    channel text not null,
    language text not null,
    deed text not null,
    reason text,
    operation_id blob
) strict;

create index act_of_network on act (network_id, id);
create index act_of_operation on act (operation_id, id) where operation_id is not null;

create table act_change (
    act_id blob not null references act (id),
    nth integer not null,
    subject_kind text not null,
    subject_id blob not null,
    revision integer not null,
    field text not null,
    before text,
    after text,
    visibility text not null,
    primary key (act_id, nth)
) strict, without rowid;

create index act_change_to_subject on act_change (subject_id, revision, nth);
create index act_change_by_act on act_change (subject_id, act_id, nth);
