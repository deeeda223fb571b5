import { expect, test, type Page } from '../support/browser-test.ts';
import { addressOf, randomSource, rows } from '../support/case-queries.ts';
import { isJoining } from '../../src/search/pieces.ts';
import { isOneSlip } from '../../src/search/one-slip.ts';
import {
  dictionaryWords,
  englishOf,
  isCalled,
  isPlainForm,
  portalWords,
  stateWords,
  twoLetterWords,
  wordsIn,
} from '../support/english-words.ts';
import { largeSite, largeUrl } from '../support/large.ts';
import { exportedIds, settled } from '../support/search-page.ts';

test.use({ baseURL: largeUrl });
test.beforeAll(async () => {
  test.setTimeout(600_000);
  await largeSite();
});
test.describe.configure({ timeout: 240_000 });

const everyStatus = ['case-published', 'case-underReview', 'case-ended', 'case-repaired', 'case-withdrawn'];
const wordsOfRows = new Map(rows.map((row) => [row, englishOf(row)]));
const known = new Set([...wordsOfRows.values()].flatMap((words) => [...words]));

/** What is left of a word without its ending: upping is a form of up. */
const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '').replace(/([bdfgmnprt])\1$/, '$1');

/** Words of the dictionary that stand in no record: among decisions of which no plain form does either, however they begin. */
function strangersToCases(lang: 'zh' | 'en'): string[] {
  // In Chinese a word is found by its beginning.
  const isKnown = (word: string) => (other: string) => (lang === 'zh' ? other.startsWith(word) : isPlainForm(word, other));
  return dictionaryWords().filter((word) => ![...known, ...stateWords].some(isKnown(word)));
}

/** Those that have the beginning in common with a word of a record, which a search by stems would take for it. */
const alikeInCases = (): string[] => {
  const beginnings = new Set([...known].filter((word) => word.length > 3).map((word) => word.slice(0, 4)));
  return strangersToCases('en').filter((word) => beginnings.has(word.slice(0, 4)));
};

/** Words of which no form stands on the site, whose pages are found by stems, and that no slip of the finger parts from one that does. */
function strangersToSite(): string[] {
  const knownWords = new Set([...known, ...portalWords()]);
  const beginnings = new Set([...knownWords].filter((word) => word.length > 2).map((word) => word.slice(0, 4)));
  // A known word without its last letter begins its forms: typ those of type.
  const cut = new Set([...knownWords].filter((word) => word.length > 3).map((word) => word.slice(0, -1)));
  const isForm = (word: string) => [...word].some((_letter, at) => at > 1 && cut.has(word.slice(0, at + 1)));
  const isStrange = (word: string) =>
    ![3, 4].some((length) => beginnings.has(word.slice(0, length))) && !isForm(word) && !knownWords.has(stemOf(word));
  return dictionaryWords().filter(isStrange);
}

/** So many of some words, of those for the site none that a slip parts from a known one. */
function picked(words: readonly string[], count: number, besideSlips = false): string[] {
  const knownWords = besideSlips ? [...known, ...portalWords()] : [];
  const isSlip = (word: string) => knownWords.some((other) => isOneSlip(word, other));
  const pick = randomSource(20260101);
  const found: string[] = [];
  while (found.length < count) found.push(...[words[pick(words.length)]!].filter((word) => !isSlip(word)));
  return found;
}

