-- log/managers

\set project 1
with recursive steps (value) as (
    (select c.manager_id
     from conversation c
     where c.project_id = :project and c.state = 'logged' and c.manager_id is not null
     order by c.manager_id
     limit 1)
    union all
    select (select c.manager_id
            from conversation c
            where c.project_id = :project and c.state = 'logged' and c.manager_id > steps.value
            order by c.manager_id
            limit 1)
    from steps
    where steps.value is not null
), groups (value, n) as (
    select value, row_number() over (order by value)
    from steps
    where value is not null
    order by 2
)
select s.id, s.name
from groups
join staff s on s.id = groups.value
order by s.name collate "uk-x-icu", s.id;
