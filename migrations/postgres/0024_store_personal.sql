-- What a change says of a person lies apart from the record, under the person it is of, so that
-- it can be forgotten while the change remains: its row in act_change then has no values, and
-- here both are emptied.
create table store_personal (
    act_id bytea not null,
    nth bigint not null,
    person_id bytea not null,
    before text collate "C",
    after text collate "C",
    primary key (act_id, nth),
    foreign key (act_id, nth) references act_change (act_id, nth)
);

create index store_personal_of on store_personal (person_id);

-- What stands in the record already moves there.
insert into store_personal (act_id, nth, person_id, before, after)
select act_id, nth, subject_id, before, after from act_change
where subject_kind = 'account' and field in ('name', 'email');

update act_change set before = null, after = null
where subject_kind = 'account' and field in ('name', 'email');

-- Who was forgotten and when: by this list a backup from before forgets them again. It names
-- nobody. In the networks of kept_in the record keeps the name, as was decided there.
create table store_erasure (
    person_id bytea primary key check (length(person_id) = 16),
    at bigint not null,
    kept_in text collate "C" not null
);

-- What somebody did, for them to see.
create index act_of_account on act (account_id, id) where account_id is not null;
