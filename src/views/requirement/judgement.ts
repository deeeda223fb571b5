import { drawColumns } from '../../charts/columns.ts';
import type { Drawing } from '../../charts/drawing.ts';
import type { Entry } from '../../content/entry.ts';
import { monthEnd, monthOf, monthsFrom, plusMonths, type IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import {
  byMonth,
  countStatuses,
  monthsCounted,
  requirementStatusNames,
  worstOf,
  type RequirementStatus,
  type StatusCounts,
} from '../../domain/requirements/judge.ts';
import { formatDate, formatMonth, formatMonthName, formatNumber } from '../../i18n/formats.ts';
import type { CountLink, Sentence } from '../../i18n/linked-words.ts';
import { t } from '../../i18n/words.ts';
import { addressOf, scorecardAddress } from '../../store/address.ts';
import { exceptionOf, judgementOf, type HeldOccasion, type RequirementJudgement } from '../../store/requirements/judgements.ts';
import type { Store } from '../../store/store.ts';
import { countedCases } from '../case/search-address.ts';
import type { Link } from '../links.ts';
import { occasionRow, type OccasionRow } from './occasions.ts';

/** How a requirement stands, as lists show it. */
export type JudgedStatus = { status: RequirementStatus; isDemo: boolean };
export const judgedStatus = (store: Store, requirement: Entry<'requirements'>): JudgedStatus => {
  const { status, invented } = judgementOf(store, requirement);
  return { status, isDemo: invented > 0 };
};

/** A figure as a way to what it counts. */
export type Figure = { count: number; href?: string | undefined };
/** A month with how often it was kept, late and so on, and the share in time of what was to be done. */
export type JudgedMonth = { month: string; rate: string; figures: Record<RequirementStatus, Figure> };
/** The occasions of a status, month by month, the newest first, under the ids to which figures lead. */
export type OccasionList = { status: RequirementStatus; count: number; parts: { id: string; month: string; rows: OccasionRow[] }[] };

/** Whether a requirement was met, with all that led to it. */
export type JudgementView = JudgedStatus & {
  /** Why it cannot be judged. */
  doubt?: string | undefined;
  /** Where what is met elsewhere can be seen. */
  seen: {
    at?: { title: Translated; url?: string | undefined };
    by?: Translated;
    way?: Link | undefined;
    subject?: Translated;
    note?: string;
  };
  /** What is looked at. */
  by?: string | undefined;
  counts?: Sentence | undefined;
  demo?: string | undefined;
  next?: string | undefined;
  worst: OccasionRow[];
  months: JudgedMonth[];
  drawing?: { drawing: Drawing; title: string; description: string } | undefined;
  lists: OccasionList[];
  rule: string;
};

/** The fewest months with a share for which they are drawn. */
const fewestDrawn = 3;
/** How many of those that were late or missed stand at the top. */
const mostWorst = 10;

export function judgementView(store: Store, requirement: Entry<'requirements'>, lang: Lang): JudgementView {
  const judgement = judgementOf(store, requirement);
  const { status, doubt, evidence, occasions, counts, invented, next } = judgement;
  const href = figureAddress(store, requirement, judgement, lang);
  const links = Object.fromEntries(
    requirementStatusNames.flatMap((one): [string, CountLink][] =>
      counts[one] > 0 ? [[one, { href: href(one), count: counts[one] }]] : [],
    ),
  );
  return {
    status,
    isDemo: invented > 0,
    doubt: doubt && t(lang, `judged.doubt.${doubt}`),
    seen: evidence === undefined && doubt !== 'ended' ? seenAt(store, requirement, doubt, lang) : {},
    by: evidence && t(lang, `judged.by.${evidence}`),
    counts: occasions.length ? { key: 'judged.counts', values: { ...counts, all: occasions.length }, links } : undefined,
    demo: invented > 0 ? t(lang, 'judged.demo', { count: invented }) : undefined,
    next: next && t(lang, 'judged.next', { date: formatDate(next, lang) }),
    worst: worstOf(occasions, mostWorst).map((occasion) => occasionRow(store, occasion, lang)),
    ...trend(store, judgement, href, lang),
    lists: listsOf(store, judgement, href, lang),
    rule: `${scorecardAddress(lang)}#rule`,
  };
}

/** The requirement that has somebody run what an article names as its channel, by that name. */
function requirementOf(store: Store, { zh }: Translated, lang: Lang): Link | undefined {
  const own = store.all('requirements').find(({ fields }) => fields.matter.zh === zh);
  return own && { href: addressOf('requirements', own.id, lang), label: t(lang, 'judged.seenWay') };
}

function seenAt(
  store: Store,
  { id, fields }: Entry<'requirements'>,
  doubt: RequirementJudgement['doubt'],
  lang: Lang,
): JudgementView['seen'] {
  const at = exceptionOf(store, id)?.seenAt;
  const { channel, subject } = fields;
  return {
    ...(at ? { at } : {}),
    ...(channel ? { by: channel, way: requirementOf(store, channel, lang) } : {}),
    subject,
    ...(doubt === 'elsewhere' && channel && at?.url === undefined ? { note: t(lang, 'judged.seenNoAddress') } : {}),
  };
}

type AddressOf = (status: RequirementStatus, month?: IsoMonth) => string;

/** The id of a list of occasions on the page of their requirement. */
const listId = (status: RequirementStatus, month?: IsoMonth): string => [status, ...(month === undefined ? [] : [month])].join('-');

/** How the search of cases calls what is kept, late and unjudged. */
const publications: Partial<Record<RequirementStatus, string>> = { kept: 'inTime', late: 'late', unjudged: 'unjudged' };

/** Where the occasions of a status stand: decisions in the search of cases, where that judges by the same rule, and others on the page itself. */
function figureAddress(
  store: Store,
  { id, fields }: Entry<'requirements'>,
  { evidence, occasions }: RequirementJudgement,
  lang: Lang,
): AddressOf {
  const isOfSearch = evidence === 'decisionsPublished' && fields.timeLimit === undefined && exceptionOf(store, id)?.from === undefined;
  const hasUndated = occasions.some(({ doubt }) => doubt === 'day');
  return (status, month) => {
    const publication = publications[status];
    if (!isOfSearch || publication === undefined || (status === 'unjudged' && hasUndated)) return `#${listId(status, month)}`;
    return countedCases(lang, { publication, ...(month ? { from: `${month}-01`, to: monthEnd(month) } : {}) });
  };
}

function trend(store: Store, { occasions }: RequirementJudgement, href: AddressOf, lang: Lang): Pick<JudgementView, 'months' | 'drawing'> {
  const running = monthOf(store.asOf);
  const known = new Map(byMonth(occasions));
  const months = monthsFrom(plusMonths(running, 1 - monthsCounted), running);
  const counted = months.map((month) => ({ month, counts: countStatuses(known.get(month) ?? []) }));
  const rates = counted.map(({ counts }) => shareInTime(counts));
  const rows = counted.flatMap(({ month, counts }, index): JudgedMonth[] =>
    known.has(month)
      ? [
          {
            month: formatMonth(month, lang),
            rate: rates[index] === undefined ? '–' : `${formatNumber(rates[index], lang)}%`,
            figures: Object.fromEntries(
              requirementStatusNames.map((status) => [
                status,
                { count: counts[status], href: counts[status] > 0 ? href(status, month) : undefined },
              ]),
            ) as JudgedMonth['figures'],
          },
        ]
      : [],
  );
  if (rates.filter((rate) => rate !== undefined).length < fewestDrawn) return { months: rows.toReversed() };
  const format = (value: number) => formatNumber(value, lang);
  const drawing = drawColumns({
    periods: months.map((month) => formatMonthName(month.slice(5), lang)),
    values: rates,
    measuredIn: '%',
    gap: t(lang, 'judged.gap'),
    format,
    formatTick: format,
  });
  const [first, last] = [months[0]!, running].map((month) => formatMonth(month, lang)) as [string, string];
  return {
    months: rows.toReversed(),
    drawing: { drawing, title: t(lang, 'judged.chart'), description: t(lang, 'judged.chartAbout', { first, last }) },
  };
}

/** Of what was to be done, how much was done in time, in percent; undefined where nothing was. */
export function shareInTime({ kept, late, missed }: StatusCounts): number | undefined {
  const all = kept + late + missed;
  return all === 0 ? undefined : Math.round((kept / all) * 100);
}

/** The lists on the page: of every status that is not gone through elsewhere. */
const listsOf = (store: Store, { occasions }: RequirementJudgement, href: AddressOf, lang: Lang): OccasionList[] =>
  requirementStatusNames.flatMap((status) => {
    const own = occasions.filter((occasion) => occasion.status === status);
    if (own.length === 0 || !href(status).startsWith('#')) return [];
    const parts = byMonth<HeldOccasion>(own)
      .toReversed()
      .map(([month, rows]) => ({
        id: listId(status, month),
        month: formatMonth(month, lang),
        rows: rows.map((occasion) => occasionRow(store, occasion, lang)),
      }));
    return [{ status, count: own.length, parts }];
  });

/** The page of a requirement where its occasions of a status are gone through, for other pages. */
export function occasionsAddress(
  store: Store,
  requirement: Entry<'requirements'>,
  status: RequirementStatus,
  lang: Lang,
  month?: IsoMonth,
): string {
  const found = figureAddress(store, requirement, judgementOf(store, requirement), lang)(status, month);
  return found.startsWith('#') ? `${addressOf('requirements', requirement.id, lang)}${found}` : found;
}
