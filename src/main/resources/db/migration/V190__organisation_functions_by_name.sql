-- The list of all functions, in the order of their names.
alter table unit_function add index ix_unit_function_name (name, id);
