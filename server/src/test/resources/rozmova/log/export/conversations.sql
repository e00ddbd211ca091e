-- log/export?rows=conversations&sort=-manager&from=2026-11-01&hour=9,10&manager=3,none&channel=7,telegram&tag=a%2Cb&tag=o%27c&automatic=false&q=%D0%B2%D0%B0%D0%B7%D0%B0

begin;
\set name '''TimeZone'''
\set value '''Europe/Kyiv'''
select set_config(:name, (:value::text)::text, true);
\set name '''rozmova.link'''
\set value '''https://kvitka.example/projects/1/log/'''
select set_config(:name, (:value::text)::text, true);
\set name '''rozmova.of_project'''
\set value 1
select set_config(:name, (:value::bigint)::text, true);
\set name '''rozmova.of_from'''
\set value '''2026-10-31T22:00:00Z'''
select set_config(:name, (:value::timestamptz)::text, true);
\set name '''rozmova.of_zone'''
\set value '''Europe/Kyiv'''
select set_config(:name, (:value::text)::text, true);
\set name '''rozmova.of_hour'''
\set value '''{9,10}'''
select set_config(:name, (:value::integer[])::text, true);
\set name '''rozmova.of_manager'''
\set value 3
select set_config(:name, (:value::bigint)::text, true);
\set name '''rozmova.of_channels'''
\set value '''{7}'''
select set_config(:name, (:value::bigint[])::text, true);
\set name '''rozmova.of_messengers'''
\set value '''{"telegram"}'''
select set_config(:name, (:value::text[])::text, true);
\set name '''rozmova.of_tag'''
\set value '''{"a,b","o''''c"}'''
select set_config(:name, (:value::text[])::text, true);
\set name '''rozmova.of_words'''
\set value '''(''''1 ваза'''':* | ''''1 ваза'''' | ''''1 =ваза'''' | ''''1 ваз'''' | ''''1 =ваз'''' | ''''1 @ваза'''':*)'''
select set_config(:name, (:value::tsquery)::text, true);
copy (select c.id,
  to_jsonb(date_trunc('second', c.created_at)) #>> '{}',
  to_jsonb(date_trunc('second', c.closed_at)) #>> '{}',
  to_jsonb(date_trunc('second', c.logged_at)) #>> '{}',
  c.messenger,
  case when ascii(c.client_name) = any('{61,43,45,64,9,10,13}') then '''' || c.client_name else c.client_name end,
  case when ascii(c.client_nickname) = any('{61,43,45,64,9,10,13}') then '''' || c.client_nickname else c.client_nickname end,
  case when ascii(m.name) = any('{61,43,45,64,9,10,13}') then '''' || m.name else m.name end,
  c.last_reply_by,
  case when ascii(r.name) = any('{61,43,45,64,9,10,13}') then '''' || r.name else r.name end,
  to_jsonb(date_trunc('second', c.last_reply_at)) #>> '{}',
  (c.waiting_since is not null)::text,
  case when ascii(b.name) = any('{61,43,45,64,9,10,13}') then '''' || b.name else b.name end,
  (c.closed_automatically)::text,
  case when ascii(c.result) = any('{61,43,45,64,9,10,13}') then '''' || c.result else c.result end,
  case when ascii(nullif(array_to_string(c.tags, ', '), '')) = any('{61,43,45,64,9,10,13}') then '''' || nullif(array_to_string(c.tags, ', '), '') else nullif(array_to_string(c.tags, ', '), '') end,
  case when ascii(c.comment) = any('{61,43,45,64,9,10,13}') then '''' || c.comment else c.comment end,
  c.first_response_seconds,
  c.duration_seconds,
  c.inbound,
  c.outbound,
  case when ascii(c.source) = any('{61,43,45,64,9,10,13}') then '''' || c.source else c.source end,
  case when ascii(c.medium) = any('{61,43,45,64,9,10,13}') then '''' || c.medium else c.medium end,
  case when ascii(c.campaign) = any('{61,43,45,64,9,10,13}') then '''' || c.campaign else c.campaign end,
  case when ascii(c.term) = any('{61,43,45,64,9,10,13}') then '''' || c.term else c.term end,
  case when ascii(c.content) = any('{61,43,45,64,9,10,13}') then '''' || c.content else c.content end,
  case when ascii(c.click_id) = any('{61,43,45,64,9,10,13}') then '''' || c.click_id else c.click_id end,
  case when ascii(c.referrer) = any('{61,43,45,64,9,10,13}') then '''' || c.referrer else c.referrer end,
  case when ascii(c.landing_page) = any('{61,43,45,64,9,10,13}') then '''' || c.landing_page else c.landing_page end,
  (select current_setting('rozmova.link')) || c.id,
  c.messages,
  case when ascii((case when c.participants = array[c.manager_id] then m.name
      when c.participants <> '{}' then
          (select string_agg(p.name, ', ' order by one.n)
           from unnest(c.participants) with ordinality as one (id, n)
           join staff p on p.id = one.id)
 end)) = any('{61,43,45,64,9,10,13}') then '''' || (case when c.participants = array[c.manager_id] then m.name
      when c.participants <> '{}' then
          (select string_agg(p.name, ', ' order by one.n)
           from unnest(c.participants) with ordinality as one (id, n)
           join staff p on p.id = one.id)
 end) else (case when c.participants = array[c.manager_id] then m.name
      when c.participants <> '{}' then
          (select string_agg(p.name, ', ' order by one.n)
           from unnest(c.participants) with ordinality as one (id, n)
           join staff p on p.id = one.id)
 end) end,
  c.attachments,
  c.longest_wait_seconds,
  c.score,
  to_jsonb(date_trunc('second', c.reviewed_at)) #>> '{}',
  case when ascii(h.name) = any('{61,43,45,64,9,10,13}') then '''' || h.name else h.name end,
  (c.shared_link)::text
from conversation c
left join staff m on m.id = c.manager_id
left join staff r on r.id = c.last_reply_manager_id
left join staff b on b.id = c.closed_by
left join channel h on h.project_id = c.project_id and h.id = c.channel_id
where c.project_id = (current_setting('rozmova.of_project')::bigint)
  and c.state = 'logged'
  and c.created_at >= (current_setting('rozmova.of_from')::timestamptz)
  and extract(hour from c.created_at at time zone (current_setting('rozmova.of_zone')::text))::integer = any((current_setting('rozmova.of_hour')::integer[]))
  and (c.manager_id = (current_setting('rozmova.of_manager')::bigint) or c.manager_id is null)
  and (c.channel_id = any((current_setting('rozmova.of_channels')::bigint[])) or c.messenger = any((current_setting('rozmova.of_messengers')::text[])))
  and c.tags && (current_setting('rozmova.of_tag')::text[])
  and not c.closed_automatically
  and c.words @@ (current_setting('rozmova.of_words')::tsquery)
order by (select s.name from staff s where s.id = c.manager_id) desc nulls last, c.manager_id desc, c.created_at desc, c.id desc) to stdout (format csv, delimiter ',');
rollback;
