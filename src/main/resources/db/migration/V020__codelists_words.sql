-- The words for codes, which stood among the translations before. An activity that is marked already keeps its words.
create table code_list_entry (
    id uuid not null primary key,
    version bigint not null,
    list varchar(40) character set ascii collate ascii_bin not null,
    code varchar(40) character set ascii collate ascii_bin not null,
    place int not null,
    swedish varchar(200) not null,
    english varchar(200) not null default '',
    verification varchar(20) character set ascii collate ascii_bin not null,
    source varchar(500) not null default '',
    constraint uq_code_list_entry unique (list, code),
    index ix_code_list_entry_order (list, place, code)
);

insert into code_list_entry (id, version, list, code, place, swedish, english, verification)
select uuid(), 0, w.list, w.code, w.place, w.swedish, w.english, 'SEED'
from (
    select 'target_group' list, 'ADULTS' code, 1 place, 'våldsutsatta vuxna' swedish, 'adults exposed to violence' english
    union all select 'target_group', 'CHILDREN', 2, 'barn', 'children'
    union all select 'target_group', 'YOUNG', 3, 'unga', 'young people'
    union all select 'target_group', 'PERPETRATORS', 4, 'våldsutövare', 'people who use violence'
    union all select 'target_group', 'STAFF', 5, 'medarbetare', 'staff'
    union all select 'violence_type', 'CLOSE_RELATIONSHIPS', 1, 'våld i nära relationer', 'violence in close relationships'
    union all select 'violence_type', 'HONOUR_BASED', 2, 'hedersrelaterat våld och förtryck', 'honour-based violence and oppression'
    union all select 'violence_type', 'SEX_FOR_COMPENSATION', 3, 'prostitution eller sex mot ersättning', 'prostitution or sex for compensation'
    union all select 'violence_type', 'SEXUAL_TRAFFICKING', 4, 'människohandel för sexuella ändamål', 'trafficking for sexual purposes'
    union all select 'violence_type', 'SEXUAL_ANY_RELATION', 5, 'sexuellt våld oberoende relation', 'sexual violence regardless of relationship'
    union all select 'success_factor', 'ROUTINE_QUESTIONS', 1, 'rutinfrågor om våld', 'routine questions about violence'
    union all select 'success_factor', 'YOUTH_VOICE', 2, 'ungas egna röster', 'young people’s own voices'
    union all select 'success_factor', 'CIVIL_SOCIETY', 3, 'samverkan med civilsamhället', 'cooperation with civil society'
) w
where exists (select 1 from programme_activity_tag);
