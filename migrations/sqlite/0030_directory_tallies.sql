-- How many organisations of a country and a kind a network has, with how many people, and for which
-- readers: counted as entries come, change and go, so that no page has to.
create table directory_tally (
    network_id blob not null references directory_network (id),
    circle integer not null,
    country text not null,
    kind_id blob not null references directory_kind (id),
    organisations integer not null,
    people integer not null,
    primary key (network_id, circle, country, kind_id)
) strict, without rowid;

insert into directory_tally (network_id, circle, country, kind_id, organisations, people)
select network_id, circle, country, kind_id, count(*), sum(case when population > 0 then population else 0 end)
from directory_entry
group by network_id, circle, country, kind_id;
