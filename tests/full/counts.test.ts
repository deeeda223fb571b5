import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeSyntheticContent, syntheticAsOf } from '../../scripts/bench/synthetic.ts';
import { followCounts } from '../support/counts.ts';
import { unequalFacts } from '../support/equal-facts.ts';
import { englishTypes, unequalFeeds } from '../support/fed-facts.ts';
import { sourceRows } from '../support/large.ts';
import { portalFolder } from '../support/portal.ts';
import { build } from '../support/site.ts';

const content = path.resolve('.cache/content-full');
const site = path.resolve('.cache/site-full');

/** Puts cases in an order that has nothing to do with what they say. */
const digest = (id: string): string => createHash('sha256').update(id).digest('hex');

beforeAll(async () => {
  for (const folder of [content, site]) rmSync(folder, { recursive: true, force: true });
  await writeSyntheticContent(portalFolder, content, 2000);
  build(site, ['--content', content, '--as-of', syntheticAsOf]);
});

test('on a site of 2,000 cases, some ended, some repaired, some withdrawn, every number gives what it says', () => {
  const states = sourceRows(content).flatMap(({ status }) => status);
  for (const state of ['case-ended', 'case-repaired', 'case-withdrawn'])
    expect(states.filter((one) => one === state).length, state).toBeGreaterThan(10);
  const { followed, faults } = followCounts(site, content);
  expect(faults).toEqual([]);
  expect([...followed.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3000);
});

test('of 500 of its cases page, JSON, CSV and search say what the row says, and so do feeds of all that they hold', () => {
  const rows = sourceRows(content).toSorted((a, b) => digest(a.id).localeCompare(digest(b.id)));
  expect(unequalFacts(site, rows.slice(0, 500))).toMatchObject({ unequal: [], looked: { search: 500, JSON: 500 } });
  const { looked, unequal } = unequalFeeds(site, rows, englishTypes(content));
  expect(unequal).toEqual([]);
  expect(looked).toBeGreaterThan(5000);
});
