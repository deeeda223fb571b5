import { isWorkingDay } from '../../src/domain/days/working-days.ts';
import { deadlineCalendar } from '../../src/publish/feeds/deadline-calendar.ts';
import { Store } from '../../src/store/store.ts';
import { asOf, baseUrl, portalContent } from './portal.ts';

/** Prints what must be the same in every time zone; tests/commands/time-zone.test.ts runs it in several. */
const store = new Store(await portalContent(), asOf);
process.stdout.write(
  JSON.stringify({
    // 2026-02-28 was a make-up Saturday, 2026-03-01 a Sunday.
    workingDays: ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'].map(isWorkingDay),
    calendar: deadlineCalendar(store, store.get('units', 'jiaotongju'), 'zh', baseUrl),
  }),
);
