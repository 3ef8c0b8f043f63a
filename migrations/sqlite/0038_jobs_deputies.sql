-- Whether who began it, or took it up again, acted in their post as a deputy.
alter table jobs_operation add column as_deputy integer not null check (as_deputy in (0, 1)) default false;
