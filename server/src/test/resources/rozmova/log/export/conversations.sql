-- log/export?rows=conversations&sort=-manager&from=2026-11-01&hour=9,10&manager=3,none&channel=7,telegram&tag=a%2Cb&tag=o%27c&automatic=false&q=%D0%B2%D0%B0%D0%B7%D0%B0

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
  to_jsonb(date_trunc('second', cells.created_at)) #>> '{}',
  to_jsonb(date_trunc('second', cells.closed_at)) #>> '{}',
  to_jsonb(date_trunc('second', cells.logged_at)) #>> '{}',
  cells.messenger,
  case when width_bucket(ascii(cells.client_name), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.client_name = any('{(direct),(none),(not set)}') or cells.client_name !~ (select current_setting('rozmova.guarded')) then cells.client_name else '''' || cells.client_name end,
  case when width_bucket(ascii(cells.client_nickname), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.client_nickname = any('{(direct),(none),(not set)}') or cells.client_nickname !~ (select current_setting('rozmova.guarded')) then cells.client_nickname else '''' || cells.client_nickname end,
  case when width_bucket(ascii(cells.manager), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.manager = any('{(direct),(none),(not set)}') or cells.manager !~ (select current_setting('rozmova.guarded')) then cells.manager else '''' || cells.manager end,
  cells.last_reply_by,
  case when width_bucket(ascii(cells.last_reply_name), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.last_reply_name = any('{(direct),(none),(not set)}') or cells.last_reply_name !~ (select current_setting('rozmova.guarded')) then cells.last_reply_name else '''' || cells.last_reply_name end,
  to_jsonb(date_trunc('second', cells.last_reply_at)) #>> '{}',
  cells.unanswered::text,
  case when width_bucket(ascii(cells.closed_by), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.closed_by = any('{(direct),(none),(not set)}') or cells.closed_by !~ (select current_setting('rozmova.guarded')) then cells.closed_by else '''' || cells.closed_by end,
  cells.closed_automatically::text,
  case when width_bucket(ascii(cells.result), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.result = any('{(direct),(none),(not set)}') or cells.result !~ (select current_setting('rozmova.guarded')) then cells.result else '''' || cells.result end,
  case when width_bucket(ascii(cells.tags), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.tags = any('{(direct),(none),(not set)}') or cells.tags !~ (select current_setting('rozmova.guarded')) then cells.tags else '''' || cells.tags end,
  case when width_bucket(ascii(cells.comment), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.comment = any('{(direct),(none),(not set)}') or cells.comment !~ (select current_setting('rozmova.guarded')) then cells.comment else '''' || cells.comment end,
  cells.first_response_seconds,
  cells.duration_seconds,
  cells.messages_in,
  cells.messages_out,
  case when width_bucket(ascii(cells.utm_source), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.utm_source = any('{(direct),(none),(not set)}') or cells.utm_source !~ (select current_setting('rozmova.guarded')) then cells.utm_source else '''' || cells.utm_source end,
  case when width_bucket(ascii(cells.utm_medium), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.utm_medium = any('{(direct),(none),(not set)}') or cells.utm_medium !~ (select current_setting('rozmova.guarded')) then cells.utm_medium else '''' || cells.utm_medium end,
  case when width_bucket(ascii(cells.utm_campaign), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.utm_campaign = any('{(direct),(none),(not set)}') or cells.utm_campaign !~ (select current_setting('rozmova.guarded')) then cells.utm_campaign else '''' || cells.utm_campaign end,
  case when width_bucket(ascii(cells.utm_term), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.utm_term = any('{(direct),(none),(not set)}') or cells.utm_term !~ (select current_setting('rozmova.guarded')) then cells.utm_term else '''' || cells.utm_term end,
  case when width_bucket(ascii(cells.utm_content), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.utm_content = any('{(direct),(none),(not set)}') or cells.utm_content !~ (select current_setting('rozmova.guarded')) then cells.utm_content else '''' || cells.utm_content end,
  case when width_bucket(ascii(cells.click_id), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.click_id = any('{(direct),(none),(not set)}') or cells.click_id !~ (select current_setting('rozmova.guarded')) then cells.click_id else '''' || cells.click_id end,
  case when width_bucket(ascii(cells.referrer), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.referrer = any('{(direct),(none),(not set)}') or cells.referrer !~ (select current_setting('rozmova.guarded')) then cells.referrer else '''' || cells.referrer end,
  case when width_bucket(ascii(cells.landing_page), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.landing_page = any('{(direct),(none),(not set)}') or cells.landing_page !~ (select current_setting('rozmova.guarded')) then cells.landing_page else '''' || cells.landing_page end,
  cells.link,
  cells.messages,
  case when width_bucket(ascii(cells.participants), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.participants = any('{(direct),(none),(not set)}') or cells.participants !~ (select current_setting('rozmova.guarded')) then cells.participants else '''' || cells.participants end,
  cells.attachments,
  cells.longest_wait_seconds,
  cells.review_score,
  to_jsonb(date_trunc('second', cells.reviewed_at)) #>> '{}',
  case when width_bucket(ascii(cells.channel), '{65,123,192,5760}'::integer[]) = any('{1,3}') or cells.channel = any('{(direct),(none),(not set)}') or cells.channel !~ (select current_setting('rozmova.guarded')) then cells.channel else '''' || cells.channel end,
  cells.shared_link::text
from (
select c.id as conversation_id,
  c.created_at as created_at,
  c.closed_at as closed_at,
  c.logged_at as logged_at,
  c.messenger as messenger,
  c.client_name as client_name,
  c.client_nickname as client_nickname,
  m.name as manager,
  c.last_reply_by as last_reply_by,
  r.name as last_reply_name,
  c.last_reply_at as last_reply_at,
  c.waiting_since is not null as unanswered,
  b.name as closed_by,
  c.closed_automatically as closed_automatically,
  c.result as result,
  nullif(array_to_string(c.tags, ', '), '') as tags,
  c.comment as comment,
  c.first_response_seconds as first_response_seconds,
  c.duration_seconds as duration_seconds,
  c.inbound as messages_in,
  c.outbound as messages_out,
  c.source as utm_source,
  c.medium as utm_medium,
  c.campaign as utm_campaign,
  c.term as utm_term,
  c.content as utm_content,
  c.click_id as click_id,
  c.referrer as referrer,
  c.landing_page as landing_page,
  (select current_setting('rozmova.link')) || c.id as link,
  c.messages as messages,
  (case when c.participants = array[c.manager_id] then m.name
      when c.participants <> '{}' then
          (select string_agg(p.name, ', ' order by one.n)
           from unnest(c.participants) with ordinality as one (id, n)
           join staff p on p.id = one.id)
 end) as participants,
  c.attachments as attachments,
  c.longest_wait_seconds as longest_wait_seconds,
  c.score as review_score,
  c.reviewed_at as reviewed_at,
  h.name as channel,
  c.shared_link as shared_link
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
order by (select s.name collate "uk-x-icu" from staff s where s.id = c.manager_id) desc nulls last, c.manager_id desc, c.created_at desc, c.id desc
) cells) to stdout (format csv, delimiter ',');
rollback;