const visit = (page: Page, path: string, q: string): Promise<void> =>
  page.evaluate(
    (to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `${path}?q=${encodeURIComponent(q)}`,
  );

for (const path of ['/en/cases/', '/en/search/', '/zh/cases/', '/zh/search/']) {
  test(`200 random English words that stand in no record find nothing: ${path}`, async ({ page }) => {
    await page.goto(`${path}?q=dust`);
    await settled(page);
    const lang = path.startsWith('/zh/') ? 'zh' : 'en';
    const strangers = path.includes('/cases/') ? picked(strangersToCases(lang), 200) : picked(strangersToSite(), 200, true);
    for (const word of ['excavator', 'Beijing', ...strangers]) {
      await visit(page, path, word);
      expect(await settled(page), word).toBe(0);
    }
  });
}

test('words that have only their root in common with words of records find no decision', async ({ page }) => {
  await page.goto('/en/cases/?q=dust');
  await settled(page);
  const built = ['lawful', 'publicly', 'solidly', 'polluter', 'pollutants', 'preventable', 'controller', 'administrator', 'finely'];
  const strangers = new Set(strangersToCases('en'));
  for (const word of [...built.filter((one) => strangers.has(one)), ...picked(alikeInCases(), 100)]) {
    await visit(page, '/en/cases/', word);
    expect(await settled(page), word).toBe(0);
  }
});

for (const lang of ['en', 'zh']) {
  test(`words of two letters with which no word of a record begins find nothing, though they stand in codes: ${lang}`, async ({ page }) => {
    const codes = rows.flatMap((row) => row['统一社会信用代码'] ?? []);
    // In Chinese a word is found by its beginning, in English by its forms.
    const inRecords =
      lang === 'zh' ? wordsIn(rows.flatMap((row) => row.words).join(' ')) : [...known].flatMap((word) => [word, stemOf(word)]);
    const isKnown = (word: string) => inRecords.some((other) => (lang === 'zh' ? other.startsWith(word) : other === word));
    const words = twoLetterWords(codes).filter((word) => !isKnown(word.toLowerCase()));
    expect(words).toContain('ma');
    expect(words.length).toBeGreaterThan(20);
    await page.goto(`/${lang}/cases/?q=dust`);
    await settled(page);
    for (const word of words) {
      await visit(page, `/${lang}/cases/`, word);
      expect(await settled(page), word).toBe(0);
    }
    // A piece of a code is a code by its digits.
    const piece = rows.find((row) => row.listed && /^9.{7}MA/.test(row['统一社会信用代码']!))!['统一社会信用代码']!.slice(8);
    const coded = rows.filter((row) => row.listed && row['统一社会信用代码']!.includes(piece));
    await visit(page, `/${lang}/cases/`, piece);
    expect(await settled(page), piece).toBe(coded.length);
  });
}

test('English words that only join others find nothing by themselves, change nothing beside others, and the page says so', async ({
  page,
}) => {
  await page.goto('/en/cases/?q=dust');
  const found = await settled(page);
  for (const [q, count] of [
    ['the', 0],
    ['of', 0],
    ['and', 0],
    ['the dust of and', found],
  ] as const) {
    await visit(page, '/en/cases/', q);
    expect(await settled(page), q).toBe(count);
    await expect(page.locator('[data-notice]')).toContainText('not searched for');
  }
});

test('50 English words that do stand in records find exactly those', async ({ page }) => {
  // What holds the word itself or a plain form of it, whatever other words have its root in common.
  const idsOf = (word: string) =>
    rows.filter((row) => isCalled(row, word) || [...wordsOfRows.get(row)!].some((other) => isPlainForm(word, other))).map(({ id }) => id);
  // A single letter names nothing.
  const words = [...known].filter((word) => word.length > 1);
  expect(words.length).toBeGreaterThanOrEqual(50);
  const pick = randomSource(7);
  const families = ['public', 'publicity', 'published', 'polluting', 'pollution', 'control', 'production', 'fines'].filter((word) =>
    known.has(word),
  );
  const wanted = [...families, ...words.toSorted(() => pick(3) - 1).slice(0, 50)];
  await page.goto(addressOf({ q: 'dust', status: everyStatus }).replace('/zh/', '/en/'));
  await settled(page);
  for (const word of wanted) {
    await page.evaluate(
      (to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      // A word that only joins others is looked for where it is quoted.
      addressOf({ q: isJoining(word) ? `"${word}"` : word, status: everyStatus }).replace('/zh/', '/en/'),
    );
    const ids = idsOf(word);
    expect(await settled(page), word).toBe(ids.length);
    if (ids.length < 500) expect((await exportedIds(page)).toSorted(), word).toEqual(ids.toSorted());
  }
});

test('where English finds nothing the page says why, and the portal’s glossary leads on', async ({ page }) => {
  await page.goto('/en/cases/?q=wastewaters');
  expect(await settled(page)).toBe(0);
  await expect(page.locator('[data-none]')).toContainText('Decisions are published in Chinese only');
  await page.getByRole('button', { name: /^in Chinese: “废水” \([\d,]+(?: listed, [\d,]+ no longer listed)?\)$/ }).click();
  expect(await settled(page)).toBe(rows.filter((row) => row.listed && row.words.some((words) => words.includes('废水'))).length);
  // A word of the glossary that no decision holds is not offered.
  await page.goto('/en/cases/?q=spaceship');
  await settled(page);
  await expect(page.getByRole('button', { name: /in Chinese/ })).toHaveCount(0);
});
