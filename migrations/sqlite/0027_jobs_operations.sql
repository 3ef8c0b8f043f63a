-- Long work: steps done one after the other, some to an act. Whoever works at it holds it until
-- lease_until; if they don't come back, somebody else takes it up.
create table jobs_operation (
    network_id blob not null,
    id blob not null check (length(id) = 16),
    number integer not null,
    kind text not null,
    about_id blob not null,
    title text not null,
    account_id blob,
    post_id blob,
    language text not null,
    way text not null,
    state text not null,
    steps integer not null,
    next integer not null,
    done integer not null,
    passed integer not null,
    failed integer not null,
    undone integer not null,
    kept integer not null,
    began_at integer not null,
    worked_at integer not null,
    lease_holder blob,
    lease_until integer not null,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number)
) strict, without rowid;

create index jobs_operation_going on jobs_operation (lease_until, id) where state = 'going';

-- What became of a step. One that has no row is still to come. One that could not be undone says
-- what held on to its record.
create table jobs_step (
    network_id blob not null,
    operation_id blob not null,
    nth integer not null,
    outcome text not null,
    subject_id blob,
    told text not null,
    held text not null,
    primary key (network_id, operation_id, nth),
    foreign key (network_id, operation_id) references jobs_operation (network_id, id)
) strict, without rowid;

create index jobs_step_by_outcome on jobs_step (network_id, operation_id, outcome, nth);
