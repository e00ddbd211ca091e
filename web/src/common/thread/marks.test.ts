import { describe, expect, it } from 'vitest';
import type { Mark, MarkStyle } from '../api';
import { blocks } from './marks';

const mark = (style: MarkStyle, offset: number, length: number, url: string | null = null): Mark => ({
  style,
  offset,
  length,
  url,
});

/** As `plain: [bold]Hello[/] there`, to be read at a glance. */
const shape = (text: string, marks: Mark[] = []) =>
  blocks(text, marks).map(
    ({ kind, segments }) =>
      `${kind}: ${segments
        .map((each) => {
          const looks = [...each.styles, each.spoiler === null ? '' : 'spoiler', each.link ?? ''].filter(Boolean);
          return looks.length > 0 ? `[${looks.join(' ')}]${each.text}[/]` : each.text;
        })
        .join('')}`,
  );

describe('a formatted text', () => {
  it('is one plain piece without marks', () => {
    expect(shape('Hello')).toEqual(['plain: Hello']);
  });

  it('has marks that stand inside each other', () => {
    expect(shape('Hello there', [mark('bold', 0, 11), mark('italic', 6, 5)])).toEqual([
      'plain: [bold]Hello [/][bold italic]there[/]',
    ]);
  });

  it('has marks that overlap', () => {
    expect(shape('abcdef', [mark('bold', 0, 4), mark('underline', 2, 4)])).toEqual([
      'plain: [bold]ab[/][bold underline]cd[/][underline]ef[/]',
    ]);
  });

  it('counts as JavaScript does, also after an emoji', () => {
    expect(shape('🙏 thanks', [mark('bold', 3, 6)])).toEqual(['plain: 🙏 [bold]thanks[/]']);
  });

  it('puts quotations and code on lines of their own', () => {
    expect(shape('See:\nlet a;\nand >b', [mark('pre', 5, 6), mark('quote', 16, 2)])).toEqual([
      'plain: See:',
      'pre: let a;',
      'plain: and ',
      'quote: >b',
    ]);
  });

  it('hides all pieces of a spoiler behind one', () => {
    const [block] = blocks('the butler did it', [mark('spoiler', 4, 13), mark('bold', 4, 6)]);

    expect(block?.segments.map(({ spoiler }) => spoiler)).toEqual([null, 0, 0]);
  });

  it('makes addresses links, but not inside code', () => {
    expect(shape('https://a.example or https://b.example', [mark('code', 21, 17)])).toEqual([
      'plain: [https://a.example]https://a.example[/] or [code]https://b.example[/]',
    ]);
  });

  it('follows a link that was put on words', () => {
    expect(shape('our shop', [mark('link', 4, 4, 'https://kvitka.example')])).toEqual([
      'plain: our [https://kvitka.example]shop[/]',
    ]);
  });

  it('never links to a script', () => {
    expect(shape('click', [mark('link', 0, 5, 'javascript:alert(1)')])).toEqual(['plain: click']);
  });

  it('has hits of a search across other marks', () => {
    const [block] = blocks('Hello there', [mark('bold', 0, 5)], [[3, 8]]);

    expect(block?.segments.map(({ text, hit }) => (hit ? `[${text}]` : text))).toEqual(['Hel', '[lo]', '[ th]', 'ere']);
  });

  it('bears hits that reach beyond its end', () => {
    const [block] = blocks('abc', [], [[1, 90]]);

    expect(block?.segments.map(({ text, hit }) => (hit ? `[${text}]` : text))).toEqual(['a', '[bc]']);
  });

  it('bears marks that reach beyond its end', () => {
    expect(shape('abc', [mark('bold', 1, 90), mark('italic', 40, 2)])).toEqual(['plain: a[bold]bc[/]']);
  });
});
