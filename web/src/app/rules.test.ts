import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../common/http';
import { problemKey } from '../common/problems';
import { mayAs } from '../common/project';
import { en } from '../common/texts/en';
import { signInSearch } from './entry/routes';
import { RENAMED, timeZoneChoices } from './form/time-zones';
import { idFrom } from './params';
import { holds, moved } from './settings/results';

const problem = (code: string, field: string | null) => new ApiProblem(422, code, field, null, null);
const known = (key: string) => {
  const [code = '', ...path] = key.split('.').toReversed();
  const place = path.reduceRight<object>((tree, name) => Object(tree)[name], en);
  return code in place;
};

describe('a problem', () => {
  it('is told in its own words when there are some', () => {
    expect(problemKey(problem('email-invalid', 'email'), known)).toBe('problems.email-invalid');
    expect(problemKey(problem('too-long', null), known)).toBe('thread.failures.too-long');
    expect(problemKey(problem('no-money', null), known)).toBe('channels.problems.no-money');
  });

  it('of an unknown kind still names the field to mend', () => {
    expect(problemKey(problem('colour-too-loud', 'colour'), known)).toBe('problems.fieldWrong');
    expect(problemKey(problem('colour-too-loud', null), known)).toBe('problems.unexpected');
  });
});

describe('a role', () => {
  it('may do what the lesser ones may', () => {
    expect(mayAs('owner', 'admin')).toBe(true);
    expect(mayAs('manager', 'manager')).toBe(true);
    expect(mayAs('viewer', 'manager')).toBe(false);
  });
});

describe('after signing in', () => {
  it('one goes on to an address of ours', () => {
    expect(signInSearch({ next: '/projects/1/log?range=today' })).toEqual({ next: '/projects/1/log?range=today' });
  });

  it('one is expected by name and language, where the link says so', () => {
    const search = { next: '/projects/1/phone', email: 'taras@kvitka.example', language: 'uk' };

    expect(signInSearch(search)).toEqual(search);
    expect(signInSearch({ email: 7, language: 'tlh' })).toEqual({});
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'log'])('one never goes on to %s', (next) => {
    expect(signInSearch({ next })).toEqual({});
  });
});

describe('an id in an address', () => {
  it('is a whole number or nobody’s', () => {
    expect(idFrom('12')).toBe(12);
    expect(idFrom('1e3')).toBe(0);
    expect(idFrom(undefined)).toBe(0);
  });
});

describe('the results', () => {
  it('can be put into another order', () => {
    expect(moved(['Sale', 'Spam'], 1, -1)).toEqual(['Spam', 'Sale']);
  });

  it('are not listed twice, however written', () => {
    expect(holds(['Sale'], ' sale ')).toBe(true);
    expect(holds(['Sale'], '')).toBe(false);
  });
});

describe('the time zones', () => {
  it('contain the chosen one, with its offset', () => {
    const choices = timeZoneChoices('Europe/Kyiv', new Date('2026-11-22T12:00:00Z'));

    expect(choices.find((choice) => choice.value === 'Europe/Kyiv')?.label).toBe('Europe/Kyiv (UTC+2)');
  });

  it('have the names of today, whatever the browser calls them', () => {
    const values = timeZoneChoices('Europe/Kiev', new Date('2026-11-22T12:00:00Z')).map(({ value }) => value);

    expect(values).toContain('Europe/Kyiv');
    expect(values.filter((value) => value in RENAMED)).toEqual([]);
    expect(values).toEqual([...new Set(values)]);
  });

  it('were renamed here as on the server', () => {
    const server = readFileSync('../server/src/main/resources/rozmova/project/renamed-time-zones.properties', 'utf8');
    const lines = server.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

    expect(lines).toEqual(Object.entries(RENAMED).map(([before, now]) => `${before}=${now}`));
  });
});
