-- log/values?field=manager&channel=telegram

\set project 1
\set channel '''telegram'''
\set rows 50000
\set most 200
with counted as (
select value, count(*) as count
from (
select coalesce(c.manager_id::text, 'none') as value
from (
select *
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.messenger = :channel
order by c.created_at desc, c.id desc
limit :rows
) c
) found
where value is not null
group by value
)
select value, count, label
from counted
cross join lateral (select coalesce((select s.name from staff s where s.id::text = counted.value), value) as label) named
order by count desc, label collate "uk-x-icu"
limit :most;
