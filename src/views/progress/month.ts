import { dataAddress, tableName } from '../../domain/page-address.ts';
import type { IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import type { Punctuality } from '../../domain/progress/reporting.ts';
import { nameIn } from '../../domain/progress/unit-names.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { t } from '../../i18n/words.ts';
import { addressOf, monthAddress } from '../../store/address.ts';
import { resubmitted } from '../../store/progress/overview.ts';
import type { ReportRow } from '../../store/progress/progress-index.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';
import { linkOf, taskLink, type Link } from '../links.ts';
import { taskMoves, type Moves } from './moves.ts';
import { reportingDoubt } from './reporting-rule.ts';
import { reportRows, type ReportRowView } from './report-rows.ts';

/** What a unit reported for a month: in time or not, its rows, and the tasks it left out. */
export type UnitReport = { id: string; unit: Link; name: string; punctuality: Punctuality; rows: ReportRowView[]; leftOut: Link[] };

/** All that the page of a month's reports shows. */
export type MonthView = {
  title: string;
  lead: Sentence;
  /** What is not known of the deadline. */
  doubt?: string | undefined;
  /** The mark of a demonstration, where its figures count invented records. */
  demoNote?: string | undefined;
  before?: Link | undefined;
  after?: Link | undefined;
  /** The month's reports as a file; undefined where there are none. */
  file?: string | undefined;
  moves?: Moves | undefined;
  resubmitted: ReportRowView[];
  /** The units that reported, and those that did not. */
  units: { filed: UnitReport[]; others: UnitReport[] };
};

export function monthView(store: Store, month: IsoMonth, lang: Lang): MonthView {
  const { progress } = store;
  const months = progress.months();
  const position = months.indexOf(month);
  const [before, after] = [months[position - 1], months[position + 1]];
  const monthsRows = progress.ofMonth(month);
  const has = monthsRows.length > 0;
  const due = formatDate(progress.dueOn(month), lang);
  // The file has what was reported again in each version.
  const versions = store.all('progress').filter(({ group }) => group === month).length;
  const file = dataAddress(tableName(`progress/${month}.csv`, lang));
  const earlier = new Map(before ? progress.ofMonth(before).map((row) => [keyOf(row), row]) : []);
  const link = (one: IsoMonth | undefined): Link | undefined =>
    one ? { href: monthAddress(one, lang), label: formatMonth(one, lang) } : undefined;
  const units = progress.reportingUnits().map(({ id, fields }): UnitReport => ({
    id,
    unit: linkOf(addressOf('units', id, lang), inLanguage(nameIn(fields, month), lang)),
    name: t(lang, 'progress.unitReport', { unit: inLanguage(nameIn(fields, month), lang).text }),
    punctuality: progress.punctuality(id, month),
    rows: reportRows(
      store,
      monthsRows.filter((row) => row.fields.unit === id),
      lang,
      (row) => earlier.get(keyOf(row)),
    ),
    leftOut: progress.leftOut(id, month).map((task) => taskLink(task, lang)),
  }));
  const filed = units.filter((unit) => unit.rows.length > 0);
  return {
    title: t(lang, 'progress.month', { month: formatMonth(month, lang) }),
    lead: {
      key: has ? 'progress.monthLead' : 'progress.noReports',
      values: { due, filed: filed.length, count: versions },
      links: { rows: { href: file, count: versions }, units: { href: `#${filedId}`, count: filed.length } },
    },
    doubt: reportingDoubt(store, lang),
    demoNote: demoNote(store, 'tasks', lang),
    before: link(before),
    after: link(after),
    file: has ? file : undefined,
    moves: has ? taskMoves(store, month, lang) : undefined,
    resubmitted: reportRows(store, resubmitted(store, monthsRows), lang),
    units: { filed, others: units.filter((unit) => !filed.includes(unit)) },
  };
}

/** Where a month's page lists the units that reported. */
export const filedId = 'reported';

const keyOf = ({ fields }: ReportRow): string => `${fields.unit}/${fields.task}`;
