-- How the unit's manager was reached when it was told last, so that showing it asks nobody who manages which unit.
alter table unit_reply
    add column reach varchar(20) character set ascii collate ascii_bin not null default 'NOBODY' after told_on;
