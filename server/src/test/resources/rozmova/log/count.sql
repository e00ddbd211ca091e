-- log/count?closedBy=none&answered=false

\set project 1
\set bound 100001
select count(*)
from (
select 1
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.closed_by is null
  and c.first_response_seconds is null
limit :bound
) bounded;
