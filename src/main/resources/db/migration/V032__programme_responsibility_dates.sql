-- Whoever is named at an activity is so for all of its time, or from or until a day; the same unit may come back.
alter table activity_responsibility
    add column valid_from date null,
    add column valid_to date null,
    drop primary key,
    add constraint uq_activity_responsibility unique (programme_activity_id, responsible, role, valid_from),
    add constraint ck_activity_responsibility_time
        check (valid_from is null or valid_to is null or valid_to >= valid_from);
