-- What was handed in before remedies lived on of their own. Those whose day has passed are asked about first.
insert into remedy (id, version, follow_up_id, unit_id, activity_key, period_id, text, owner, due_on, state)
select uuid(), 0, id, unit_id, activity_key, period_id, remedy, remedy_owner, remedy_due, 'ONGOING'
from follow_up
where status = 'DEVIATES' and stage in ('SUBMITTED', 'APPROVED', 'ACCEPTED') and remedy <> '' and remedy_due is not null;
