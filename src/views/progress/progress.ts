import { monthOf, type IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { punctualityMark, punctualityTone, punctualityWords } from '../../i18n/punctuality.ts';
import { addressOf, monthAddress } from '../../store/address.ts';
import { latestRows, resubmitted, groupByStatus } from '../../store/progress/overview.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';
import type { Link } from '../links.ts';
import { districtTiles, type DistrictTile } from '../unit/district-tiles.ts';
import { progressFigures, tasksOfParts, type PartTasks, type ProgressFigures } from './figures.ts';
import { taskMoves, type Moves } from './moves.ts';
import { missedReports, punctualityGrid, someJoinedOrLeft, type MissedReports, type PunctualityGrid } from './punctuality.ts';
import { reportingRule, type ReportingRule } from './reporting-rule.ts';
import { reportRows, type ReportRowView } from './report-rows.ts';
import { taskRows, type TaskRow } from './task-rows.ts';

/** Months in view at once; the earlier ones fold away. */
const shownMonths = 13;
/** So many of the newest rows, and of those filed again, are listed. */
const [mostLatest, mostResubmitted] = [8, 5];

/** All that the page of the plan's progress shows. */
export type ProgressView = {
  /** The mark of a demonstration, where its figures count invented records. */
  demoNote?: string | undefined;
  figures: ProgressFigures;
  missed: MissedReports;
  rule: ReportingRule;
  grid: PunctualityGrid;
  earlierGrid?: PunctualityGrid | undefined;
  someJoinedOrLeft: boolean;
  parts: PartTasks[];
  moves?: Moves | undefined;
  /** Tasks behind or at risk. */
  troubled: TaskRow[];
  /** How each district reported for the last month due. */
  districts?: { month: string; tiles: DistrictTile[] } | undefined;
  latest: ReportRowView[];
  resubmitted: ReportRowView[];
  /** Every month's page, newest first; of the running month nothing is due yet. */
  months: (Link & { isRunning: boolean })[];
};

export function progressView(store: Store, lang: Lang): ProgressView {
  const { progress, asOf } = store;
  const months = progress.months();
  const earlier = months.slice(0, -shownMonths);
  const month = progress.lastDueMonth();
  const byStatus = groupByStatus(store, store.all('tasks'));
  return {
    demoNote: demoNote(store, 'tasks', lang),
    figures: progressFigures(store),
    missed: missedReports(store, lang),
    rule: reportingRule(store, lang),
    grid: punctualityGrid(store, months.slice(-shownMonths), lang),
    earlierGrid: earlier.length > 0 ? punctualityGrid(store, earlier, lang) : undefined,
    someJoinedOrLeft: someJoinedOrLeft(store),
    parts: tasksOfParts(store),
    moves: month ? taskMoves(store, month, lang) : undefined,
    troubled: taskRows(store, [...byStatus.get('behind')!, ...byStatus.get('atRisk')!], lang),
    districts: month ? { month: formatMonth(month, lang), tiles: districtsIn(store, month, lang) } : undefined,
    latest: reportRows(store, latestRows(store, mostLatest), lang),
    resubmitted: reportRows(store, resubmitted(store, progress.rows).slice(0, mostResubmitted), lang),
    months: months
      .toReversed()
      .map((one) => ({ href: monthAddress(one, lang), label: formatMonth(one, lang), isRunning: one >= monthOf(asOf) })),
  };
}

const districtsIn = (store: Store, month: IsoMonth, lang: Lang): DistrictTile[] =>
  districtTiles(store.districts(), ({ id }) => {
    const punctuality = store.progress.punctuality(id, month);
    return {
      value: punctualityMark(punctuality),
      text: punctualityWords(punctuality, lang),
      tone: punctualityTone(punctuality),
      // A district that owes no report has no row in the month.
      href: store.progress.owes(id, month) ? monthAddress(month, lang, id) : addressOf('units', id, lang),
    };
  });
