-- Programmes and plans, their versions, goals and activities, and who is responsible for what.
create table programme (
    id uuid not null primary key,
    version bigint not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    name varchar(500) not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    valid_from date not null,
    valid_to date null,
    predecessor_id uuid null,
    verification varchar(20) character set ascii collate ascii_bin not null,
    source varchar(500) not null,
    constraint uq_programme_code unique (code),
    constraint fk_programme_predecessor foreign key (predecessor_id) references programme (id),
    constraint ck_programme_validity check (valid_to is null or valid_to >= valid_from)
);

create table programme_version (
    id uuid not null primary key,
    version bigint not null,
    programme_id uuid not null,
    number int not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    valid_from date not null,
    valid_to date null,
    note varchar(2000) not null,
    verification varchar(20) character set ascii collate ascii_bin not null,
    constraint uq_programme_version unique (programme_id, number),
    constraint fk_programme_version_programme foreign key (programme_id) references programme (id),
    constraint ck_programme_version_validity check (valid_to is null or valid_to >= valid_from)
);

create table goal (
    id uuid not null primary key,
    version bigint not null,
    programme_version_id uuid not null,
    goal_key varchar(80) character set ascii collate ascii_bin not null,
    code varchar(20) character set ascii collate ascii_bin not null,
    sort_code varchar(60) character set ascii collate ascii_bin not null,
    text varchar(2000) not null,
    verification varchar(20) character set ascii collate ascii_bin not null,
    source varchar(500) not null,
    constraint uq_goal_key unique (programme_version_id, goal_key),
    constraint uq_goal_code unique (programme_version_id, code),
    constraint fk_goal_version foreign key (programme_version_id) references programme_version (id),
    constraint ck_goal_text check (text <> '' or verification = 'UNVERIFIED'),
    index ix_goal_order (programme_version_id, sort_code)
);

create table programme_activity (
    id uuid not null primary key,
    version bigint not null,
    programme_version_id uuid not null,
    goal_id uuid not null,
    activity_key varchar(80) character set ascii collate ascii_bin not null,
    code varchar(20) character set ascii collate ascii_bin not null,
    sort_code varchar(60) character set ascii collate ascii_bin not null,
    text varchar(2000) not null,
    starts_on date not null,
    ends_on date not null,
    wording varchar(20) character set ascii collate ascii_bin not null,
    rest varchar(20) character set ascii collate ascii_bin not null,
    constraint uq_programme_activity_key unique (programme_version_id, activity_key),
    constraint uq_programme_activity_code unique (programme_version_id, code),
    constraint fk_programme_activity_goal foreign key (goal_id) references goal (id),
    constraint fk_programme_activity_version foreign key (programme_version_id) references programme_version (id),
    constraint ck_programme_activity_time check (ends_on >= starts_on),
    index ix_programme_activity_goal (goal_id, sort_code)
);

create table programme_activity_tag (
    programme_activity_id uuid not null,
    list varchar(20) character set ascii collate ascii_bin not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    primary key (programme_activity_id, list, code),
    constraint fk_activity_tag_activity foreign key (programme_activity_id) references programme_activity (id)
);

create table activity_responsibility (
    programme_activity_id uuid not null,
    responsible varchar(40) character set ascii collate ascii_bin not null,
    role varchar(20) character set ascii collate ascii_bin not null,
    primary key (programme_activity_id, responsible, role),
    constraint fk_activity_responsibility foreign key (programme_activity_id) references programme_activity (id)
);
