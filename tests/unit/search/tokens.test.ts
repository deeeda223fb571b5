import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactTokens, hasForms, tokens } from '../../../src/search/tokens.ts';
import { asksNothing, parseQuery, withoutSort } from '../../../src/search/query.ts';

/** What Pagefind does with a quoted phrase: the words stand side by side in this order. */
const holdsPhrase = (text: string, phrase: string): boolean =>
  ` ${tokens(text, 'zh').join(' ')} `.includes(` ${tokens(phrase, 'zh').join(' ')} `);

/**
 * A plain reader's search: the same characters in a row; width, case, blanks and the style of brackets don't count. Where a
 * word of letters begins, a mark stands before it.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<![a-z\d])(?=[a-z])/g, '^')
    .replace(/\s/g, '')
    .replace(/[[{〔【〖]/g, '(')
    .replace(/[\]}〕】〗]/g, ')');

describe('Chinese', () => {
  const sentence = fc
    .array(fc.constantFrom(...'扬尘污染朝阳区环罚〔〕（），。、0123456789万元ABc%.-·《》 大气'), { minLength: 4, maxLength: 40 })
    .map((characters) => characters.join(''));

  test('a phrase is found exactly where the text includes it', () => {
    fc.assert(
      fc.property(sentence, fc.nat(40), fc.integer({ min: 1, max: 6 }), sentence, (text, start, length, other) => {
        const needle = [...text]
          .slice(start % text.length, (start % text.length) + length)
          .join('')
          .trim();
        if (!tokens(needle, 'zh').length) return true;
        return (
          holdsPhrase(text, needle) === plain(text).includes(plain(needle)) &&
          holdsPhrase(other, needle) === plain(other).includes(plain(needle))
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('a decision number in any brackets is the same words', () => {
    const words = ['京环罚〔2023〕12号', '京环罚[2023]12号', '京环罚（2023）12号', '京环罚【2023】12号'].map((typed) =>
      JSON.stringify(parseQuery(typed, 'zh')),
    );
    expect(new Set(words).size).toBe(1);
  });
});

describe('English', () => {
  test('words stay whole, so that Pagefind can stem them; numbers keep their point', () => {
    expect(tokens('Fine particles, PM2.5', 'en')).toEqual(['fine', 'particles', 'pm', '2', expect.stringMatching(/^zz/), '5']);
    expect(tokens('the city’s plan', 'en')).toEqual(['the', 'citys', 'plan']);
  });

  test('a number is found where it stands whole, never inside a code or a longer number', () => {
    const finds = (text: string, typed: string) =>
      ` ${tokens(text, 'en').join(' ')} `.includes(` ${parseQuery(typed, 'en')[0]!.pagefind.replaceAll('"', '')} `);
    expect(['在样例街100号', '91000000MA0000008F', '1000平方米'].map((text) => finds(text, '100'))).toEqual([true, false, false]);
    expect(finds('临环罚〔2025〕9001号', '2025')).toBe(true);
  });
});

describe.each(['zh', 'en'] as const)('words of letters and codes, %s', (lang) => {
  const texts = ['91110112MA01ABCD5X', '治理VOCs不力', 'PM2.5 and MA', '京MA01'];
  /** The texts in which a search finds what was typed. */
  const finding = (typed: string) => {
    const { pagefind, inCode } = parseQuery(typed, lang)[0]!;
    return texts.filter((text) =>
      [pagefind, ...(inCode ? [inCode] : [])].some((phrase) =>
        ` ${tokens(text, lang).join(' ')} `.includes(` ${phrase.replaceAll('"', '')} `),
      ),
    );
  };

  test('a word is never found inside a code, nor inside another word', () => {
    for (const typed of ['MA', 'ma']) expect(finding(typed)).toEqual(['PM2.5 and MA', '京MA01']);
    for (const typed of ['ABCD', 'CD', 'OCs', 'nd']) expect([typed, finding(typed)]).toEqual([typed, []]);
    expect(finding('VOCs')).toEqual(['治理VOCs不力']);
  });

  test('a piece of a code with its digits is found inside it, and where it begins', () => {
    expect(finding('MA01')).toEqual(['91110112MA01ABCD5X', '京MA01']);
    expect(finding('91110112MA01ABCD5X')).toEqual(['91110112MA01ABCD5X']);
    expect(finding('PM2.5')).toEqual(['PM2.5 and MA']);
  });
});

