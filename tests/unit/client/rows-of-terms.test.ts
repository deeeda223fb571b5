import { expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language.ts';
import type { IndexPart } from '../../../src/client/search/index-parts.ts';
import { rowsOfTerms } from '../../../src/client/search/rows-of-terms.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { tokens } from '../../../src/search/tokens.ts';

const texts = [
  '生态环境法典第一百四十五条',
  '依据《生态环境法典》第145条',
  '第一百零八条第四项',
  '见第108条第4项。',
  'The Code, article 145',
  '第一百四十五条之外',
];

/** The rows of texts in which what was typed stands, as an index of them says. */
async function holding(typed: string, lang: Lang = 'zh') {
  const words = texts.map((text) => ` ${tokens(text, lang).join(' ')} `);
  const search = (phrase: string) =>
    Promise.resolve(new Map(words.flatMap((text, row) => (text.includes(` ${phrase.slice(1, -1)} `) ? [[row, 1] as const] : []))));
  const part = { text: { search }, exact: { search }, offset: 0, records: texts.length } as unknown as IndexPart;
  const found = await rowsOfTerms(parseQuery(typed, lang), [part], () => [], lang);
  return [...found.keys()].toSorted();
}

test('an article finds the same in figures and in numerals, with its law and down to an item, in either language', async () => {
  for (const typed of ['第145条', '第一百四十五条', '145条']) expect(await holding(typed), typed).toEqual([0, 1, 5]);
  for (const typed of ['生态环境法典第145条', '生态环境法典第一百四十五条', '《生态环境法典》145条', '生态环境法典145'])
    expect(await holding(typed), typed).toEqual([0, 1]);
  for (const typed of ['第108条第4项', '第一百零八条第四项']) expect(await holding(typed), typed).toEqual([2, 3]);
  for (const typed of ['第145条', '第一百四十五条']) expect(await holding(typed, 'en'), typed).toEqual([0, 1, 4, 5]);
});
