-- A role given by mistake stops at once, and stays on record as one that was taken back. Who holds a role is asked alone.
alter table membership
    add column withdrawn_at datetime(6) null after valid_to,
    add index ix_membership_role (role, valid_from);
