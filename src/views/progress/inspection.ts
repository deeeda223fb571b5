import { descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { Rectification } from '../../domain/cases/rectification.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { inLanguage } from '../../i18n/translated.ts';
import type { Store } from '../../store/store.ts';
import { demoNote, isInvented, withMark } from '../demonstration.ts';
import { taskLink, unitLink, type Link } from '../links.ts';
import { inspectionRows, type InspectionRow } from './inspection-rows.ts';

/** All that the page of a finding shows. */
export type InspectionView = InspectionRow & {
  id: string;
  description: string;
  acceptedOn?: IsoDate | undefined;
  outcome?: Translated | undefined;
  accountability: readonly { on: IsoDate; note: Translated }[];
  tasks: Link[];
};

export function inspectionView(store: Store, inspection: Entry<'inspections'>, lang: Lang): InspectionView {
  const { id, fields } = inspection;
  const [row] = inspectionRows(store, [inspection], lang);
  return {
    ...row!,
    id,
    description: withMark(inLanguage(fields.finding, lang).text, isInvented(inspection), lang),
    acceptedOn: fields.acceptedOn,
    outcome: fields.outcome,
    accountability: fields.accountability,
    tasks: fields.tasks.map((task) => taskLink(store.get('tasks', task), lang)),
  };
}

type RowsByStatus = Record<Rectification['status'], InspectionRow[]>;
/** Every finding by how it stands, newest first, and how many each unit has. */
export type InspectionsView = {
  /** The mark of a demonstration, where invented findings are among those counted. */
  demoNote?: string | undefined;
  /** How many there are and how they stand; undefined where there is none. */
  summary?: Sentence | undefined;
  rows: RowsByStatus;
  byUnit: { unit: Link; count: number }[];
};

export function inspectionsView(store: Store, lang: Lang): InspectionsView {
  const inspections = store.all('inspections').toSorted((a, b) => descending(a.fields.foundOn, b.fields.foundOn));
  const rows = inspectionRows(store, inspections, lang);
  const of = (status: Rectification['status']) => rows.filter(({ rectification }) => rectification.status === status);
  const byUnit = [...Map.groupBy(inspections, ({ fields }) => fields.unit)].toSorted(([, a], [, b]) => descending(a.length, b.length));
  const byStatus = { overdue: of('overdue'), open: of('open'), accepted: of('accepted'), acceptedLate: of('acceptedLate') };
  return {
    demoNote: demoNote(store, 'inspections', lang),
    summary: rows.length ? summaryOf(byStatus) : undefined,
    rows: byStatus,
    byUnit: byUnit.map(([unit, own]) => ({ unit: unitLink(store, unit, lang), count: own.length })),
  };
}

function summaryOf({ overdue, open, accepted, acceptedLate }: RowsByStatus): Sentence {
  const counts = {
    overdue: overdue.length,
    open: open.length,
    accepted: accepted.length + acceptedLate.length,
    late: acceptedLate.length,
  };
  const total = counts.overdue + counts.open + counts.accepted;
  return {
    key: 'inspections.summary',
    values: { total, ...counts },
    links: {
      total: { href: '#findings', count: total },
      overdue: { href: '#overdue', count: counts.overdue },
      open: { href: '#open', count: counts.open },
      accepted: { href: '#accepted', count: counts.accepted },
      late: { href: '#accepted-late', count: counts.late },
    },
  };
}
