-- Which organisations a network knows, for those that stand above the directory.
create view directory_known as
select e.network_id, e.organisation_id, e.number, e.circle, e.country, e.sort_key, e.folded, o.name, o.acronym
from directory_entry e join directory_organisation o on o.id = e.organisation_id;
