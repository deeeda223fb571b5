import { expect, test } from 'vitest';
import { caseRecords } from '../../../src/publish/search/search-case-records.ts';
import { inPlainForms, plainForms } from '../../../src/search/plain-forms.ts';
import { phraseOf } from '../../../src/search/query.ts';
import { exactText, indexText } from '../../../src/search/tokens.ts';
import { Store } from '../../../src/store/store.ts';
import { dictionaryWords, isPlainForm, wordsIn } from '../../support/english-words.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test.each([
  ['fine', ['fine', 'fines', 'fined', 'fining']],
  ['fined', ['fine', 'fines', 'fined', 'fining']],
  ['emit', ['emits', 'emitted', 'emitting']],
  ['carries', ['carry', 'carries', 'carried', 'carrying']],
  ['stopping', ['stop', 'stops', 'stopped']],
  ['discharges', ['discharge', 'discharged', 'discharging']],
  ['process', ['processes', 'processed']],
])('%s is found in its plural and tenses', (word, forms) => expect(plainForms(word)).toEqual(expect.arrayContaining(forms)));

test.each([
  ['lawful', ['law', 'unlawful', 'lawfully']],
  ['public', ['publish', 'publication', 'publicity', 'published']],
  ['solids', ['solidly', 'solidify']],
  ['product', ['produce', 'production']],
  ['fee', ['feed']],
  ['fin', ['fine', 'fined', 'fining']],
  ['manager', ['manage', 'management']],
  ['enterprising', ['enterprise', 'enterprises']],
  ['enterprise', ['enterprising']],
  ['polluter', ['pollute', 'pollution']],
])('%s is none of the words built of the same root', (word, others) =>
  expect(plainForms(word).filter((form) => others.includes(form))).toEqual([]),
);

const store = new Store(await portalContent(), asOf);
const records = caseRecords(store, 'en', store.all('cases'));
/** An index that takes every word with the same first four letters for one, which is rougher than any stemmer; a word as itself ends in q. */
const roughly = (word: string) => (/^z[qwzsk]/.test(word) ? word : word.slice(0, 4));
const indexed = records.map(
  ({ fields }) => ` ${[indexText(fields, 'en'), exactText(fields, 'en')].join(' ').split(' ').map(roughly).join(' ')} `,
);
const search = (phrase: string) => {
  const asked = ` ${phrase.replaceAll('"', '').split(' ').map(roughly).join(' ')} `;
  return Promise.resolve(new Map(indexed.flatMap((words, row) => (words.includes(asked) ? [[row, 1] as const] : []))));
};
const found = async (word: string) => [...(await inPlainForms(search, phraseOf(word, 'en'), word, 'en')).keys()].toSorted((a, b) => a - b);
const wordsOf = records.map(({ fields }) => new Set(fields.flatMap(wordsIn)));
const known = new Set(wordsOf.flatMap((words) => [...words]));

test('every English word of a record finds exactly those in which it stands itself or in a plain form', async () => {
  expect(known.size).toBeGreaterThan(50);
  for (const word of [...known].filter((one) => /^[a-z]{3,}$/.test(one))) {
    const rows = wordsOf.flatMap((words, row) => ([...words].some((other) => isPlainForm(word, other)) ? [row] : []));
    expect(await found(word), word).toEqual(rows);
  }
});

test('words of the dictionary that stand in no record find none, whatever they begin with', async () => {
  const strangers = dictionaryWords().filter((word) => [...known].every((other) => !isPlainForm(word, other)));
  const near = strangers.filter((word) => [...known].some((other) => other.length > 3 && other.startsWith(word.slice(0, 4))));
  expect(near.length).toBeGreaterThan(200);
  for (const word of near) expect(await found(word), word).toEqual([]);
});

test('words joined by a hyphen must all stand as they are', async () => {
  const title = records.findIndex(({ fields }) => fields.some((field) => field.includes('Law on the Prevention and Control')));
  expect(await found('prevention-and-control')).toContain(title);
  expect(await found('preventable-and-control')).toEqual([]);
});
