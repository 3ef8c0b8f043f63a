-- What a network no longer offers; what is of such a kind stays of it.
alter table directory_body_kind add column retired boolean not null default false;
alter table directory_initiative_kind add column retired boolean not null default false;
