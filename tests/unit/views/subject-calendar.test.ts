import { expect, test } from 'vitest';
import { subjectCalendar, subjectCalendars } from '../../../src/publish/feeds/requirement-calendar.ts';
import type { Requirement } from '../../../src/schemas/requirement.ts';
import { Store } from '../../../src/store/store.ts';
import type { RequirementRow } from '../../../src/views/document/requirements.ts';
import { requirementsOfSubject } from '../../../src/store/requirements/subjects.ts';
import { subjectCalendarView, subjectsWithCalendar, yearAhead } from '../../../src/views/text/subject-calendar.ts';
import { asOf, portalContent } from '../../support/portal.ts';

/** The tests' portal with further requirements, each like that of air quality but for some fields. */
async function storeWith(further: Record<string, Partial<Requirement>>, on = asOf): Promise<Store> {
  const content = await portalContent();
  const like = content.requirements.find(({ id }) => id === 'air-quality')!;
  content.requirements.push(...Object.entries(further).map(([id, fields]) => ({ ...like, id, fields: { ...like.fields, ...fields } })));
  return new Store(content, on);
}
const datesOf = (store: Store, subject: Parameters<typeof subjectCalendarView>[1]) =>
  subjectCalendarView(store, subject, 'zh').months.flatMap(({ days }) => days.map(({ on }) => on));

test('the days of the year to come stand by month from the day of the build on, and no day of the year after', async () => {
  const store = await storeWith(
    { yearly: { subjectKind: 'enterprise', timing: 'dated', timeLimit: 'by 03-15 of nextYear' } },
    '2026-03-15',
  );
  expect(yearAhead('2026-03-15')).toEqual({ first: '2026-03-15', last: '2027-03-14' });
  expect(datesOf(store, 'enterprise')).toEqual(['2026-03-15']);
  const { months, notes } = subjectCalendarView(store, 'enterprise', 'zh');
  expect(months.map(({ name }) => name)).toEqual(['2026年3月']);
  expect(months[0]!.days[0]).toMatchObject({ text: '2026年3月15日，星期日', isOff: true, rows: [{ period: '2025年' }] });
  expect(notes.join()).not.toContain('放假安排不在');
  expect(datesOf(store, 'unit')).toHaveLength(12);
});

test('where the holidays of a year are not known, the year is named and no day of it is called a day off', async () => {
  const store = await storeWith({ list: { subjectKind: 'bureau', timing: 'dated', timeLimit: 'by 03-end of year' } });
  const { months, notes } = subjectCalendarView(store, 'bureau', 'en');
  expect(months.map(({ name, days }) => [name, days[0]!.text, days[0]!.isOff])).toEqual([
    ['March 2027', '31 March 2027, Wednesday', false],
  ]);
  expect(notes.at(-1)).toBe('The holiday schedule of 2027 is not in our data, so only weekdays are given.');
});

test('what follows an event, what holds at all times and what cannot be reckoned stand apart; what has an end stands nowhere', async () => {
  const store = await storeWith({
    answer: { subjectKind: 'agency', timing: 'workingDays', timeLimit: 'within 20 workingDays of received' },
    notice: { subjectKind: 'enforcer', timing: 'workingDays' },
    basis: { subjectKind: 'enforcer', timing: 'continuous', timeLimit: 'standing' },
    plan: { subjectKind: 'government', timing: 'notStated' },
    gone: { subjectKind: 'agency', timing: 'promptly', endedOn: '2026-08-14' },
  });
  const idsOf = (rows: readonly RequirementRow[]) => rows.map(({ page }) => page.href.split('/').at(-2));
  const partsOf = (subject: Parameters<typeof subjectCalendarView>[1]) =>
    subjectCalendarView(store, subject, 'zh').parts.map(({ id, rows, further }) => [id, idsOf(rows), idsOf(further?.rows ?? [])]);
  expect(partsOf('enforcer')).toEqual([
    ['event', ['notice'], ['answer']],
    ['always', ['basis'], []],
  ]);
  expect(partsOf('government')).toEqual([
    ['event', [], ['answer']],
    ['unstated', ['plan'], []],
  ]);
  expect(requirementsOfSubject(store, 'agency').map(({ id }) => id)).toEqual(['answer']);
  expect(subjectsWithCalendar(store)).toEqual(['unit', 'bureau', 'enforcer', 'government', 'agency']);
});

test('the feed of a subject holds a day’s event for each date on its page, and there is none where there are no dates', async () => {
  const store = await storeWith({
    yearly: { subjectKind: 'enterprise', timing: 'dated', timeLimit: 'by 03-15 of nextYear' },
    report: { subjectKind: 'enterprise', timing: 'quarterly', timeLimit: 'at least quarterly' },
  });
  const addresses = [...subjectCalendars(store, ['zh', 'en'], 'https://minglan.example')].map(({ address }) => address);
  expect(addresses).toContain('/data/en/requirements/calendar/enterprise.ics');
  expect(addresses.join()).not.toContain('bureau');
  const text = subjectCalendar(store, 'enterprise', 'zh', 'https://minglan.example');
  const starts = [...text.matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)].map(([, day]) => day);
  expect(starts.toSorted()).toEqual(datesOf(store, 'enterprise').map((day) => day.replaceAll('-', '')));
  expect(starts).toEqual(expect.arrayContaining(['20261231', '20270315', '20270331', '20270630', '20270930']));
  // RFC 5545: lines end with CRLF and are at most 75 bytes; each event has its own name and the moment of writing.
  for (const line of text.trimEnd().split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const names = [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(([, name]) => name);
  expect([new Set(names).size, text.match(/^DTSTAMP:/gm)!.length]).toEqual([starts.length, starts.length]);
  // What falls due takes nobody's time.
  expect(text.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(starts.length);
  expect(text).not.toMatch(/TZID|VTIMEZONE|T\d{6}(?!Z)/);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
});

test('what enterprises on the list owe stands under a heading of its own, and not among that of other enterprises', async () => {
  const subject = { zh: '纳入名单的企业' };
  const store = await storeWith({
    listed: { subjectKind: 'enterprise', subject, timing: 'dated', timeLimit: 'by 03-15 of nextYear' },
    adHoc: { subjectKind: 'enterprise', subject, timing: 'workingDays' },
    other: {
      subjectKind: 'enterprise',
      timing: 'dated',
      timeLimit: 'by 04-30 of nextYear',
      basis: [{ document: 'plan-2025', articles: { zh: '第3条' } }],
    },
  });
  const { listed, months } = subjectCalendarView(store, 'enterprise', 'zh');
  const daysOf = (held: typeof months) => held.flatMap(({ days }) => days.map(({ on }) => on));
  expect([listed?.title, daysOf(listed!.months), daysOf(months)]).toEqual(['纳入名单的企业', ['2027-03-15'], ['2027-04-30']]);
  expect(listed!.rows.map(({ page }) => page.href)).toEqual(['/zh/requirements/adHoc/']);
  expect(subjectCalendarView(store, 'bureau', 'zh').listed).toBeUndefined();
});
