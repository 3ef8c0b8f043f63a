-- What a post has to do: about a record of another crate, or about none. `turn` orders a list of
-- them: what is open first, by when it is due. `reminded_for` is the day of which its post was reminded.
create table casework_task (
    network_id bytea not null references directory_network (id),
    id bytea not null check (length(id) = 16),
    number bigint not null,
    asked_by bytea not null,
    post_id bytea not null,
    subject_kind text collate "C",
    subject_id bytea,
    title text collate "C" not null,
    language text collate "C" not null,
    told text collate "C" not null,
    folded text collate "C" not null,
    due text collate "C",
    due_by text collate "C" not null,
    circle bigint not null,
    state text collate "C" not null,
    answer text collate "C" not null,
    settled_by bytea,
    settled_at bigint,
    given_at bigint not null,
    turn text collate "C" not null,
    reminded_for text collate "C",
    revision bigint not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, asked_by) references directory_post (network_id, id),
    foreign key (network_id, post_id) references directory_post (network_id, id),
    foreign key (network_id, settled_by) references directory_post (network_id, id)
);

create index casework_task_by_turn on casework_task (network_id, turn, id);
create index casework_task_of_asked_by on casework_task (network_id, asked_by);
create index casework_task_of_post on casework_task (network_id, post_id, state, due_by);
create index casework_task_of_settled_by on casework_task (network_id, settled_by);
create index casework_task_of_subject on casework_task (network_id, subject_id, turn);
create index casework_task_by_day on casework_task (network_id, state, due_by);
