import type { Entry } from '../../content/entry.ts';
import { isMerged } from '../../domain/progress/mergers.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { unitKinds } from '../../schemas/unit.ts';
import { addressOf, boardAddress } from '../../store/address.ts';
import { board } from '../../store/progress/board.ts';
import { deadlinesOf, hasDeadlines } from '../../store/progress/deadlines.ts';
import { feedPath } from '../../store/feeds/feeds.ts';
import { unitOfSeries } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';
import { reportingDoubt } from '../progress/reporting-rule.ts';
import { linkOf, taskLink, unitLink, type Link, type MaybeLink } from '../links.ts';

/** Beside a unit's page: what it is, its place by the published rule, its next deadline, its indicators, its feeds. */
export type UnitMargin = {
  kind: string;
  code?: string | undefined;
  /** What it was called before, each with its last day in words. */
  formerNames: { name: Translated; until: string }[];
  /** The unit into which it was merged, and on which day; those that it took over. */
  mergedInto?: { unit: Link; on: string } | undefined;
  tookOver: { unit: Link; on: string }[];
  place?: Link | undefined;
  /** The day in words, and what is due: a task has a page, a report not yet. */
  next?: { day: string; due: MaybeLink; doubt?: string | undefined } | undefined;
  indicators: Link[];
  /** The address of its feed without the ending, and whether its deadlines are there as a calendar. */
  feed: string;
  hasCalendar: boolean;
};

export function unitMargin(store: Store, unit: Entry<'units'>, lang: Lang): UnitMargin {
  return {
    kind: unitKinds[unit.fields.kind][lang],
    code: unit.fields.code,
    formerNames: unit.fields.formerNames.map(({ name, until }) => ({ name, until: formatDate(until, lang) })),
    mergedInto: mergerOf(store, unit, unit.fields.mergedInto, lang),
    tookOver: store
      .all('units')
      .filter(({ fields }) => fields.mergedInto === unit.id)
      .flatMap((other) => mergerOf(store, other, other.id, lang) ?? []),
    place: placeOf(store, unit, lang),
    next: isMerged(unit.fields, store.asOf) ? undefined : nextDeadline(store, unit.id, lang),
    indicators: indicatorsOf(store, unit.id).map(({ id, fields }) =>
      linkOf(addressOf('indicators', id, lang), inLanguage(fields.name, lang)),
    ),
    feed: feedPath(lang, 'unit', unit.id),
    hasCalendar: hasDeadlines(store, unit.id),
  };
}

/** The day on which a unit was merged, beside the unit of which that is told. */
function mergerOf(store: Store, { fields }: Entry<'units'>, shown: string | undefined, lang: Lang): UnitMargin['mergedInto'] {
  if (shown === undefined || !fields.mergedOn) return undefined;
  return { unit: unitLink(store, shown, lang), on: formatDate(fields.mergedOn, lang) };
}

/** A unit's place among those of its sort. */
function placeOf(store: Store, unit: Entry<'units'>, lang: Lang): Link | undefined {
  const isDepartment = unit.fields.kind === 'department';
  const peers = store.progress.reportingUnits().filter(({ fields }) => (fields.kind === 'department') === isDepartment);
  const own = board(store, peers).find(({ entry }) => entry.unit.id === unit.id);
  if (!own) return undefined;
  const label = t(lang, own.tied ? 'unit.boardTied' : 'unit.board', { place: own.place });
  return { href: boardAddress(lang, { unit: unit.id }), label };
}

function nextDeadline(store: Store, unit: string, lang: Lang): UnitMargin['next'] {
  const next = deadlinesOf(store, unit).find(({ on }) => on >= store.asOf);
  if (!next) return undefined;
  const day = formatDate(next.on, lang);
  if (next.kind === 'task') return { day, due: taskLink(next.task, lang) };
  const label = t(lang, 'unit.nextReport', { month: formatMonth(next.month, lang) });
  return { day, due: { label }, doubt: reportingDoubt(store, lang) };
}

/** The indicators with a series of the unit, and those of its tasks. */
function indicatorsOf(store: Store, unit: string): Entry<'indicators'>[] {
  const ofTasks = store.progress.tasksOfUnit(unit).map(({ fields }) => fields.indicator);
  const hasSeries = (indicator: Entry<'indicators'>) =>
    indicator.fields.table.series !== undefined &&
    store.observations(indicator.id).some(({ series }) => series && unitOfSeries(store, indicator, series) === unit);
  return store.all('indicators').filter((indicator) => hasSeries(indicator) || ofTasks.includes(indicator.id));
}
