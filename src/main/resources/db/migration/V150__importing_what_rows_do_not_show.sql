-- What stood before an import and a row's cells do not show, such as who had written it: an undo puts that back as well.
alter table import_row add column unshown longtext not null default '';
