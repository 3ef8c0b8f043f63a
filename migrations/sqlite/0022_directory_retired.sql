-- What a network no longer offers; what is of such a kind stays of it.
alter table directory_body_kind add column retired integer not null check (retired in (0, 1)) default false;
alter table directory_initiative_kind add column retired integer not null check (retired in (0, 1)) default false;
