-- When somebody last signed in, so that accounts nobody uses are seen. Taken from the log for those who have.
alter table account add last_signed_in_at datetime(6) null;

update account a
set a.last_signed_in_at = (
    select max(b.at) from business_act b
    where b.subject_kind = 'account' and b.subject_id = a.id and b.action = 'account.signed-in');
