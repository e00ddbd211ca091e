-- log/export?rows=messages&sort=-manager&from=2026-11-01&hour=9,10&manager=3,none&channel=7,telegram&tag=a%2Cb&tag=o%27c&automatic=false&q=%D0%B2%D0%B0%D0%B7%D0%B0

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
  t.id,
  to_jsonb(date_trunc('second', t.at)) #>> '{}',
  t.kind,
  c.messenger,
  case when ascii(c.client_name) = any('{61,43,45,64,9,10,13}') then '''' || c.client_name else c.client_name end,
  case when ascii(a.name) = any('{61,43,45,64,9,10,13}') then '''' || a.name else a.name end,
  case when ascii(nullif(t.text, '')) = any('{61,43,45,64,9,10,13}') then '''' || nullif(t.text, '') else nullif(t.text, '') end,
  t.content ->> 'type',
  case when ascii(f.name) = any('{61,43,45,64,9,10,13}') then '''' || f.name else f.name end,
  t.state,
  to_jsonb(date_trunc('second', t.edited_at)) #>> '{}',
  to_jsonb(date_trunc('second', t.deleted_at)) #>> '{}',
  case when t.kind = 'inbound' then 'client'
     when t.author_id is null then 'elsewhere'
     else 'manager'
end,
  t.reply_to,
  t.failure_code,
  case when ascii(h.name) = any('{61,43,45,64,9,10,13}') then '''' || h.name else h.name end,
  (select current_setting('rozmova.link')) || c.id
from conversation c
cross join lateral (
    select *
    from message
    where project_id = c.project_id and conversation_id = c.id and kind in ('inbound', 'outbound')
    order by at, id
    offset 0
) t
left join staff a on a.id = t.author_id
left join file f on f.project_id = t.project_id and f.id = t.file_id
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
order by (select s.name from staff s where s.id = c.manager_id) desc nulls last, c.manager_id desc, c.created_at desc, c.id desc, t.at, t.id) to stdout (format csv, delimiter ',');
rollback;
