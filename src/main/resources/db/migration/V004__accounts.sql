-- Who may sign in, with which role at which unit and when; links that work once; slowed guessing.
create table account (
    id uuid not null primary key,
    version bigint not null,
    username varchar(80) character set ascii collate ascii_bin not null,
    password_hash varchar(200) character set ascii collate ascii_bin null,
    display_name varchar(120) not null,
    person_id uuid null,
    language varchar(5) character set ascii collate ascii_bin not null,
    disabled boolean not null,
    created_at datetime(6) not null,
    constraint uq_account_username unique (username)
);

create table membership (
    id uuid not null primary key,
    version bigint not null,
    account_id uuid not null,
    unit_id uuid not null,
    role varchar(30) character set ascii collate ascii_bin not null,
    valid_from date not null,
    valid_to date null,
    constraint fk_membership_account foreign key (account_id) references account (id),
    constraint fk_membership_unit foreign key (unit_id) references org_unit (id),
    constraint ck_membership_validity check (valid_to is null or valid_to >= valid_from),
    index ix_membership_account (account_id, valid_from),
    index ix_membership_unit (unit_id, role)
);

create table one_time_link (
    id uuid not null primary key,
    version bigint not null,
    purpose varchar(20) character set ascii collate ascii_bin not null,
    token_hash char(64) character set ascii collate ascii_bin not null,
    account_id uuid null,
    expires_at datetime(6) not null,
    used_at datetime(6) null,
    constraint uq_one_time_link_token unique (token_hash),
    constraint fk_one_time_link_account foreign key (account_id) references account (id)
);

create table sign_in_failures (
    id uuid not null primary key,
    version bigint not null,
    subject varchar(80) character set ascii collate ascii_bin not null,
    failures int not null,
    last_at datetime(6) not null,
    constraint uq_sign_in_failures_subject unique (subject)
);
