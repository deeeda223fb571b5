import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, findHits } from '../../../src/search/excerpt.ts';
import { tokens } from '../../../src/search/tokens.ts';

test('hits are marked in the original words, whatever width, case and brackets were typed', () => {
  const pieces = excerpt('京环罚〔2023〕12号 ＰＭ2.5超标', ['京环罚[2023]12号', 'pm2.5']);
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['京环罚〔2023〕12号', 'ＰＭ2.5']);
});

test('a word of letters is marked where a word begins, not inside a code or another word; a piece of a code is', () => {
  const marked = (term: string) => findHits('91000000MA0000008F，VOCs，Ma 01', [term]).map(([from]) => from);
  expect([marked('ma'), marked('MA00'), marked('oc'), marked('vo')]).toEqual([[24], [8], [], [19]]);
});

test('a late hit is in the excerpt, with an ellipsis before it', () => {
  const pieces = excerpt(`${'前'.repeat(500)}扬尘${'后'.repeat(500)}`, ['扬尘']);
  expect(pieces[0]).toEqual({ text: '…', hit: false });
  expect(pieces.some(({ text, hit }) => hit && text === '扬尘')).toBe(true);
  expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(130);
});

test('an excerpt never changes the text, and adds no blanks', () => {
  const text = fc.string({ unit: fc.constantFrom(...'扬尘ａA（〔 1²ﬁ'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.string({ unit: fc.constantFrom(...'扬尘aA(〔1fi'), minLength: 1, maxLength: 3 }), (original, term) => {
      expect(
        excerpt(original, [term], 1000)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(original);
      for (const [from, to] of findHits(original, [term])) expect(to).toBeGreaterThan(from);
    }),
  );
});

test('what fits is shown whole, wherever the hit stands', () => {
  expect(
    excerpt('Fine control of dust', ['dust'], 20)
      .map(({ text }) => text)
      .join(''),
  ).toBe('Fine control of dust');
});

test('an excerpt is cut between what a reader takes for characters', () => {
  const family = '👨‍👩‍👧‍👦';
  for (let length = 20; length < 60; length++) {
    const text = excerpt(family.repeat(40) + '扬尘' + 'e\u0301'.repeat(90), ['扬尘'], length)
      .map((piece) => piece.text)
      .join('')
      .replaceAll('…', '');
    expect(text.replaceAll(family, '').replaceAll('e\u0301', '').replace('扬尘', '')).toBe('');
    expect(text).toContain('扬尘');
  }
});

test.each([
  ['a blank between Han characters', '京环罚 2026', '京环罚　2026', 'zh'],
  ['a joiner', '生态环境', '生态\u200b环境', 'zh'],
  ['an accent in two parts', 'café', 'un cafe\u0301 noir', 'en'],
  ['half-width kana', 'ガス', 'ｶﾞｽ', 'zh'],
  ['an apostrophe', 'peoples', 'the People’s law', 'en'],
  ['width and brackets', 'ａ〔1〕', 'A(1)', 'zh'],
] as const)('what the index finds is marked: %s', (_name, term, original, lang) => {
  expect(tokens(original, lang).join(' ')).toContain(tokens(term, lang).join(' '));
  expect(findHits(original, [term])).toHaveLength(1);
  const [[from, to]] = findHits(original, [term]) as [[number, number]];
  expect(tokens(original.slice(from, to), lang)).toEqual(tokens(term, lang));
});

test('two words do not run together into a third', () => {
  expect(findHits('to name a town', ['on'])).toEqual([]);
});
