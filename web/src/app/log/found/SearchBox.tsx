import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changed, LONGEST_QUESTION } from '../../filter/search';
import type { LogView } from '../../filter/view';
import { SearchHelp } from './SearchHelp';
import './search.css';

const PAUSE_MS = 300;

/** Finds words in names, phones and all messages; the log follows while one types. */
export function SearchBox({ view: { search, show } }: { view: LogView }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search.q ?? '');
  const asked = useRef(search.q ?? '');
  useHotkeys([['/', () => input.current?.select()]]);

  // The address changed by itself: by a saved view, by "Clear", by the back button.
  useEffect(() => {
    if ((search.q ?? '') !== asked.current) {
      asked.current = search.q ?? '';
      setText(asked.current);
    }
  }, [search.q]);

  const ask = (next: string) => {
    asked.current = next.trim();
    show(changed(search, { q: asked.current || undefined }));
  };
  const askSoon = useDebouncedCallback(ask, PAUSE_MS);
  const type = (next: string) => {
    setText(next);
    askSoon(next);
  };
  const clear = () => {
    setText('');
    askSoon.cancel();
    ask('');
    input.current?.focus();
  };
  const follow = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      askSoon.cancel();
      ask(text);
    } else if (event.key === 'Escape') {
      if (text) clear();
      else input.current?.blur();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('.log-rows [data-index] a[tabindex="0"]')?.focus();
    }
  };
  return (
    <search className="log-search">
      <TextInput
        ref={input}
        value={text}
        maxLength={LONGEST_QUESTION}
        placeholder={t('log.search')}
        aria-label={t('log.search')}
        aria-keyshortcuts="/"
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
        rightSectionWidth={64}
        rightSection={
          <span className="log-search-end">
            {text ? <CloseButton size={22} aria-label={t('log.clearSearch')} onClick={clear} /> : <kbd>/</kbd>}
            <SearchHelp />
          </span>
        }
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={follow}
      />
    </search>
  );
}
