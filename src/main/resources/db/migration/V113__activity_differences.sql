-- What a rule proposed when a follow-up was handed in, from what, and why the person judged otherwise.
alter table follow_up
    add column difference varchar(1000) not null default '',
    add column proposed varchar(20) character set ascii collate ascii_bin null,
    add column proposed_from varchar(2000) not null default '';
