-- Long work: steps done one after the other, some to an act. Whoever works at it holds it until
-- lease_until; if they don't come back, somebody else takes it up.
create table jobs_operation (
    network_id bytea not null,
    id bytea not null check (length(id) = 16),
    number bigint not null,
    kind text collate "C" not null,
    about_id bytea not null,
    title text collate "C" not null,
    account_id bytea,
    post_id bytea,
    language text collate "C" not null,
    way text collate "C" not null,
    state text collate "C" not null,
    steps bigint not null,
    next bigint not null,
    done bigint not null,
    passed bigint not null,
    failed bigint not null,
    undone bigint not null,
    kept bigint not null,
    began_at bigint not null,
    worked_at bigint not null,
    lease_holder bytea,
    lease_until bigint not null,
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number)
);

create index jobs_operation_going on jobs_operation (lease_until, id) where state = 'going';

-- What became of a step. One that has no row is still to come. One that could not be undone says
-- what held on to its record.
create table jobs_step (
    network_id bytea not null,
    operation_id bytea not null,
    nth bigint not null,
    outcome text collate "C" not null,
    subject_id bytea,
    told text collate "C" not null,
    held text collate "C" not null,
    primary key (network_id, operation_id, nth),
    foreign key (network_id, operation_id) references jobs_operation (network_id, id)
);

create index jobs_step_by_outcome on jobs_step (network_id, operation_id, outcome, nth);
