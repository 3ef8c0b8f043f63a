-- What a change says of a person lies apart from the record, under the person it is of, so that
-- it can be forgotten while the change remains: its row in act_change then has no values, and
-- here both are emptied.
create table store_personal (
    act_id blob not null,
    nth integer not null,
    person_id blob not null,
    before text,
    after text,
    primary key (act_id, nth),
    foreign key (act_id, nth) references act_change (act_id, nth)
) strict, without rowid;

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
    person_id blob primary key check (length(person_id) = 16),
    at integer not null,
    kept_in text not null
) strict, without rowid;

-- What somebody did, for them to see.
create index act_of_account on act (account_id, id) where account_id is not null;
