import type { Entry } from '../../content/entry.ts';
import { yearUpTo, type IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Section } from '../../schemas/sections.ts';
import { addressOf, unitCasesAddress } from '../../store/address.ts';
import { caseLevels } from '../../store/cases/sums.ts';
import { finishedOf, monthPunctuality, groupByStatus } from '../../store/progress/overview.ts';
import type { Store } from '../../store/store.ts';
import { countedCases } from '../case/search-address.ts';
import { recentUnitCasesAddress } from '../case/unit-cases.ts';
import { districtTiles, type DistrictTile } from '../unit/district-tiles.ts';
import { planLead, type PlanLead } from '../document/plan-lead.ts';
import { indicatorTrend, type IndicatorTrend } from '../indicator/trend.ts';
import { demoNote } from '../demonstration.ts';
import type { Link } from '../links.ts';
import { suggestedSearches } from './suggested-searches.ts';
import { thisWeekLink } from '../text/digest.ts';
import { textRows, type TextRow } from '../text/rows.ts';

/** News in view on the home page. */
const mostNews = 4;

/** The home page: what the plan is, how it goes, who reports, what was found, and what is new. */
export type HomeView = {
  siteName: string;
  /** The tagline in runs that a heading in Chinese may break between. */
  tagline: { runs: string[]; lang?: string | undefined };
  asOf: IsoDate;
  searches: Link[];
  plan: PlanLead | undefined;
  /** The mark of a demonstration, where its figures count invented records. */
  demoNote?: string | undefined;
  /** What a reader can do here, each with the section in which it is done. */
  acts: Act[];
  /** Which of its questions this portal answers. */
  asks: { how: boolean; who: boolean; found: boolean };
  /** Undefined where no task is held. */
  tasks?: { done: number; behind: number; total: number } | undefined;
  /** Reports of the last month due, counted; undefined before the first. */
  reports?: { month: string; onTime: number; late: number; missing: number; total: number } | undefined;
  /** Decisions of the year up to today, and the search that gives them; undefined where none of any year is held. */
  recentCases?: { count: number; href: string } | undefined;
  trend?: IndicatorTrend | undefined;
  /** The newest texts and what became public since Monday; undefined where the portal has no news. */
  news?: { texts: TextRow[]; thisWeek: Link } | undefined;
  /** Undefined where no decision is held: a nought would say that none was made. */
  casesByDistrict?: DistrictTile[] | undefined;
  /** That the decisions counted by district are invented, where some are. */
  casesNote?: string | undefined;
  /** Undefined where the portal has none. */
  explainers?: TextRow[] | undefined;
};

/** Something to do, and the section in which it is done. */
export type Act = { section: Section; label: string };
const acts = { units: 'home.actSearch', feedback: 'home.actReport', questions: 'home.actAsk', guides: 'home.actRead' } as const;

export function homeView(store: Store, lang: Lang): HomeView {
  const { portal, asOf } = store;
  const has = (section: Section): boolean => store.sections.has(section);
  const tasks = store.all('tasks');
  const from = yearUpTo(asOf);
  const recent = store.cases.counted().filter(({ fields }) => fields.decidedOn >= from);
  const plan = store.find('documents', portal.reporting.document);
  const homeIndicator = portal.homeIndicator === undefined ? undefined : store.find('indicators', portal.homeIndicator);
  const tagline = inLanguage(portal.tagline, lang);
  return {
    siteName: inLanguage(portal.name, lang).text,
    tagline: { runs: tagline.text.split(/(?<=[：，。；])/), lang: tagline.lang },
    asOf,
    searches: suggestedSearches(store, lang),
    plan: plan && planLead(store, plan, lang),
    demoNote: demoNote(store, 'both', lang),
    acts: (Object.keys(acts) as (keyof typeof acts)[]).flatMap((section) =>
      has(section) ? [{ section, label: t(lang, acts[section]) }] : [],
    ),
    asks: { how: has('tasks'), who: has('progress'), found: has('cases') },
    tasks: tasks.length
      ? { done: finishedOf(store, tasks), behind: groupByStatus(store, tasks).get('behind')!.length, total: tasks.length }
      : undefined,
    reports: reportsDue(store, lang),
    recentCases: store.all('cases').length ? { count: recent.length, href: countedCases(lang, { from }) } : undefined,
    trend: homeIndicator && indicatorTrend(store, homeIndicator, lang),
    news: has('news') ? { texts: textRows(store.texts('news').slice(0, mostNews), lang), thisWeek: thisWeekLink(lang) } : undefined,
    casesByDistrict: store.all('cases').length ? casesTiles(store, recent, from, lang) : undefined,
    casesNote: demoNote(store, 'cases', lang),
    explainers: has('explainers') ? textRows(store.texts('explainers'), lang) : undefined,
  };
}

/** The districts with their decisions of the year up to today. */
function casesTiles(store: Store, recent: readonly Entry<'cases'>[], from: IsoDate, lang: Lang): DistrictTile[] {
  const { counts, level } = caseLevels(recent);
  return districtTiles(
    store.all('units').filter(({ fields }) => fields.tile),
    ({ id }) => {
      const count = counts.get(id) ?? 0;
      return {
        value: String(count),
        level: level(id),
        href: tileAddress(store, id, count, lang),
        search: countedCases(lang, { unit: id, from }),
        count,
      };
    },
  );
}

/** Where a tile leads without script: to the district's decisions, or to its own page where it has none. */
function tileAddress(store: Store, unit: string, recent: number, lang: Lang): string {
  if (recent > 0) return recentUnitCasesAddress(unit, lang);
  return store.cases.ofUnit(unit).length > 0 ? unitCasesAddress(unit, lang) : addressOf('units', unit, lang);
}

function reportsDue(store: Store, lang: Lang): HomeView['reports'] {
  const month = store.progress.lastDueMonth();
  if (!month) return undefined;
  const { onTime, late, missing, total } = monthPunctuality(store, month);
  if (total === 0) return undefined;
  return { month: formatMonth(month, lang), onTime: onTime.length, late: late.length, missing: missing.length, total };
}
