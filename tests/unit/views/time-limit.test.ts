import { expect, test } from 'vitest';
import { publications } from '../../../src/publish/data/data.ts';
import { Store } from '../../../src/store/store.ts';
import { requirementView } from '../../../src/views/text/requirement.ts';
import { asOf, portalContent } from '../../support/portal.ts';

/** The small city, with a time limit of its own for one of its requirements. */
async function storeWith(timeLimit: string | undefined, fields: { endedOn?: string } = {}, on = asOf): Promise<Store> {
  const content = await portalContent();
  Object.assign(content.requirements.find(({ id }) => id === 'air-quality')!.fields, { timeLimit, ...fields });
  return new Store(content, on);
}
const calendars = (store: Store) =>
  [...publications(store)].filter(({ address }) => address.startsWith('/data/') && address.endsWith('.ics'));

test('fixed days are those of the year of the build, with their period, and as a calendar in each language', async () => {
  const store = await storeWith('by 03-15 of nextYear');
  expect(requirementView(store, 'air-quality', 'en').limit).toEqual({
    text: 'by 15 March of the following year',
    dates: { heading: 'Dates in 2026:', days: ['15 March 2026 (for 2025)'], calendar: '/data/en/requirements/air-quality.ics' },
    counted: [],
  });
  const files = new Map(calendars(store).map(({ address, text }) => [address, text()]));
  expect([...files.keys()].filter((address) => address.includes('air-quality'))).toEqual([
    '/data/requirements/air-quality.ics',
    '/data/en/requirements/air-quality.ics',
  ]);
  const calendar = files.get('/data/requirements/air-quality.ics')!;
  expect(calendar.match(/^DTSTART.*$/gm)).toEqual([expect.stringContaining('20260315')]);
  expect(calendar).toContain('SUMMARY:到期：空气质量（2025年）');
  expect(files.get('/data/requirements/monthly-progress.ics')!.match(/BEGIN:VEVENT/g)).toHaveLength(12);
});

test('days that follow an event are counted from the day of the build, with the extension', async () => {
  const store = await storeWith('within 3 workingDays of received extendable by 20 workingDays');
  expect(requirementView(store, 'air-quality', 'en').limit?.counted).toEqual([
    'Counted from 24 November 2026, the last day is 27 November 2026.',
    'With the extension, the last day is 25 December 2026.',
  ]);
});

test('where the schedule of a year is not known, the page gives the days between and names the year', async () => {
  const store = await storeWith('within 20 workingDays of received', {}, '2026-12-25');
  const [counted, unknown] = requirementView(store, 'air-quality', 'zh').limit!.counted;
  expect(counted).toMatch(/^从2026年12月25日起算，最后一天是2027年1月\d+日至2027年\d月\d+日之间的一天。$/);
  expect(unknown).toBe('2027年的放假安排不在本站数据中，只能给出范围。');
});

test('what has ended has no days to come, and what has no rule shows none', async () => {
  const ended = await storeWith('by 03-15 of nextYear', { endedOn: '2026-08-14' });
  expect(requirementView(ended, 'air-quality', 'en').limit).toMatchObject({ dates: undefined, counted: [] });
  expect(calendars(ended).some(({ address }) => address.includes('air-quality'))).toBe(false);
  expect(requirementView(await storeWith(undefined), 'air-quality', 'en').limit).toBeUndefined();
});
