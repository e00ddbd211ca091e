-- log/managers

\set project 1
with recursive groups (value, n) as (
    (select c.manager_id, 1
     from conversation c
     where c.project_id = :project and c.state = 'logged' and c.manager_id is not null
     order by c.manager_id
     limit 1)
    union all
    select (select c.manager_id
            from conversation c
            where c.project_id = :project and c.state = 'logged' and c.manager_id > groups.value
            order by c.manager_id
            limit 1), groups.n + 1
    from groups
    where groups.value is not null
)
select s.id, s.name
from groups
join staff s on s.id = groups.value
order by s.name, s.id;
