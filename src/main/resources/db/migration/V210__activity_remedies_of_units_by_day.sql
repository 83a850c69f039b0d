ALTER TABLE remedy
    ADD INDEX ix_remedy_of_unit (unit_id, due_on, state);
