-- What a unit says to what the programme asks of it, and who owns that.
alter table commitment
    add column begins_on date null,
    add column answer varchar(20) character set ascii collate ascii_bin null,
    add column local_text varchar(2000) not null default '',
    add column answered_text varchar(2000) not null default '',
    add column answered_at datetime(6) null,
    add column answered_by_name varchar(120) null,
    add column owner_function_id uuid null,
    add column not_applicable_year int null,
    add column ended_on date null,
    add column end_reason varchar(1000) not null default '',
    add constraint fk_commitment_owner foreign key (owner_function_id) references unit_function (id),
    add constraint ck_commitment_adapted check (answer is null or answer <> 'YES_ADAPTED' or local_text <> '');

update commitment c set begins_on = (select a.starts_on from programme_activity a where a.id = c.programme_activity_id);
alter table commitment modify column begins_on date not null;
