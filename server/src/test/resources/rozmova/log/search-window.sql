-- log?q=ваза+"червоні+троянди"&source=google: between two moments of the order by creation

begin;
\set scans '''off'''
select set_config('enable_indexscan', :scans, true), set_config('enable_indexonlyscan', :scans, true), set_config('enable_seqscan', :scans, true);
\set project 1
\set source '''google'''
\set words '''(''''1 ваза'''' | ''''1 =ваза'''' | ''''1 ваз'''' | ''''1 =ваз'''' | ''''1 @ваза'''':*) & (''''1 червоні'''' <-> ''''1 троянди'''')'''
\set windowBegin '''2026-11-20T09:30:00.123456Z'''
\set windowEnd '''2026-11-19T09:30:00.123456Z'''
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
(c.created_at)::text as place
from (
select c.*
from (
select *
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.source = :source
  and c.words @@ :words::tsquery
  and c.created_at < :windowBegin
  and c.created_at >= :windowEnd
offset 0
) c
order by c.created_at desc, c.id desc
limit :limit
) c
join identity i on i.project_id = c.project_id and i.id = c.identity_id
left join staff m on m.id = c.manager_id
left join staff r on r.id = c.last_reply_manager_id
left join staff b on b.id = c.closed_by
order by c.created_at desc, c.id desc;
\set scans '''on'''
select set_config('enable_indexscan', :scans, true), set_config('enable_indexonlyscan', :scans, true), set_config('enable_seqscan', :scans, true);
commit;
