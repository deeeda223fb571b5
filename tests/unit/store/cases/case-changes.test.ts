import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/content/entry.ts';
import { tableName } from '../../../../src/domain/page-address.ts';
import { dataFiles } from '../../../../src/publish/data/data-files.ts';
import { caseChanges } from '../../../../src/store/cases/case-changes.ts';
import { digests } from '../../../../src/store/feeds/digest.ts';
import { caseFeeds, changesFeed, decisionChanges, weeklyFeed } from '../../../../src/store/feeds/feeds.ts';
import { Store } from '../../../../src/store/store.ts';
import { caseChangeRows } from '../../../../src/views/case/changes.ts';
import { digestSummary, weekWords } from '../../../../src/views/digest-words.ts';
import { feedView } from '../../../../src/views/feeds.ts';
import { digestView } from '../../../../src/views/text/digest.ts';
import { asOf, portalContent } from '../../../support/portal.ts';

const content = await portalContent();
const plain = content.cases.filter(
  ({ fields }) => fields.state === 'published' && !fields.rectifyBy && (fields.publicityEnds ?? '9') > asOf,
);
/** The city with some decisions changed as told. */
const withChanges = (...changes: Partial<Entry<'cases'>['fields']>[]) => {
  const changed = new Map(changes.map((fields, index) => [plain[index]!.id, fields]));
  return { ...content, cases: content.cases.map((entry) => ({ ...entry, fields: { ...entry.fields, ...changed.get(entry.id) } })) };
};
const shown = (store: Store, id: string) =>
  caseChanges(store)
    .filter(({ entry }) => entry.id === id)
    .map(({ day, what }) => [day, what]);

