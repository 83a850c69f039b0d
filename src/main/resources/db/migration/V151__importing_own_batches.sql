-- What a coordinator hands over is for nobody else to see: it may hold drafts of her board.
alter table import_batch
    add column uploaded_by_id uuid null,
    add column shared boolean not null default true,
    add constraint ck_import_batch_owner check (shared or uploaded_by_id is not null),
    add index ix_import_batch_shared (shared, uploaded_at, id),
    add index ix_import_batch_own (uploaded_by_id, shared, uploaded_at, id);
