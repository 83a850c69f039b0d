-- Who asked about a figure, so that the answer goes there, and one open question about a figure at a time.
alter table figure_flag
    add column asked_by_unit_id uuid null after asked_at,
    add column asked_by_role varchar(24) character set ascii collate ascii_bin not null default 'PROGRAMME_OFFICE' after asked_by_unit_id;

update figure_flag set asked_by_unit_id = unit_id;

update figure_flag older
    join figure_flag newer on newer.indicator_id = older.indicator_id and newer.unit_id = older.unit_id
        and newer.period_id = older.period_id and newer.state in ('ASKED', 'ANSWERED')
        and (newer.asked_at > older.asked_at or newer.asked_at = older.asked_at and newer.id > older.id)
    set older.state = 'TAKEN_BACK'
    where older.state in ('ASKED', 'ANSWERED');

alter table figure_flag
    modify column asked_by_unit_id uuid not null,
    alter column asked_by_role drop default,
    add column is_open boolean as (case when state in ('ASKED', 'ANSWERED') then true end) persistent,
    add constraint fk_figure_flag_asked_by_unit foreign key (asked_by_unit_id) references org_unit (id),
    add constraint uq_figure_flag_open unique (indicator_id, unit_id, period_id, is_open);
