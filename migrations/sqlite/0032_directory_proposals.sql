-- A change of the shared facts of an organisation, proposed by who doesn't keep its record: from a
-- post in a network. It is the record's, not that network's: whoever keeps the record answers.
create table directory_proposal (
    id blob primary key check (length(id) = 16),
    organisation_id blob not null references directory_organisation (id),
    from_network_id blob not null references directory_network (id),
    from_post_id blob not null,
    from_post text not null,
    reason text not null,
    state text not null,
    answer text not null,
    made_at integer not null,
    answered_at integer,
    revision integer not null
) strict;

create index directory_proposal_of_organisation on directory_proposal (organisation_id, made_at, id);
create index directory_proposal_of_network on directory_proposal (from_network_id, made_at, id);
create index directory_proposal_by_time on directory_proposal (made_at, id);

-- One field of it: what stood there when it was proposed, what is proposed, and what became of it.
create table directory_proposal_change (
    proposal_id blob not null references directory_proposal (id) on delete cascade,
    nth integer not null,
    field text not null,
    before text not null,
    after text not null,
    verdict text not null,
    primary key (proposal_id, nth)
) strict, without rowid;
