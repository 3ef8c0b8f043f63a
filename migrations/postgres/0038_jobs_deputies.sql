-- Whether who began it, or took it up again, acted in their post as a deputy.
alter table jobs_operation add column as_deputy boolean not null default false;
