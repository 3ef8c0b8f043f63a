-- The record: every change is an act. Who acted may later be forgotten; that it was done is not,
-- so that accounts and posts are named without a foreign key.
create table act (
    id bytea primary key check (length(id) = 16),
    network_id bytea,
    at bigint not null,
    account_id bytea,
    post_id bytea,
    on_behalf_of bytea,
    channel text collate "C" not null,
    language text collate "C" not null,
    deed text collate "C" not null,
    reason text collate "C",
    operation_id bytea
);

create index act_of_network on act (network_id, id);
create index act_of_operation on act (operation_id, id) where operation_id is not null;

create table act_change (
    act_id bytea not null references act (id),
    nth bigint not null,
    subject_kind text collate "C" not null,
    subject_id bytea not null,
    revision bigint not null,
    field text collate "C" not null,
    before text collate "C",
    after text collate "C",
    visibility text collate "C" not null,
    primary key (act_id, nth)
);

create index act_change_to_subject on act_change (subject_id, revision, nth);
create index act_change_by_act on act_change (subject_id, act_id, nth);
