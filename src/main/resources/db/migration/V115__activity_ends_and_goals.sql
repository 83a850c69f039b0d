-- Until when a commitment's activity goes on, and by which goal's figures it can be judged.
alter table commitment
    add column ends_on date null,
    add column goal_key varchar(80) character set ascii collate ascii_bin null;

update commitment c set
    ends_on = (select a.ends_on from programme_activity a where a.id = c.programme_activity_id),
    goal_key = (select g.goal_key from programme_activity a left join goal g on g.id = a.goal_id
                where a.id = c.programme_activity_id);
alter table commitment modify column ends_on date not null,
    modify column goal_key varchar(80) character set ascii collate ascii_bin not null;
