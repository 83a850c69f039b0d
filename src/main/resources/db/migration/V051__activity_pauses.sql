-- Days on which a commitment rests.
create table commitment_pause (
    commitment_id uuid not null,
    from_day date not null,
    to_day date not null,
    reason varchar(1000) not null,
    primary key (commitment_id, from_day),
    constraint fk_commitment_pause foreign key (commitment_id) references commitment (id),
    constraint ck_commitment_pause check (to_day >= from_day)
);
