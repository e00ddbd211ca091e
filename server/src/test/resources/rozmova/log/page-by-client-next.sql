-- log?medium=cpc&sort=client&cursor=…

\set project 1
\set medium '''cpc'''
\set after '''Ірина О''''Ніл'''
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
(c.client_name)::text as place
from (
select c.*
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.medium = :medium
  and (c.client_name collate "uk-x-icu", c.id) > (:after, :afterId)
order by c.client_name collate "uk-x-icu", c.id
limit :limit
) c
join identity i on i.project_id = c.project_id and i.id = c.identity_id
left join staff m on m.id = c.manager_id
left join staff r on r.id = c.last_reply_manager_id
left join staff b on b.id = c.closed_by
order by c.client_name collate "uk-x-icu", c.id;
