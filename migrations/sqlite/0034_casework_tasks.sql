-- What a post has to do: about a record of another crate, or about none. `turn` orders a list of
-- them: what is open first, by when it is due. `reminded_for` is the day of which its post was reminded.
create table casework_task (
    network_id blob not null references directory_network (id),
    id blob not null check (length(id) = 16),
    number integer not null,
    asked_by blob not null,
    post_id blob not null,
    subject_kind text,
    subject_id blob,
    title text not null,
    language text not null,
    told text not null,
    folded text not null,
    due text,
    due_by text not null,
    circle integer not null,
    state text not null,
    answer text not null,
    settled_by blob,
    settled_at integer,
    given_at integer not null,
    turn text not null,
    reminded_for text,
    revision integer not null,
    primary key (network_id, id),
    unique (network_id, number),
    foreign key (network_id, asked_by) references directory_post (network_id, id),
    foreign key (network_id, post_id) references directory_post (network_id, id),
    foreign key (network_id, settled_by) references directory_post (network_id, id)
) strict, without rowid;

create index casework_task_by_turn on casework_task (network_id, turn, id);
create index casework_task_of_asked_by on casework_task (network_id, asked_by);
create index casework_task_of_post on casework_task (network_id, post_id, state, due_by);
create index casework_task_of_settled_by on casework_task (network_id, settled_by);
create index casework_task_of_subject on casework_task (network_id, subject_id, turn);
create index casework_task_by_day on casework_task (network_id, state, due_by);
