-- Keys of the API: each acts for a post, made by whoever holds it, for as long as they hold it.
create table directory_api_key (
    network_id blob not null,
    id blob not null check (length(id) = 16),
    post_id blob not null,
    tenure_id blob not null,
    digest blob not null unique,
    name text not null,
    writes text not null,
    made_at integer not null,
    ends_at integer not null,
    used_on text,
    ended_at integer,
    revision integer not null,
    primary key (network_id, id),
    foreign key (network_id, post_id) references directory_post (network_id, id),
    foreign key (network_id, tenure_id) references directory_tenure (network_id, id)
) strict, without rowid;

create index directory_api_key_of_post on directory_api_key (network_id, post_id);
create index directory_api_key_of_tenure on directory_api_key (network_id, tenure_id);

-- What was answered to a change that was sent with a name of its own, so that it is made once.
create table directory_api_answer (
    network_id blob not null,
    key_id blob not null,
    idempotency_key text not null,
    body_digest blob not null,
    answer text not null,
    at integer not null,
    primary key (network_id, key_id, idempotency_key),
    foreign key (network_id, key_id) references directory_api_key (network_id, id)
) strict, without rowid;
