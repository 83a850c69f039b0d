-- What a definition card asks, and who is counted and who is not, in whole sentences.
alter table indicator_definition
    add question varchar(500) not null default '',
    add counted varchar(500) not null default '';
