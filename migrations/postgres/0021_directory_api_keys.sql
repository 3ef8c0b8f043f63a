-- Keys of the API: each acts for a post, made by whoever holds it, for as long as they hold it.
create table directory_api_key (
    network_id bytea not null,
    id bytea not null check (length(id) = 16),
    post_id bytea not null,
    tenure_id bytea not null,
    digest bytea not null unique,
    name text collate "C" not null,
    writes text collate "C" not null,
    made_at bigint not null,
    ends_at bigint not null,
    used_on text collate "C",
    ended_at bigint,
    revision bigint not null,
    primary key (network_id, id),
    foreign key (network_id, post_id) references directory_post (network_id, id),
    foreign key (network_id, tenure_id) references directory_tenure (network_id, id)
);

create index directory_api_key_of_post on directory_api_key (network_id, post_id);
create index directory_api_key_of_tenure on directory_api_key (network_id, tenure_id);

-- What was answered to a change that was sent with a name of its own, so that it is made once.
create table directory_api_answer (
    network_id bytea not null,
    key_id bytea not null,
    idempotency_key text collate "C" not null,
    body_digest bytea not null,
    answer text collate "C" not null,
    at bigint not null,
    primary key (network_id, key_id, idempotency_key),
    foreign key (network_id, key_id) references directory_api_key (network_id, id)
);
