-- A change of the shared facts of an organisation, proposed by who doesn't keep its record: from a
-- post in a network. It is the record's, not that network's: whoever keeps the record answers.
create table directory_proposal (
    id bytea primary key check (length(id) = 16),
    organisation_id bytea not null references directory_organisation (id),
    from_network_id bytea not null references directory_network (id),
    from_post_id bytea not null,
    from_post text collate "C" not null,
    reason text collate "C" not null,
    state text collate "C" not null,
    answer text collate "C" not null,
    made_at bigint not null,
    answered_at bigint,
    revision bigint not null
);

create index directory_proposal_of_organisation on directory_proposal (organisation_id, made_at, id);
create index directory_proposal_of_network on directory_proposal (from_network_id, made_at, id);
create index directory_proposal_by_time on directory_proposal (made_at, id);

-- One field of it: what stood there when it was proposed, what is proposed, and what became of it.
create table directory_proposal_change (
    proposal_id bytea not null references directory_proposal (id) on delete cascade,
    nth bigint not null,
    field text collate "C" not null,
    before text collate "C" not null,
    after text collate "C" not null,
    verdict text collate "C" not null,
    primary key (proposal_id, nth)
);
