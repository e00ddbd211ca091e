-- log?q=ваза&result=Sale&sort=source

begin;
\set scans '''off'''
select set_config('enable_indexscan', :scans, true), set_config('enable_indexonlyscan', :scans, true), set_config('enable_seqscan', :scans, true);
\set project 1
\set result '''Sale'''
\set words '''(''''1 ваза'''':* | ''''1 ваза'''' | ''''1 =ваза'''' | ''''1 ваз'''' | ''''1 =ваз'''' | ''''1 @ваза'''':*)'''
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
    select value, row_number() over (order by value collate "uk-x-icu")
    from steps
    where value is not null
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
join (
select *
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.result = :result
  and c.words @@ :words::tsquery
offset 0
) c on c.source = groups.value
order by groups.n, c.created_at desc, c.id desc
limit :limit
) c
join identity i on i.project_id = c.project_id and i.id = c.identity_id
left join staff m on m.id = c.manager_id
left join staff r on r.id = c.last_reply_manager_id
left join staff b on b.id = c.closed_by
order by c.n, c.created_at desc, c.id desc;
\set scans '''on'''
select set_config('enable_indexscan', :scans, true), set_config('enable_indexonlyscan', :scans, true), set_config('enable_seqscan', :scans, true);
commit;
