import { expect, test } from 'vitest';
import type { SilentChange } from '../../../src/publish/data/manifest-causes.ts';
import { readPublishedManifest, silentChanges, silentChangeMessage } from '../../../src/publish/data/manifest-changes.ts';
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

/** What is found where what followed `open` was this, and is that by hand. */
const foundAfter = (was: Partial<Case['fields']>, is: Partial<Case['fields']>, corrections = content.corrections) => {
  const made = (fields: Partial<Case['fields']>, recorded = content.corrections) =>
    new Store(
      {
        ...content,
        corrections: recorded,
        cases: content.cases.map((entry) => (entry.id === open.id ? withFields(entry, fields) : entry)),
      },
      asOf,
    );
  const then = readPublishedManifest(JSON.stringify(publishedManifest(made(was))));
  return silentChanges(then, made({ ...was, ...is }, corrections), corrections);
};

test.each<[Partial<Case['fields']>, Partial<Case['fields']>, string[]]>([
  [{ rectification: '已建密闭车间', rectifiedOn: '2026-11-01' }, { rectification: '已停产' }, ['rectification']],
  [{ rectification: '已建密闭车间', rectifiedOn: '2026-11-01' }, { rectifiedOn: '2026-10-01' }, ['rectifiedOn']],
  [{ rectification: '已建密闭车间', rectifiedOn: '2026-11-01' }, { rectification: undefined }, ['rectification']],
  [{ statement: '我公司认罚', statementOn: '2026-11-01' }, { statement: '我公司不服' }, ['statement']],
  [{ publicityEnds: '2029-01-01' }, { publicityEnds: '2026-12-01' }, ['publicityEnds']],
  [{ formerNames: ['旧名甲', '旧名乙'] }, { formerNames: ['旧名甲'] }, ['formerNames']],
  [{ state: 'repaired', stateOn: '2026-11-01' }, { state: 'published' }, ['state']],
  [{ state: 'underReview', stateOn: '2026-11-01', stateReason: '复议' }, { stateReason: '诉讼' }, ['stateReason']],
  [{ state: 'withdrawn', stateOn: '2026-11-01', stateReason: '法院判决撤销' }, { stateReason: '误录' }, ['stateReason']],
  [{ rectification: '整改中' }, { rectification: '已建密闭车间', rectifiedOn: '2026-11-01' }, []],
  [{ formerNames: ['旧名甲'] }, { formerNames: ['旧名甲', '旧名乙'] }, []],
  [
    { state: 'underReview', stateOn: '2026-11-01', stateReason: '复议' },
    { state: 'repaired', stateOn: '2026-11-09', stateReason: '已履行' },
    [],
  ],
  [{ statement: undefined }, { statement: '我公司认罚', statementOn: '2026-11-01' }, []],
])('what followed a decision and was typed over by hand shows itself, and news does not (%#)', (was, is, fields) => {
  expect(foundAfter(was, is)).toEqual(fields.length ? [{ kind: 'cases', id: open.id, what: 'changed', fields }] : []);
  const corrected = fields.map((field, index) => ({
    ...content.corrections[0]!,
    id: `new-${index}`,
    fields: { ...content.corrections[0]!.fields, case: open.id, on: asOf, field },
  }));
  expect(foundAfter(was, is, [...content.corrections, ...corrected])).toEqual([]);
});

test('a change names its field', () => {
  expect(silentChangeMessage({ kind: 'cases', id: open.id, what: 'changed', fields: ['rectification'] }).zh).toContain(
    '：整改情况与公开过的不同',
  );
});

test('what is to be done with a record that is gone is told of its own kind', () => {
  const gone = (kind: 'cases' | 'progress' | 'tasks') => silentChangeMessage({ kind, id: 'one', what: 'gone' } as SilentChange).en;
  expect(gone('cases')).toMatch(/A withdrawn decision keeps its number/);
  expect(gone('progress')).toMatch(/^(?!.*decision).*Put the row back; .*重报说明/);
  expect(gone('tasks')).toMatch(/^(?!.*decision).*Put it back\.$/);
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

test('the manifest of a portal without cases is read', () => {
  const text = '{"asOf":"2026-01-01","kinds":{"units":{"records":{}}}}';
  expect(readPublishedManifest(text).asOf).toBe('2026-01-01');
});

test('what is no manifest is refused', () => {
  for (const text of ['', 'null', '{}', '[]', '{"asOf":"2026-01-01","kinds":{}}'])
    expect(() => readPublishedManifest(text)).toThrow(SyntaxError);
});
