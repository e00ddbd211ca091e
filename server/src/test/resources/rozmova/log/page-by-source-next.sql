-- log?attachments=true&sort=-source&cursor=…: one after the other, until the page is full

\set project 1
\set group '''google'''
\set afterAt '''2026-11-20T09:30:00.123456Z'''
\set afterId 42
\set limit 51
select c.id, c.client_id, c.client_name, c.client_nickname, i.language, i.avatar_file_id, c.messenger, c.channel_id,
c.last_reply_by, r.name as last_reply_name, c.last_reply_at, c.waiting_since is not null as unanswered,
c.created_at, c.closed_at, c.logged_at, b.name as closed_by_name, c.closed_automatically,
c.manager_id, m.name as manager_name,
c.source, c.medium, c.campaign, c.term, c.content, c.click_id, c.referrer, c.landing_page, c.shared_link,
c.result, c.tags, c.comment, c.first_response_seconds, c.duration_seconds, c.inbound, c.outbound,
c.messages, c.attachments, c.score, c.reviewed_at, c.project_id, c.participants,
array(select s.name
      from unnest(c.participants) with ordinality as p (id, n)
      left join staff s on s.id = p.id
      order by p.n) as participant_names,
(c.source)::text as place
from (
select c.*
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.attachments > 0
  and c.source = :group
  and (c.created_at, c.id) < (:afterAt, :afterId)
order by c.created_at desc, c.id desc
limit :limit
) c
join identity i on i.project_id = c.project_id and i.id = c.identity_id
left join staff m on m.id = c.manager_id
left join staff r on r.id = c.last_reply_manager_id
left join staff b on b.id = c.closed_by
order by c.created_at desc, c.id desc;

\set project 1
\set beyond '''google'''
\set limit 51
with recursive steps (value) as (
    (select c.source
     from conversation c
     where c.project_id = :project and c.state = 'logged' and c.source is not null
     order by c.source
     limit 1)
    union all
    select (select c.source
            from conversation c
            where c.project_id = :project and c.state = 'logged' and c.source > steps.value
            order by c.source
            limit 1)
    from steps
    where steps.value is not null
), groups (value, n) as (
    select value, row_number() over (order by value collate "uk-x-icu" desc)
    from steps
    where value is not null and value collate "uk-x-icu" < :beyond
    order by 2
)
select c.id, c.client_id, c.client_name, c.client_nickname, i.language, i.avatar_file_id, c.messenger, c.channel_id,
c.last_reply_by, r.name as last_reply_name, c.last_reply_at, c.waiting_since is not null as unanswered,
c.created_at, c.closed_at, c.logged_at, b.name as closed_by_name, c.closed_automatically,
c.manager_id, m.name as manager_name,
c.source, c.medium, c.campaign, c.term, c.content, c.click_id, c.referrer, c.landing_page, c.shared_link,
c.result, c.tags, c.comment, c.first_response_seconds, c.duration_seconds, c.inbound, c.outbound,
c.messages, c.attachments, c.score, c.reviewed_at, c.project_id, c.participants,
array(select s.name
      from unnest(c.participants) with ordinality as p (id, n)
      left join staff s on s.id = p.id
      order by p.n) as participant_names,
(c.source)::text as place
from (
select c.*, groups.n
from groups
cross join lateral (
select *
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.attachments > 0
  and c.source = groups.value
order by c.created_at desc, c.id desc
limit :limit
) c
limit :limit
) c
join identity i on i.project_id = c.project_id and i.id = c.identity_id
left join staff m on m.id = c.manager_id
left join staff r on r.id = c.last_reply_manager_id
left join staff b on b.id = c.closed_by
order by c.n, c.created_at desc, c.id desc;
