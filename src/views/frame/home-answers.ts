import type { Entry } from '../../content/entry.ts';
import { monthOf, monthsFrom, yearUpTo, type IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { isPhone } from '../../domain/privacy/phone.ts';
import type { Punctuality } from '../../domain/progress/reporting.ts';
import { isFinished } from '../../domain/progress/task-status.ts';
import { fineSumWords } from '../../i18n/fine-words.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t, wordsIn } from '../../i18n/words.ts';
import type { Section } from '../../schemas/sections.ts';
import { finesOf } from '../../store/cases/sums.ts';
import { finishedOf, groupByStatus, monthPunctuality } from '../../store/progress/overview.ts';
import type { Store } from '../../store/store.ts';
import { countedCases } from '../case/search-address.ts';
import type { Marked } from '../links.ts';
import { tasksOfParts } from '../progress/figures.ts';

/** Something to do, and the section in which it is done; with the number to call, where that is one way to do it. */
export type Act = { section: Section; label: string; phone?: string | undefined };
/** The tasks of a part of the plan, as shares of all: finished, behind, and the rest. */
export type PartLine = { name: Marked; done: number; behind: number; total: number };
/** How one unit reported. */
export type UnitSquare = { name: string; status: Exclude<Punctuality['status'], 'notOwed'> };
/** The decisions of one month. */
export type MonthColumn = { month: IsoMonth; count: number };

/** The questions a reader comes with, as far as the portal answers them, each with what its picture is drawn from. */
export type HomeAnswers = {
  /** Which of its questions this portal answers. */
  asks: { how: boolean; who: boolean; found: boolean };
  /** What a reader can do here; to report pollution comes first. */
  acts: Act[];
  /** Undefined where no task is held. */
  tasks?: { done: number; behind: number; total: number; parts: PartLine[] } | undefined;
  /** Reports of the last month due, counted; undefined before the first. */
  reports?: { month: string; onTime: number; late: number; missing: number; total: number; units: readonly UnitSquare[] } | undefined;
  /** Decisions of the year up to today, and the search that gives them; undefined where none of any year is held. */
  recentCases?: { count: number; href: string; fines?: string | undefined; months: MonthColumn[]; from: string; to: string } | undefined;
};

const acts = { feedback: 'home.actReport', units: 'home.actSearch', questions: 'home.actAsk', guides: 'home.actRead' } as const;

/** @param recent the decisions of the year up to today */
export function homeAnswers(store: Store, recent: readonly Entry<'cases'>[], lang: Lang): HomeAnswers {
  const has = (section: Section): boolean => store.sections.has(section);
  return {
    asks: { how: has('tasks'), who: has('progress'), found: has('cases') },
    acts: (Object.keys(acts) as (keyof typeof acts)[]).flatMap((section) =>
      has(section) && hasSomething(store, section)
        ? [{ section, label: t(lang, acts[section]), phone: section === 'feedback' ? firstPhone(store) : undefined }]
        : [],
    ),
    tasks: store.all('tasks').length ? tasksDone(store, lang) : undefined,
    reports: reportsDue(store, lang),
    recentCases: store.all('cases').length ? casesFound(store, recent, lang) : undefined,
  };
}

/** Whether there is something to read or do in a section: one that is open may be empty yet. */
const hasSomething = (store: Store, section: keyof typeof acts): boolean =>
  section === 'questions' || section === 'guides' ? store.texts(section).length > 0 : true;

const firstPhone = ({ portal }: Store): string | undefined => portal.contacts.find(({ value }) => isPhone(value))?.value;

function tasksDone(store: Store, lang: Lang): HomeAnswers['tasks'] {
  const tasks = store.all('tasks');
  const parts = tasksOfParts(store).map(({ name, total, statuses }) => {
    const sum = (isOf: (status: (typeof statuses)[number]['status']) => boolean) =>
      statuses.reduce((count, one) => count + (isOf(one.status) ? one.count : 0), 0);
    return { name: inLanguage(name, lang), done: sum(isFinished), behind: sum((status) => status === 'behind'), total };
  });
  const behind = groupByStatus(store, tasks).get('behind')!.length;
  return { done: finishedOf(store, tasks), behind, total: tasks.length, parts: parts.filter(({ total }) => total > 0) };
}

function reportsDue(store: Store, lang: Lang): HomeAnswers['reports'] {
  const month = store.progress.lastDueMonth();
  if (!month) return undefined;
  const { total, ...byStatus } = monthPunctuality(store, month);
  if (total === 0) return undefined;
  const statusOf = new Map(Object.values(byStatus).flatMap((units) => units.map(({ unit, punctuality }) => [unit.id, punctuality.status])));
  const units = store.progress.reportingUnits().flatMap(({ id, fields }) => {
    const status = statusOf.get(id);
    return status === undefined || status === 'notOwed' ? [] : [{ name: inLanguage(fields.name, lang).text, status }];
  });
  const { onTime, late, missing } = byStatus;
  return { month: formatMonth(month, lang), onTime: onTime.length, late: late.length, missing: missing.length, total, units };
}

function casesFound(store: Store, recent: readonly Entry<'cases'>[], lang: Lang): HomeAnswers['recentCases'] {
  const from = yearUpTo(store.asOf);
  // The year begins within a month, so the first column and the last are of parts of months: together they are all decisions counted.
  const months = monthsFrom(monthOf(from), monthOf(store.asOf));
  const fines = finesOf(recent);
  const counts = new Map<IsoMonth, number>();
  for (const { fields } of recent) counts.set(monthOf(fields.decidedOn), (counts.get(monthOf(fields.decidedOn)) ?? 0) + 1);
  return {
    count: recent.length,
    href: countedCases(lang, { from }),
    fines: fines.wan || fines.unpublished ? fineSumWords(fines, lang, wordsIn(lang)) : undefined,
    months: months.map((month) => ({ month, count: counts.get(month) ?? 0 })),
    from: formatMonth(months[0]!, lang),
    to: formatMonth(months.at(-1)!, lang),
  };
}
