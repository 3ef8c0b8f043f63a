-- The records of the directory on which other crates hang things, each with its number and circle.
create view directory_card as
select network_id, 'organisation' as kind, organisation_id as id, number, circle from directory_entry
union all select network_id, 'body' as kind, id, number, circle from directory_body
union all select network_id, 'initiative' as kind, id, number, circle from directory_initiative
union all select network_id, 'decision' as kind, id, number, circle from directory_decision;

-- Posts by their names, for those that stand above the directory.
create view directory_post_card as select network_id, id, number, name from directory_post;
