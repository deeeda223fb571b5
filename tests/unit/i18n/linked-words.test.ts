import { expect, test } from 'vitest';
import { linkedWords, withoutLinks } from '../../../src/i18n/linked-words.ts';
import { wordsBelow } from '../../../src/i18n/words.ts';

const counts = { lead: 1, responsible: 28, cases: 21 };

test('a sentence names the words that lead on, agrees with its numbers, and stands alone without links', () => {
  expect(linkedWords('en', 'unit.lead.text', counts)).toEqual([
    { text: 'Leads 1 task', to: 'lead' },
    { text: ', ' },
    { text: 'responsible for 28', to: 'responsible' },
    { text: '; ' },
    { text: '21 decisions', to: 'cases' },
    { text: ', withdrawn ones not counted.' },
  ]);
  expect(withoutLinks('zh', 'unit.lead.text', counts)).toBe('牵头1项，主责28项任务；处罚决定21件（不含已撤回的）。');
});

test('both languages name the same ways', () => {
  const ways = (words: string) => [...words.matchAll(/<(\w+)>.+?<\/\1>/g)].map(([, name]) => name).toSorted();
  const [zh, en] = [wordsBelow('zh', ['']), wordsBelow('en', [''])];
  for (const key of Object.keys(zh)) expect([key, ways(en[key]!)]).toEqual([key, ways(zh[key]!)]);
});
