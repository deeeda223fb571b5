import type { IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import type { Punctuality } from '../../domain/progress/reporting.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { monthAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import type { Link } from '../links.ts';
import { boardListId } from './board-lists.ts';

export type ReportedMonthRow = { month: IsoMonth; page: Link; punctuality: Punctuality };
/** How punctual a unit was, month by month, newest first; undefined for one that owes no report. */
export type UnitRecord = { sentence: Sentence; rows: ReportedMonthRow[] } | undefined;

export function unitRecord({ progress }: Store, unit: string, lang: Lang): UnitRecord {
  if (!progress.reportingUnits().some(({ id }) => id === unit)) return undefined;
  const rows = progress.months().map((month) => ({
    month,
    page: { href: monthAddress(month, lang, unit), label: formatMonth(month, lang) },
    punctuality: progress.punctuality(unit, month),
  }));
  const { onTime, late, missing } = progress.record(unit);
  return {
    sentence: {
      key: 'punctuality.record',
      values: { onTime, late, missing },
      links: {
        onTime: { href: `#${boardListId('onTime')}`, count: onTime },
        late: { href: `#${boardListId('late')}`, count: late },
        missing: { href: `#${boardListId('missing')}`, count: missing },
      },
    },
    rows: rows.toReversed(),
  };
}
