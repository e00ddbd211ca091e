-- What the planner believes, and where a window ends

\set project 1
explain (format json)
select 1
from conversation c
where c.project_id = :project
  and c.state = 'logged';

\set project 1
\set after '''2026-11-20T09:30:00.123456Z'''
\set rows 1000
select c.created_at
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.created_at <= :after
order by c.created_at desc, c.id desc
offset :rows limit 1;
