-- log?from=2026-11-01&to=2026-11-22&dateField=closed&weekday=1,2&hour=9,10&manager=3,5,none&participant=4&channel=7,telegram&source=google&campaign=Sale%2C+autumn&campaign=Spring&result=(none)&result=Sale&tag=%22vip%22+o%27clock&unanswered=true&silent=false&scoreFrom=10&sort=closedAt

\set project 1
\set from '''2026-10-31T22:00:00Z'''
\set to '''2026-11-22T22:00:00Z'''
\set zone '''Europe/Kyiv'''
\set weekday '''{1,2}'''
\set hour '''{9,10}'''
\set manager '''{3,5}'''
\set participant '''{4}'''
\set channels '''{7}'''
\set messengers '''{"telegram"}'''
\set source '''google'''
\set campaign '''{"Sale, autumn","Spring"}'''
\set result '''Sale'''
\set tag '''{"\\"vip\\" o''''clock"}'''
\set scoreFrom 10
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
(c.closed_at)::text as place
from (
select c.*
from conversation c
where c.project_id = :project
  and c.state = 'logged'
  and c.closed_at >= :from
  and c.closed_at < :to
  and extract(isodow from c.closed_at at time zone :zone)::integer = any(:weekday)
  and extract(hour from c.closed_at at time zone :zone)::integer = any(:hour)
  and (c.manager_id = any(:manager) or c.manager_id is null)
  and c.participants && :participant
  and (c.channel_id = any(:channels) or c.messenger = any(:messengers::text[]))
  and c.source = :source
  and c.campaign = any(:campaign::text[])
  and (c.result = :result or c.result is null)
  and c.tags && :tag::text[]
  and c.waiting_since is not null
  and coalesce(c.longest_wait_seconds, 0) <= 86400
  and c.score >= :scoreFrom
order by c.closed_at, c.id
limit :limit
) c
join identity i on i.project_id = c.project_id and i.id = c.identity_id
left join staff m on m.id = c.manager_id
left join staff r on r.id = c.last_reply_manager_id
left join staff b on b.id = c.closed_by
order by c.closed_at, c.id;
