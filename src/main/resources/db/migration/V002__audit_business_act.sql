-- Who did what, when and for whom. Rows are added and never changed: the triggers hold for everybody who writes SQL.
-- Only who may alter the schema can go around them (TRUNCATE, DROP); the portal does so nowhere.
create table business_act (
    id uuid not null primary key,
    at datetime(6) not null,
    actor_id uuid null,
    actor_name varchar(200) not null,
    acting_for varchar(200) null,
    action varchar(80) character set ascii collate ascii_bin not null,
    subject_kind varchar(60) character set ascii collate ascii_bin not null,
    subject_id uuid null,
    subject_label varchar(400) not null,
    detail varchar(4000) not null,
    index ix_business_act_at (at),
    index ix_business_act_subject (subject_kind, subject_id, at),
    index ix_business_act_actor (actor_id, at)
);

create trigger business_act_stays_as_it_is before update on business_act for each row
    signal sqlstate '45000' set message_text = 'A business act is never changed';

create trigger business_act_stays_where_it_is before delete on business_act for each row
    signal sqlstate '45000' set message_text = 'A business act is never deleted';
