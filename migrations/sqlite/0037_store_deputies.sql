-- Whether who acted in the post did so in the place of whoever holds it.
alter table act add column as_deputy integer not null check (as_deputy in (0, 1)) default false;
