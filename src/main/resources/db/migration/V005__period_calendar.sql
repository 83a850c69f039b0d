-- The reporting calendar. Whether a period is open follows from its dates and is never stored.
create table reporting_period (
    id uuid not null primary key,
    version bigint not null,
    code varchar(12) character set ascii collate ascii_bin not null,
    scheme varchar(12) character set ascii collate ascii_bin not null,
    from_day date not null,
    to_day date not null,
    opens_on date not null,
    due_on date not null,
    closes_on date not null,
    constraint uq_reporting_period_code unique (code),
    constraint ck_reporting_period_span check (to_day >= from_day),
    constraint ck_reporting_period_order check (opens_on <= due_on and due_on <= closes_on)
);
