import { expect, test } from 'vitest';
import { takesNoArticle } from '../../../src/views/document/articles.ts';

test('a standard, a plan with its year and a name with its own article stand without “the”; a law takes it', () => {
  for (const name of [
    'GB 3095-2026',
    'HJ 633-2026',
    'GB/T 7714-2025',
    'Plan 2026',
    '2026 plan',
    'The Beautiful Beijing Plan',
    'Beijing’s Plan',
  ])
    expect([name, takesNoArticle(name)]).toEqual([name, true]);
  for (const name of ['Ecological and Environmental Code', 'Measures for Credit Repair', 'Air Law', 'Notice on the Plan of the City'])
    expect([name, takesNoArticle(name)]).toEqual([name, false]);
});
