import { expect, test } from 'vitest';
import { yearsPart } from '../../../src/client/search/years-part.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

const columns = makeColumns([]);
const bundle = (first: string, last: string, records: number) => ({ path: `cases/${first}`, years: [first, last] as const, records });

function shownAsking(asked: ReturnType<typeof bundle>[], unasked: ReturnType<typeof bundle>[]) {
  const shown = shownOf(columns, { state: stateOf({ q: '裸土' }) });
  return { ...shown, outcome: { ...shown.outcome, asked, unasked } } as unknown as typeof shown;
}

test('years that were left out are named from first to last with the number of their cases, and one press asks them', () => {
  const { panel, changes } = panelOver('<p data-years hidden></p>');
  const part = yearsPart(panel);
  const region = document.querySelector<HTMLElement>('[data-years]')!;
  part.show(shownAsking([bundle('2026', '2026', 10)], [bundle('2023', '2024', 1200), bundle('2020', '2022', 300)]));
  expect([region.hidden, region.textContent]).toEqual([false, expect.stringMatching(/2026(?!–).*2020–2024.*1,500/)]);
  region.querySelector('button')!.click();
  expect(changes).toEqual([{ allYears: true }]);
  part.show(shownAsking([bundle('2020', '2026', 1510)], []));
  expect(region.hidden).toBe(true);
});

test('the search over everything leads on to the search of cases, with the same words', () => {
  const { panel } = panelOver('<p data-years></p>');
  yearsPart({ ...panel, scope: 'all' }).show(shownAsking([], [bundle('2020', '2025', 300)]));
  const link = document.querySelector<HTMLAnchorElement>('[data-years] a')!;
  const { pathname, searchParams } = new URL(link.href, 'https://city.example');
  expect([pathname, Object.fromEntries(searchParams)]).toEqual(['/zh/cases/', { q: '裸土', years: 'all' }]);
});
