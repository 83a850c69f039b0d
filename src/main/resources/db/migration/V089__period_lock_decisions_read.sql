-- Whoever asked to have a period opened has read the answer, and is told no more.
alter table lock_exception add column has_been_read boolean not null default false;
