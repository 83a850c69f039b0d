-- What is unfinished of a version is counted activity by activity, in the order of the index.
alter table commitment
    drop index ix_commitment_of_version,
    add index ix_commitment_of_version (programme_code, version_number, programme_activity_id, state);
