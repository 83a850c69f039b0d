-- The same, as it stood at each step of a review.
alter table review_step
    add column difference varchar(1000) not null default '',
    add column proposed varchar(20) character set ascii collate ascii_bin null,
    add column proposed_from varchar(2000) not null default '';
