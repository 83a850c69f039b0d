-- The calendar is listed by its periods' last days, a page at a time.
alter table reporting_period add index ix_reporting_period_order (to_day, opens_on);
