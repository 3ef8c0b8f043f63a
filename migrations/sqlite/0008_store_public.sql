-- When what everybody may see of a record changed, and in which network it was changed.
create view store_public_change as
select c.subject_id, a.network_id, a.at from act_change c join act a on a.id = c.act_id where c.visibility = 'public';
