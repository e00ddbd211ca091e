-- log/export?rows=messages&sort=-manager&from=2026-11-01&hour=9,10&manager=3,none&channel=7,telegram&tag=a%2Cb&tag=o%27c&automatic=false&q=%D0%B2%D0%B0%D0%B7%D0%B0

begin;
\set name '''TimeZone'''
\set value '''Europe/Kyiv'''
select set_config(:name, (:value::text)::text, true);
\set name '''rozmova.link'''
\set value '''https://kvitka.example/projects/1/log/'''
select set_config(:name, (:value::text)::text, true);
\set name '''rozmova.guarded'''
\set value '''^[\\u0001-\\u0020\\u007F-\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF]*[-=+@＝＋－＠﹢﹣﹦﹫−]|^[\\u0001-\\u001F\\u0085\\u2028\\u2029]|^(?!(0|[1-9][0-9]{0,10})$)[(\\u0001-\\u0020\\u007F-\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF]*[0-9０-９][0-9０-９.,:/eE+()\\u0001-\\u0020\\u007F-\\u00A0\\u00AD\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF-]*$'''
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
copy (select cells.conversation_id,
  cells.message_id,
  to_jsonb(date_trunc('second', cells.at)) #>> '{}',
  cells.kind,
  cells.messenger,
  case when width_bucket(ascii(cells.client_name), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.client_name = any('{(direct),(none),(not set)}') or cells.client_name !~ (select current_setting('rozmova.guarded')) then cells.client_name else '''' || cells.client_name end,
  case when width_bucket(ascii(cells.author), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.author = any('{(direct),(none),(not set)}') or cells.author !~ (select current_setting('rozmova.guarded')) then cells.author else '''' || cells.author end,
  case when width_bucket(ascii(cells.text), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.text = any('{(direct),(none),(not set)}') or cells.text !~ (select current_setting('rozmova.guarded')) then cells.text else '''' || cells.text end,
  cells.attachment,
  case when width_bucket(ascii(cells.file), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.file = any('{(direct),(none),(not set)}') or cells.file !~ (select current_setting('rozmova.guarded')) then cells.file else '''' || cells.file end,
  cells.state,
  to_jsonb(date_trunc('second', cells.edited_at)) #>> '{}',
  to_jsonb(date_trunc('second', cells.taken_back_at)) #>> '{}',
  cells.author_kind,
  cells.reply_to,
  cells.failure,
  case when width_bucket(ascii(cells.channel), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.channel = any('{(direct),(none),(not set)}') or cells.channel !~ (select current_setting('rozmova.guarded')) then cells.channel else '''' || cells.channel end,
  cells.link
from (
select c.id as conversation_id,
  t.id as message_id,
  t.at as at,
  t.kind as kind,
  c.messenger as messenger,
  c.client_name as client_name,
  a.name as author,
  nullif(t.text, '') as text,
  t.content ->> 'type' as attachment,
  f.name as file,
  t.state as state,
  t.edited_at as edited_at,
  t.deleted_at as taken_back_at,
  case when t.kind = 'inbound' then 'client'
     when t.author_id is null then 'elsewhere'
     else 'manager'
end as author_kind,
  t.reply_to as reply_to,
  t.failure_code as failure,
  h.name as channel,
  (select current_setting('rozmova.link')) || c.id as link
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
order by (select s.name collate "uk-x-icu" from staff s where s.id = c.manager_id) desc nulls last, c.manager_id desc, c.created_at desc, c.id desc, t.at, t.id
) cells) to stdout (format csv, delimiter ',');
rollback;
