-- Commitments of a unit are listed in the programme's order.
alter table commitment
    add column sort_code varchar(60) character set ascii collate ascii_bin not null default '',
    add index ix_commitment_of_unit (unit_id, sort_code, id);

update commitment c set sort_code =
    coalesce((select a.sort_code from programme_activity a where a.id = c.programme_activity_id), '');
