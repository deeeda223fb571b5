import { expect, test } from 'vitest';
import { air, named, type Planted } from '../../support/city-with-laws.ts';

const days = { decidedOn: '2026-10-20', actedOn: '2026-07-20' };

test('a fine under the old law above what its milder successor allows is named by check and by import', async () => {
  const { checked, imported } = await named({ basis: `${air}第一百一十二条`, ...days, fine: '60' });
  const words = 'Environmental Code (article 1175) stood in the place of article 112 and holds a milder range (at most 20 × 10,000 yuan)';
  expect(checked).toEqual([expect.stringContaining(words)]);
  expect(checked[0]).toMatch(/^content\/cases\/2026\.csv:2:8 {2}legalBasis/);
  expect(imported).toEqual([expect.stringContaining(words)]);
});

test.each<[string, Planted]>([
  ['a fine that the new law allows too', { basis: `${air}第一百一十二条`, ...days, fine: '15' }],
  ['a decision before the new law', { basis: `${air}第一百一十二条`, decidedOn: '2026-08-01', actedOn: '2026-07-20', fine: '60' }],
  ['a new law that is stricter', { basis: `${air}第一百一十五条`, ...days, fine: '10' }],
  ['a fault that was not put right', { basis: `${air}第一百一十二条`, ...days, fine: '60', more: { 违法事实: '未设标志，拒不改正。' } }],
])('left alone: %s', async (_, planted) => {
  expect((await named(planted)).checked).toEqual([]);
});
