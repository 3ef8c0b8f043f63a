-- What a network no longer offers; what is of such a kind stays of it.
alter table membership_kind add column retired boolean not null default false;