test('what became of decisions is told on its day: states, rectification accepted, overdue', () => {
  const changed = withChanges(
    { state: 'withdrawn', stateOn: '2026-11-10', stateReason: '撤销' },
    { state: 'repaired', stateOn: '2026-11-11' },
    { state: 'underReview', stateOn: '2026-12-01' },
    { rectifyBy: '2026-11-01', rectifiedOn: '2026-10-30' },
    { rectifyBy: '2026-11-01', rectifiedOn: '2026-11-05' },
    { rectifyBy: '2026-11-23' },
    { rectifyBy: '2026-11-24' },
  );
  const store = new Store(changed, asOf);
  expect(plain.slice(0, 7).map(({ id }) => shown(store, id))).toEqual([
    [['2026-11-10', 'withdrawn']],
    [['2026-11-11', 'repaired']],
    [],
    [['2026-10-30', 'rectified']],
    [
      ['2026-11-05', 'rectified'],
      ['2026-11-02', 'rectificationOverdue'],
    ],
    [['2026-11-24', 'rectificationOverdue']],
    [],
  ]);
  const week = digests(store).find(({ week: name }) => name === '2026-W46')!;
  expect(week.changes.map(({ what }) => what)).toEqual(expect.arrayContaining(['withdrawn', 'repaired']));
  const { entries } = feedView(store, changesFeed(store), 'en');
  expect(entries.map(({ title }) => title)).toContain(`[Demonstration] Withdrawn: ${plain[0]!.fields.decisionNumber}`);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test('a rectification accepted after its day is told as the acceptance that it is, and accuses nobody of being late', () => {
  const store = new Store(withChanges({ rectifyBy: '2026-11-01', rectifiedOn: '2026-11-05' }), asOf);
  const rows = caseChangeRows(
    caseChanges(store).filter(({ entry }) => entry.id === plain[0]!.id),
    'zh',
  );
  expect(rows.map(({ what }) => what)).toEqual(['已整改', '到期限时尚未验收']);
});

test('a week names the decisions that were corrected in it, on its page and in its feed', () => {
  const store = new Store(content, asOf);
  const corrected = content.corrections.map(({ fields }) => [fields.on, store.get('cases', fields.case).fields.decisionNumber] as const);
  const weeks = digests(store).filter(({ corrections }) => corrections.length > 0);
  const summaries = new Map(
    feedView(store, weeklyFeed(store), 'en').entries.map(({ title, summary }) => [title.replace('[Demonstration] ', ''), summary]),
  );
  expect(weeks.filter((week) => summaries.has(weekWords(week, 'en'))).length).toBeGreaterThan(0);
  for (const week of weeks) {
    const numbers = corrected.filter(([on]) => on >= week.from && on <= week.to).map(([, number]) => number);
    const { corrections } = digestView(store, week.week, 'en');
    expect(corrections.map((row) => row.case.label).toSorted()).toEqual(numbers.toSorted());
    const summary = summaries.get(weekWords(week, 'en'));
    if (summary !== undefined) for (const number of numbers) expect(summary).toContain(number);
  }
});

test('a week keeps what it told of, and feeds keep decisions, once their publicity has ended', () => {
  const [ended] = plain;
  const after = new Store(withChanges({ publicityEnds: '2026-11-20' }), asOf);
  const before = new Store(content, asOf);
  expect(after.cases.listed().some(({ id }) => id === ended!.id)).toBe(false);
  const cases = (store: Store) => digests(store).map(({ week, cases: own }) => [week, own.map(({ id }) => id)]);
  expect(cases(after)).toEqual(cases(before));
  const ids = (store: Store) => caseFeeds(store).map(({ group, id, events }) => [group, id, events.length]);
  expect(ids(after)).toEqual(ids(before));
});

test('the words of a digest agree with their numbers, and say nothing of what there is none of', () => {
  const store = new Store(content, asOf);
  const [digest] = digests(store);
  const one = {
    ...digest!,
    texts: digest!.texts.slice(0, 1),
    cases: [],
    reportRows: [],
    findings: [],
    others: [],
    corrections: [],
    changes: [],
  };
  expect(digestSummary({ ...one, texts: store.texts('news').slice(0, 1) }, 'en')).toBe('1 text');
  expect(digestSummary({ ...one, texts: [], cases: store.cases.listed().slice(0, 2), changes: caseChanges(store).slice(0, 1) }, 'en')).toBe(
    '2 cases, 1 change to earlier decisions',
  );
  expect(digestSummary({ ...one, texts: [], others: store.all('inspections').slice(0, 1) }, 'en')).toBe('1 record');
});

test('the feed of changes and the table of changes are one list, corrections among them', () => {
  const store = new Store(
    withChanges({ rectifyBy: '2026-11-01', rectifiedOn: '2026-11-05' }, { state: 'withdrawn', stateOn: '2026-11-10' }),
    asOf,
  );
  for (const lang of ['zh', 'en'] as const) {
    const file = dataFiles(store, lang).find(({ path }) => path === tableName('changes.csv', lang))!;
    const [, ...lines] = parse(file.csv(), { bom: true }) as string[][];
    const feed = changesFeed(store);
    expect([lines.length, file.records]).toEqual([feed.total ?? feed.events.length, lines.length]);
    const shown = feed.events.map((event) => {
      const id = event.what === 'change' ? event.change.entry.id : event.what === 'correction' ? event.entry.fields.case : '';
      return [event.day, id, event.what === 'correction' ? `/${lang}/cases/${id}/#corrections` : `/${lang}/cases/${id}/`];
    });
    expect(lines.slice(0, shown.length).map((line) => [line[0], line[4], line.at(-1)])).toEqual(shown);
  }
  const changes = caseChanges(store).map(({ day, entry }) => `${day} ${entry.id}`);
  const corrections = content.corrections.filter(({ fields }) => fields.on <= asOf).map(({ fields }) => `${fields.on} ${fields.case}`);
  const ids = decisionChanges(store).map((event) =>
    event.what === 'change' ? `${event.day} ${event.change.entry.id}` : `${event.day} ${event.entry.fields.case}`,
  );
  expect(corrections.length).toBeGreaterThan(0);
  expect(ids.toSorted()).toEqual([...changes, ...corrections].toSorted());
});
