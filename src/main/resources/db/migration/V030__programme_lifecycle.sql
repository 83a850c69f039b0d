-- A version is drafted, adopted, superseded and archived in the portal. Who adopted it and when is empty for a version that
-- came in from a file as already decided. A programme has at most one draft and at most one version that is adopted.
alter table programme_version
    add column edited_at datetime(6) null,
    add column edited_by_name varchar(120) null,
    add column adopted_at datetime(6) null,
    add column adopted_by_name varchar(120) null,
    add column only_one varchar(60) character set ascii collate ascii_bin
        as (if(state in ('DRAFT', 'ADOPTED'), concat(state, programme_id), null)) virtual invisible,
    add constraint uq_programme_version_only_one unique (only_one);