test('English words that only join others are not looked for among decisions, unless they are quoted', () => {
  const joins = (typed: string, lang: 'zh' | 'en') => parseQuery(typed, lang, []).map((term) => term.joins ?? false);
  expect([joins('dust of the', 'en'), joins('"the"', 'en'), joins('of', 'zh')]).toEqual([[false, true, true], [false], [false]]);
  expect(parseQuery('the', 'en')[0]).not.toHaveProperty('joins');
});

describe('queries', () => {
  test('terms are split at blanks, quotes keep them together', () => {
    expect(parseQuery('扬尘 朝阳', 'zh').map(({ typed }) => typed)).toEqual(['扬尘', '朝阳']);
    expect(parseQuery('“20个 工作日” 公开', 'zh').map(({ typed }) => typed)).toEqual(['公开', '20个 工作日']);
    expect(parseQuery('"working days" dust', 'en').map(({ pagefind }) => pagefind)).toEqual(['"dust"', '"working days"']);
  });

  test('a single English word is asked as a phrase too, so that it never stands for another that begins as it does', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const { pagefind } of parseQuery('excavator Beijing 扬尘', lang)) expect(pagefind).toMatch(/^".+"$/);
  });

  test('a single Latin letter is too short to ask for: it names nothing', () => {
    for (const typed of ['a', 'E', 'Ｂ']) expect(parseQuery(typed, 'en')).toMatchObject([{ tooShort: true }]);
    for (const typed of ['MA', '5', '气']) expect(parseQuery(typed, 'zh')[0]).not.toHaveProperty('tooShort');
  });

  test.each(['', '   ', '""', '“”', '　', '\u200b'])('%j asks nothing', (typed) => {
    expect(parseQuery(typed, 'zh')).toEqual([]);
  });
});

test('in quotation marks an English word is no other form of itself, and punctuation counts', () => {
  const exact = (text: string) => exactTokens(text, 'en').join(' ');
  expect(exact('Mean')).not.toBe(exact('means'));
  expect(exact('The bureau’s “Policy”, 2026').split(' ')).toEqual([...exact("the bureau's “policy”, 2026").split(' ')]);
  expect(exact('air quality')).not.toBe(exact('air, quality'));
  // No word of the index holds a digit or a capital, at which Pagefind would take it apart.
  expect(exact('PM2.5 in 东浦 91110105MA01')).toMatch(/^[a-z ]+$/);
  expect(['mean', 'means of', '东浦 dust', 'PM2.5', '东浦', '2026', 'MA01'].map((text) => hasForms(text, 'en'))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([hasForms('mean', 'zh'), exactTokens('洒水', 'zh')]).toEqual([false, tokens('洒水', 'zh')]);
  expect(parseQuery('"means" dust', 'en').map((term) => term.exact?.hasForms)).toEqual([undefined, true]);
});

test('marks alone ask nothing, and that is no wish for everything', () => {
  expect(['"', '?!...', '“”', '', '  ', '\u200b', 'dust', '"dust"'].map((typed) => asksNothing(typed, 'en'))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each(['zh', 'en'] as const)('one mark alone asks nothing in %s, quoted or not, and beside words it is not looked for', (lang) => {
  for (const mark of '，。《、：–/-（·%') {
    expect(asksNothing(mark, lang), mark).toBe(true);
    expect(asksNothing(`"${mark}"`, lang), mark).toBe(true);
    expect(parseQuery(`dust ${mark} 扬尘`, lang).map(({ typed }) => typed)).toEqual(['dust', '扬尘']);
  }
  expect(['℃', 'PM2.5', '48', '扬'].map((typed) => asksNothing(typed, lang))).toEqual([false, false, false, false]);
});

test.each([
  ['noise cases of Haidian', ['noise', 'Haidian']],
  ['dust decisions', ['dust']],
  ['Decision noise', ['noise']],
  ['cases', ['cases']],
  ['noise "cases"', ['noise', 'cases']],
])('of %j the decisions are looked for that hold %j', (typed, words) => {
  const asked = withoutSort(parseQuery(typed, 'en', []), 'en').filter(({ joins }) => !joins);
  expect(asked.map((term) => term.typed)).toEqual(words);
});
