-- How many organisations of a country and a kind a network has, with how many people, and for which
-- readers: counted as entries come, change and go, so that no page has to.
create table directory_tally (
    network_id bytea not null references directory_network (id),
    country text collate "C" not null,
    kind_id bytea not null references directory_kind (id),
    circle bigint not null,
    organisations bigint not null,
    people bigint not null,
    primary key (network_id, country, kind_id, circle)
);

insert into directory_tally (network_id, country, kind_id, circle, organisations, people)
select network_id, country, kind_id, circle, count(*), sum(case when population > 0 then population else 0 end)
from directory_entry
group by network_id, country, kind_id, circle;
