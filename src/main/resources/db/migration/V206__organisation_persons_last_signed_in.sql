-- When somebody who holds a function last came, known by the address of their account; who never does answers for nothing.
alter table person add column last_signed_in_at datetime(6) null;

update person p
    join account a on a.email = p.work_email
    set p.last_signed_in_at = a.last_signed_in_at;
