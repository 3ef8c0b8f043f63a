-- Whose the record is: its keeper's, until its own people claim it.
alter table directory_organisation add column
    whose text not null default 'keeper';
