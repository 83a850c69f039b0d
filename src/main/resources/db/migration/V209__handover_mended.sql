-- Whose names stand in a hand-over follows from the persons, so that the portal can forget them; how often its note was
-- written tells whether somebody else has.
alter table hand_over
    add column function_name varchar(120) not null default '' after unit_id,
    add column from_person_id uuid null after from_name,
    add column notes int not null default 0 after note,
    add constraint fk_hand_over_from foreign key (from_person_id) references person (id);

update hand_over h
    join unit_function f on f.id = h.function_id
    set h.function_name = f.name,
        h.notes = if(h.noted_at is null, 0, 1),
        h.from_person_id = (
            select e.person_id from function_holder e
            where e.function_id = h.function_id and e.deputy = false and e.valid_from < h.begins
            order by e.valid_from desc limit 1);

alter table hand_over
    alter column function_name drop default,
    drop column from_name,
    drop column to_name;

-- Of several accounts with an address the latest counts.
update person p
    set p.last_signed_in_at = (select max(a.last_signed_in_at) from account a where a.email = p.work_email)
    where p.work_email is not null;

-- A question that was taken back waits for nobody.
update task t
    join figure_flag f on f.id = t.subject_id
    set t.closed_at = now(6)
    where t.kind in ('FIGURE_ASKED', 'FIGURE_ANSWERED') and t.closed_at is null
        and f.state in ('CLOSED', 'TAKEN_BACK');
