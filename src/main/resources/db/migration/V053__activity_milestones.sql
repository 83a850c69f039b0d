-- Steps on the way of a commitment.
create table milestone (
    id uuid not null primary key,
    version bigint not null,
    commitment_id uuid not null,
    text varchar(400) not null,
    due_on date not null,
    reached_on date null,
    evidence varchar(1000) not null default '',
    constraint fk_milestone_commitment foreign key (commitment_id) references commitment (id),
    index ix_milestone_commitment (commitment_id, due_on)
);
