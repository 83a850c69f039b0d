-- What the city and a partner have agreed on, and the goals it serves. A partner's children point to both keys, so that
-- no row can belong to one partner and to another's agreement.
create table agreement (
    id uuid not null primary key,
    version bigint not null,
    partner_id uuid not null,
    registration_number varchar(40) not null,
    title varchar(200) not null,
    purpose varchar(2000) not null,
    valid_from date not null,
    valid_to date not null,
    constraint uq_agreement_partner unique (partner_id, id),
    constraint uq_agreement_registration_number unique (registration_number),
    constraint fk_agreement_partner foreign key (partner_id) references org_unit (id),
    constraint ck_agreement_term check (valid_to >= valid_from),
    index ix_agreement_title (title, id),
    index ix_agreement_partner_title (partner_id, title, id)
);

create table agreement_goal (
    id uuid not null primary key,
    partner_id uuid not null,
    agreement_id uuid not null,
    goal_key varchar(80) character set ascii collate ascii_bin not null,
    constraint uq_agreement_goal unique (agreement_id, goal_key),
    constraint fk_agreement_goal_agreement foreign key (partner_id, agreement_id) references agreement (partner_id, id),
    index ix_agreement_goal_partner (partner_id, goal_key)
);
