-- What the programme office has filled in for a unit by a file, and the unit has not saved since: that draft the office may read.
alter table follow_up add column from_office boolean not null default false;
