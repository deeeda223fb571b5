import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { publications } from '../../../src/publish/data/data.ts';
import { dataFiles } from '../../../src/publish/data/data-files.ts';
import { deadlineCalendar } from '../../../src/publish/feeds/deadline-calendar.ts';
import { requirementCalendar } from '../../../src/publish/feeds/requirement-calendar.ts';
import { feedText } from '../../../src/publish/feeds/feed-text.ts';
import { deadlinesOf } from '../../../src/store/progress/deadlines.ts';
import { unitFeed } from '../../../src/store/feeds/feeds.ts';
import { Store } from '../../../src/store/store.ts';
import { feedView, feedsView } from '../../../src/views/feeds.ts';
import { unitMargin } from '../../../src/views/unit/margin.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const store = new Store(content, asOf);
const origin = 'https://portal.example';
const unit = (id: string) => store.get('units', id);

describe('the calendar of a unit’s deadlines', () => {
  const text = deadlineCalendar(store, unit('jiaotongju'), 'zh', origin);
  const events = text.split('BEGIN:VEVENT').slice(1);

  test('holds every 15th from the first reporting month to a year ahead, and the tasks it leads', () => {
    const starts = events.map((event) => /DTSTART;VALUE=DATE:(\d{8})/.exec(event)![1]!);
    const reports = starts.filter((day) => day.endsWith('15'));
    // September 2025 to November 2027: 27 months, each due on the 15th of the next.
    expect([reports.length, reports[0], reports.at(-1)]).toEqual([27, '20251015', '20271215']);
    const led = content.tasks
      .filter(({ fields }) => fields.leadUnit === 'jiaotongju')
      .map(({ fields }) => fields.deadline.replaceAll('-', ''));
    expect(starts.filter((day) => !day.endsWith('15')).toSorted()).toEqual(led.toSorted());
    expect(starts).toEqual(starts.toSorted());
  });

  test('is what RFC 5545 asks for: folded lines, unique and lasting ids, no wall clock', () => {
    const ids = [...text.matchAll(/^UID:(.*)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(events.length);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.split('\r\n').at(0)).toBe('BEGIN:VCALENDAR');
    expect(new Set([...text.matchAll(/^DTSTAMP:(.*)$/gm)].map(([, at]) => at!.trim()))).toEqual(new Set(['20261123T160000Z']));
    expect(deadlineCalendar(store, unit('jiaotongju'), 'zh', origin)).toBe(text);
  });
});

test('the last line of a calendar ends too; a unit without a deadline has no calendar, and no page leads to one', () => {
  const idle = structuredClone(content);
  idle.units.push({ ...structuredClone(idle.units.find(({ id }) => id === 'jiaotongju')!), id: 'xinju' });
  const of = new Store(idle, store.asOf);
  const named = (id: string) =>
    [...publications(of)].map(({ address }) => address).filter((address) => address.endsWith(`/unit/${id}.ics`));
  expect(deadlineCalendar(store, unit('jiaotongju'), 'zh', origin)).toMatch(/END:VCALENDAR\r\n$/);
  expect(named('jiaotongju')).toHaveLength(2);
  expect(deadlinesOf(of, 'xinju')).toEqual([]);
  expect(named('xinju')).toEqual([]);
  expect(unitMargin(of, of.get('units', 'xinju'), 'zh').hasCalendar).toBe(false);
  const rows = feedsView(of, 'zh').flatMap(({ feeds }) => feeds);
  expect(rows.filter(({ path }) => /\/unit\/(?:xinju|jiaotongju)$/.test(path)).map(({ hasCalendar }) => hasCalendar)).toEqual(
    rows.filter(({ path }) => /\/unit\/(?:xinju|jiaotongju)$/.test(path)).map(({ path }) => path.endsWith('jiaotongju')),
  );
});

test('a unit’s feed tells of its reports, cases, findings and answers, newest first', () => {
  const feed = unitFeed(store, unit('dongpu'));
  const { entries } = feedView(store, feed, 'en');
  expect(entries.map(({ day }) => day)).toEqual(
    entries
      .map(({ day }) => day)
      .toSorted()
      .toReversed(),
  );
  const sections = new Set(entries.map(({ address }) => address.split('/')[2]));
  for (const section of ['progress', 'cases', 'inspections']) expect(sections).toContain(section);
  const answers = unitFeed(store, unit('shengtaiju'));
  expect(feedView(store, answers, 'zh').entries.some(({ address }) => address.startsWith('/zh/questions/'))).toBe(true);
  const { json } = feedText(feed, store, 'en', origin);
  expect((JSON.parse(json) as { home_page_url: string }).home_page_url).toBe(`${origin}/en/units/dongpu/`);
});

test('a month’s download holds what was resubmitted and what was said before', () => {
  const file = dataFiles(store).find(({ path }) => path === 'progress/2026-07.csv')!;
  const rows = parse(file.csv(), { columns: true, bom: true }) as Record<string, string>[];
  const source = content.progress.filter(({ group }) => group === '2026-07');
  expect(rows).toHaveLength(source.length);
  const again = rows.filter((row) => row['重报说明']);
  expect(again.length).toBeGreaterThan(0);
  for (const row of again) {
    const [, id] = /^(.*)\/2$/.exec(row['标识']!)!;
    const first = rows.find((other) => other['标识'] === id)!;
    expect(first['报送日期']! < row['报送日期']!).toBe(true);
    expect(first['完成百分比'] || first['完成数量']).not.toBe(row['完成百分比'] || row['完成数量']);
  }
});

describe('the calendar of a requirement', () => {
  const textOf = (of: Store) => requirementCalendar(of, of.get('requirements', 'monthly-progress'), 'en', origin).replace(/\r\n /g, '');
  const official = { ...content.portal[0]!, fields: { ...content.portal[0]!.fields, demo: false } };
  const unread = content.documents.map((document) =>
    document.id === 'plan-2025' ? { ...document, fields: { ...document.fields, forceReadOn: undefined } } : document,
  );

  test('says so where nobody has read that its document still holds', () => {
    expect(textOf(store)).not.toContain('establish');
    const text = textOf(new Store({ ...content, documents: unread }, asOf));
    const described = [...text.matchAll(/^DESCRIPTION:(.*)$/gm)].map(([, description]) => description!);
    expect(described.length).toBeGreaterThan(0);
    for (const description of described) expect(description).toContain('We have not been able to establish whether it still applies.');
    // The title is that of the page.
    for (const [, summary] of text.matchAll(/^SUMMARY:(.*)$/gm)) expect(summary).not.toContain('establish');
  });

  test('of a demonstration is named as one', () => {
    expect(textOf(store)).toMatch(/^NAME:\[Demonstration\]/m);
    expect(textOf(new Store({ ...content, portal: [official] }, asOf))).not.toMatch(/demonstration/i);
  });
});
