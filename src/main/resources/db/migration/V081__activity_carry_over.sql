-- Which commitments of an earlier version each commitment goes on from. Several may go on as one, and one as several.
create table commitment_carry (
    id uuid not null primary key,
    from_id uuid not null,
    to_id uuid not null,
    carried_on date not null,
    constraint uq_commitment_carry unique (to_id, from_id),
    constraint fk_commitment_carry_from foreign key (from_id) references commitment (id)
        on delete cascade,
    constraint fk_commitment_carry_to foreign key (to_id) references commitment (id) on delete cascade,
    index ix_commitment_carry_from (from_id)
);

alter table commitment add index ix_commitment_of_version (programme_code, version_number, state, programme_activity_id);
