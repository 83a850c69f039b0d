-- Each time a unit says that an activity does not concern it, with what the programme office decided. Never changed afterwards.
create table not_applicable_request (
    id uuid not null primary key,
    version bigint not null,
    commitment_id uuid not null,
    year int not null,
    reason varchar(1000) not null,
    asked_at datetime(6) not null,
    asked_by_id uuid not null,
    asked_by_name varchar(120) not null,
    accepted boolean null,
    decided_at datetime(6) null,
    decided_by_name varchar(120) null,
    decision_reason varchar(1000) not null default '',
    constraint fk_not_applicable_commitment foreign key (commitment_id) references commitment (id),
    constraint ck_not_applicable_decided check ((accepted is null) = (decided_at is null)),
    index ix_not_applicable_commitment (commitment_id, asked_at)
);
