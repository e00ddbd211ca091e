import { expect, it } from 'vitest';
import type { LogRow } from '../../common/types';
import { readSearch, writeSearch } from '../search-text';
import { filterOf } from './network';
import { logSearch } from './search';
import { sourceWords, valuesIn, withSource } from './source-words';

const row = (source: string) => ({ source: { source, medium: 'cpc', campaign: '(not set)' } }) as LogRow;

it('spells the choice as people say it', () => {
  expect(sourceWords({ source: 'google', medium: 'cpc' })).toBe('google / cpc');
  expect(sourceWords({ source: 'google', campaign: 'Autumn' })).toBe('google · Autumn');
  expect(sourceWords({ medium: 'cpc' })).toBe('… / cpc');
  expect(sourceWords({})).toBe('');
});

it('suggests each value of the rows once', () => {
  expect(valuesIn([row('google'), row('bing'), row('google')], 'source')).toEqual(['bing', 'google']);
});

it('forgets what was blanked, and keeps the rest of the view', () => {
  expect(withSource({ source: 'google', unanswered: true }, { source: ' ', medium: 'cpc ' })).toEqual({
    medium: 'cpc',
    unanswered: true,
  });
});

it('keeps a campaign with a comma whole in the address and in the question to the server', () => {
  const search = { campaign: 'Autumn, Kyiv & more' };

  const read = logSearch(readSearch(writeSearch(search)));

  expect(read).toEqual(search);
  expect(filterOf(read, '2026-11-22').get('campaign')).toBe('Autumn, Kyiv & more');
});
