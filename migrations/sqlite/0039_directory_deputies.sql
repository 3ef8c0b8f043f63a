-- A post is held, or somebody acts for it in the place of who holds it: a deputy, always until a
-- day.
alter table directory_tenure add column as_deputy integer not null check (as_deputy in (0, 1)) default false;
