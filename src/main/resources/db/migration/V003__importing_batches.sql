-- What was handed over, what importing it would do, and what was wrong with it; so that a check survives a restart and an import can be undone.
create table import_batch (
    id uuid not null primary key,
    version bigint not null,
    uploaded_by varchar(200) not null,
    uploaded_at datetime(6) not null,
    files text not null,
    sheets varchar(1000) character set ascii collate ascii_bin not null default '',
    state varchar(20) character set ascii collate ascii_bin not null,
    added int not null default 0,
    changed int not null default 0,
    unchanged int not null default 0,
    faults int not null default 0,
    notes int not null default 0,
    confirmed_by varchar(200) null,
    confirmed_at datetime(6) null,
    undone_by varchar(200) null,
    undone_at datetime(6) null,
    index ix_import_batch_newest (uploaded_at, id)
);

create table import_row (
    id uuid not null primary key,
    batch_id uuid not null,
    seq int not null,
    save_no int not null,
    sheet varchar(31) character set ascii collate ascii_bin not null,
    file varchar(300) not null,
    row_no int not null,
    row_key varchar(500) not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    given longtext not null,
    before_cells longtext not null,
    after_cells longtext not null,
    constraint uq_import_row unique (batch_id, seq),
    constraint fk_import_row_batch foreign key (batch_id) references import_batch (id),
    index ix_import_row_kind (batch_id, kind, seq),
    index ix_import_row_sheet (batch_id, kind, sheet, seq),
    index ix_import_row_saved (batch_id, save_no)
);

create table import_fault (
    id uuid not null primary key,
    batch_id uuid not null,
    seq int not null,
    severity varchar(10) character set ascii collate ascii_bin not null,
    file varchar(300) not null,
    sheet varchar(31) character set ascii collate ascii_bin not null,
    row_no int not null,
    column_name varchar(300) not null,
    value varchar(300) not null,
    message_key varchar(200) character set ascii collate ascii_bin not null,
    message_args text not null,
    constraint uq_import_fault unique (batch_id, seq),
    constraint fk_import_fault_batch foreign key (batch_id) references import_batch (id)
);
