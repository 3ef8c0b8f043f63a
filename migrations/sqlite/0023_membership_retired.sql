-- What a network no longer offers; what is of such a kind stays of it.
alter table membership_kind add column retired integer not null check (retired in (0, 1)) default false;
