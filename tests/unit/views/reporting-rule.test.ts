import { expect, test } from 'vitest';
import { deadlineCalendar } from '../../../src/publish/feeds/deadline-calendar.ts';
import { Store } from '../../../src/store/store.ts';
import { boardView } from '../../../src/views/progress/board.ts';
import { monthView } from '../../../src/views/progress/month.ts';
import { progressView } from '../../../src/views/progress/progress.ts';
import { unitMargin } from '../../../src/views/unit/margin.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();

/** The portal where the document that sets the day of reports was read to be in force on that day, or never. */
const where = (forceReadOn: string | undefined) =>
  new Store(
    {
      ...content,
      documents: content.documents.map((entry) =>
        entry.id === 'plan-2025' ? { ...entry, fields: { ...entry.fields, forceReadOn, forceNotFound: false, successors: [] } } : entry,
      ),
    },
    asOf,
  );

/** What every place that shows a report’s deadline says of the doubt. */
function doubtsIn(store: Store): (string | undefined)[] {
  const unit = store.get('units', 'dongpu');
  const calendar = deadlineCalendar(store, unit, 'zh', 'https://portal.example').replaceAll('\r\n ', '');
  return [
    progressView(store, 'zh').rule.doubt,
    monthView(store, '2025-10', 'zh').doubt,
    boardView(store, 'zh').doubt,
    unitMargin(store, unit, 'zh').next?.doubt,
    calendar.split('BEGIN:VEVENT').find((event) => event.includes('UID:report-')),
  ];
}

test('a deadline for reports whose document nobody read to be in force is shown with that doubt everywhere, and without it where it was read', () => {
  for (const doubt of doubtsIn(where(undefined))) expect(doubt).toContain('现在是否适用，没有查到');
  for (const doubt of doubtsIn(where('2026-11-01'))) expect(doubt ?? '').not.toContain('没有查到');
});
