-- Whose the record is: its keeper's, until its own people claim it.
alter table directory_organisation add column
    whose text collate "C" not null default 'keeper';
