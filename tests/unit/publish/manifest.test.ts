import { expect, test } from 'vitest';
import { readPublishedManifest, silentChanges } from '../../../src/publish/data/manifest-changes.ts';
import { publishedManifest } from '../../../src/publish/data/published-manifest.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const store = new Store(content, asOf);
const published = readPublishedManifest(JSON.stringify(publishedManifest(store)));
type Case = (typeof content.cases)[number];
const open = content.cases.find(({ fields }) => fields.state === 'published' && fields.fineWan)!;

/** What is found where one case is made into others, or none. */
const found = (make: (entry: Case) => Case[], corrections = content.corrections) =>
  silentChanges(
    published,
    new Store({ ...content, corrections, cases: content.cases.flatMap((entry) => (entry.id === open.id ? make(entry) : [entry])) }, asOf),
  );
const withFields = (entry: Case, fields: Partial<Case['fields']>): Case => ({ ...entry, fields: { ...entry.fields, ...fields } });

test('a manifest says when, how many and how much', () => {
  expect(published.asOf).toBe(asOf);
  expect(published.kinds.cases!.count).toBe(store.all('cases').length);
  const fines = store.all('cases').map(({ fields }) => (fields.state === 'withdrawn' ? 0 : (fields.fineWan ?? 0)));
  expect(published.sums.finesWan).toBeCloseTo(
    fines.reduce((sum, fine) => sum + fine, 0),
    6,
  );
});

test('what stays, and what happens to a decision afterwards, is no silent change', () => {
  expect(found((entry) => [entry])).toEqual([]);
  expect(found((entry) => [withFields(entry, { state: 'underReview', stateOn: asOf })])).toEqual([]);
  expect(found((entry) => [withFields(entry, { state: 'withdrawn', stateOn: asOf, stateReason: '撤销' })])).toEqual([]);
});

test('a decision that is gone and a fine that changed show themselves', () => {
  expect(found(() => [])).toEqual([{ kind: 'cases', id: open.id, what: 'gone' }]);
  const changed = (entry: Case) => [withFields(entry, { fineWan: entry.fields.fineWan! + 1 })];
  expect(found(changed)).toEqual([{ kind: 'cases', id: open.id, what: 'changed' }]);
  const correction = { ...content.corrections[0]!, id: 'new' };
  const corrected = { ...correction, fields: { ...correction.fields, case: open.id, on: asOf, field: 'fineWan' } };
  expect(found(changed, [...content.corrections, corrected])).toEqual([]);
});

test('a withdrawn decision that is shown again shows itself, unless a correction says so', () => {
  const withdrawn = content.cases.map((entry) =>
    entry.id === open.id ? withFields(entry, { state: 'withdrawn', stateOn: asOf, stateReason: '撤销' }) : entry,
  );
  const then = publishedManifest(new Store({ ...content, cases: withdrawn }, asOf));
  expect(silentChanges(then, store)).toContainEqual({ kind: 'cases', id: open.id, what: 'reinstated' });
  const correction = { ...content.corrections[0]!, id: 'new' };
  const back = { ...correction, fields: { ...correction.fields, case: open.id, on: asOf, field: 'state' } };
  const now = new Store({ ...content, corrections: [...content.corrections, back] }, asOf);
  expect(silentChanges(then, now)).toEqual([]);
});

test('a kind and a field that are newer than a manifest change nothing of what it holds', () => {
  const { kinds, ...rest } = publishedManifest(store);
  const earlier = readPublishedManifest(JSON.stringify({ ...rest, kinds: { cases: kinds.cases } }));
  expect(silentChanges(earlier, store)).toEqual([]);
  // A schema that gains a field reads it as not there.
  expect(found((entry) => [withFields(entry, { disposition: undefined } as Partial<Case['fields']>)])).toEqual([]);
});

test('what is no manifest is refused', () => {
  for (const text of ['', 'null', '{}', '[]', '{"asOf":"2026-01-01","kinds":{}}'])
    expect(() => readPublishedManifest(text)).toThrow(SyntaxError);
});
