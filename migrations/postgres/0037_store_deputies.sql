-- Whether who acted in the post did so in the place of whoever holds it.
alter table act add column as_deputy boolean not null default false;
