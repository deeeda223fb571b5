import { expect, test } from 'vitest';
import { clauseName, clauseNumber } from '../../../src/i18n/clauses.ts';

test('a clause is named by its number, the annex by its name, and one whose number is not known by its title', () => {
  const title = { zh: '怎样修复', en: 'How a record is repaired' };
  const named = (id: string) => (['zh', 'en'] as const).map((lang) => [clauseName({ id, title }, lang), clauseNumber(id, lang)]);
  expect(named('4')).toEqual([
    ['第4条', '4'],
    ['Clause 4', '4'],
  ]);
  expect(named('annex')).toEqual([
    ['附件', '附件'],
    ['Annex', 'Annex'],
  ]);
  expect(named('repair')).toEqual([
    ['怎样修复', undefined],
    ['How a record is repaired', undefined],
  ]);
});
