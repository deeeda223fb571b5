import { expect, test } from 'vitest';
import { Store } from '../../../src/store/store.ts';
import { indicatorView } from '../../../src/views/indicator/indicator.ts';
import { indicatorRows } from '../../../src/views/indicator/rows.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('an indicator without figures has no chart and no empty table, and its row no period', async () => {
  const content = await portalContent();
  const [indicator] = content.indicators;
  const shown = (store: Store) => indicatorView(store, indicator!, 'zh', 'https://city.example');
  const withFigures = shown(new Store(content, asOf));
  expect(withFigures.charts.charts.length).toBeGreaterThan(0);
  expect(withFigures.tables.length).toBeGreaterThan(0);
  const empty = new Store({ ...content, observations: { ...content.observations, [indicator!.id]: [] } }, asOf);
  expect([shown(empty).charts.charts, shown(empty).tables]).toEqual([[], []]);
  expect(indicatorRows(empty, [indicator!], 'zh')[0]!.range).toBeFalsy();
});
