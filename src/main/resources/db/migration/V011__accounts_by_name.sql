-- The list of accounts is read by name; the user name tells apart those who are called the same.
create index ix_account_name on account (display_name, username);
