-- Where an account's mail goes. Not unique: a small organisation often has one mailbox for several people.
alter table account
    add column email varchar(254) character set ascii collate ascii_general_ci null after display_name;
