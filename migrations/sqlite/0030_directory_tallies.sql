-- How many organisations of a country and a kind a network has, with how many people, and for which
-- readers: counted as entries come, change and go, so that no page has to.
create table directory_tally (
    network_id blob not null references directory_network (id),
    country text not null,
    kind_id blob not null references directory_kind (id),
    circle integer not null,
    organisations integer not null,
    people integer not null,
    primary key (network_id, country, kind_id, circle)
) strict, without rowid;

insert into directory_tally (network_id, country, kind_id, circle, organisations, people)
select network_id, country, kind_id, circle, count(*), sum(case when population > 0 then population else 0 end)
from directory_entry
group by network_id, country, kind_id, circle;
