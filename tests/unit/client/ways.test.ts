import { expect, test } from 'vitest';
import { wayIn, wayWords } from '../../../src/client/search/ways.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { select } from '../../../src/search/select.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

const status = (id: string) => ({ id: `case-${id}`, label: { zh: id, en: id } });
const columns = makeColumns([
  { date: '2026-03-10', facets: { status: [status('published')] } },
  { date: '2026-03-09', facets: { status: [status('ended')] } },
  { date: '2026-03-08', facets: { status: [status('repaired')] } },
  { date: '2026-03-07', facets: { status: [status('withdrawn')] } },
  { date: '2025-03-07', facets: { status: [status('ended')] } },
  { date: '2025-03-06', facets: { status: [status('withdrawn')] } },
]);

/** What a way to the decisions of some days is called. */
async function wordsOf(from: string, to: string): Promise<string | undefined> {
  const { engine, outcome } = shownOf(columns, { state: stateOf({}) });
  engine.search = (state) => Promise.resolve({ ...outcome, selection: select(columns, state, undefined, engine.facets) });
  const way = await wayIn(engine, stateOf({ from, to }));
  return way && wayWords({ ...panelOver('<p></p>').panel, lang: 'zh' }, '三月', way);
}

test('a way says how many are listed and how many are no longer, and withdrawn decisions are among neither', async () => {
  expect(await wordsOf('2026-03-01', '2026-03-31')).toBe('三月（列出1条，另有2条已不在列表中）');
});

test('a way to what is listed no more lists all of it, withdrawn decisions too', async () => {
  expect(await wordsOf('2025-03-01', '2025-03-31')).toBe('三月（2条，已不在列表中）');
});

test('there is no way to nothing', async () => {
  expect(await wordsOf('2024-03-01', '2024-03-31')).toBeUndefined();
});
