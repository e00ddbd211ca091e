-- log/values?field=tag&q=ваза

\set project 1
\set words '''(''''1 ваза'''':* | ''''1 ваза'''' | ''''1 =ваза'''' | ''''1 ваз'''' | ''''1 =ваз'''' | ''''1 @ваза'''':*)'''
\set rows 10000
\set most 200
with counted as (
select value, count(*) as count
from (
select unnest(c.tags) as value
from (
select *
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.words @@ :words::tsquery
limit :rows
) c
) found
where value is not null
group by value
)
select value, count, label
from counted
cross join lateral (select value as label) named
order by count desc, label collate "uk-x-icu"
limit :most;
