-- In whose place the session looks at a network for now: in a post's, or, without one, the public's.
alter table identity_session add column
    looks_at bytea;
alter table identity_session add column
    looks_from bytea;
