-- In the order of which language the names in the project's lists stand; of projects that are there already, that of
-- the first owner's.
alter table project add language text not null default 'en' check (language in ('en', 'uk', 'ru'));

update project p
set language = first.locale
from (select distinct on (m.project_id) m.project_id, s.locale
      from membership m
      join staff s on s.id = m.staff_id
      where m.role = 'owner'
      order by m.project_id, m.created_at, m.staff_id) first
where first.project_id = p.id;

alter table project alter language drop default;

-- Clients by name, in each of these orders; `log_by_client` has the third, which is English, too.
create index log_by_client_uk on conversation (project_id, client_name collate "uk-x-icu", id) where state = 'logged';
create index log_by_client_ru on conversation (project_id, client_name collate "ru-x-icu", id) where state = 'logged';

-- Words are spelled by new rules (apostrophes, look-alikes, numbers in groups): the worker writes them again.
update conversation set words = null where state = 'logged';
