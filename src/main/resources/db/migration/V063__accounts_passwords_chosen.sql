-- A session knows which password it began with, so that another one ends it.
alter table account add column passwords_chosen int not null default 0;
