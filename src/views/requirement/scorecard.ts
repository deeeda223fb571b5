import { ascending, descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { monthOf, monthsFrom, plusMonths, type IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { dataAddress, tableName } from '../../domain/page-address.ts';
import {
  byMonth,
  countStatuses,
  monthsCounted,
  requirementStatusNames,
  type RequirementStatus,
  type StatusCounts,
} from '../../domain/requirements/judge.ts';
import { formatMonth } from '../../i18n/formats.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { matters, scorecardJson, scorecardTables } from '../../schemas/requirement.ts';
import { addressOf } from '../../store/address.ts';
import { judgementOf } from '../../store/requirements/judgements.ts';
import type { Store } from '../../store/store.ts';
import { hasEnded } from '../document/requirements.ts';
import { documentLink, linkOf, type Link, type MaybeLink } from '../links.ts';
import { judgedStatus, occasionsAddress } from './judgement.ts';
import { countSeen } from './seen.ts';

type Requirement = Entry<'requirements'>;

/** A requirement as a tile: its page, how it stands, and that in a sentence. */
export type Tile = { link: Link; status: RequirementStatus; isDemo: boolean };
/** Requirements that share an area or a law, by status, each status under the id to which its figure leads. */
export type ScorecardRow = {
  id: string;
  name: MaybeLink;
  total: number;
  statuses: { id: string; status: RequirementStatus; tiles: Tile[] }[];
};
/** A month of a requirement: how it stands by the worst of its occasions, and the way to those. */
export type MonthMark = { month: string; status: RequirementStatus; label: string; href: string } | undefined;
export type MonthRow = { link: Link; isDemo: boolean; marks: MonthMark[] };

export type ScorecardView = {
  summary: Sentence;
  demo?: string | undefined;
  areas: ScorecardRow[];
  laws: ScorecardRow[];
  months: { heads: { month: IsoMonth; name: string }[]; rows: MonthRow[] };
  /** Under what is not judged here `seen` counts where it can be seen. */
  lists: {
    status: RequirementStatus;
    count: number;
    seen?: string | undefined;
    parts: { id: string; reason?: string | undefined; tiles: Tile[] }[];
  }[];
  files: Link[];
};

export function scorecardView(store: Store, lang: Lang): ScorecardView {
  const all = store.all('requirements').toSorted((a, b) => ascending(areaOrder(a), areaOrder(b)) || ascending(a.id, b.id));
  const counts = countStatuses(all.map((requirement) => judgementOf(store, requirement)));
  const invented = all.filter((requirement) => judgedStatus(store, requirement).isDemo).length;
  const links = Object.fromEntries(requirementStatusNames.map((status) => [status, { href: `#${status}`, count: counts[status] }]));
  return {
    summary: {
      key: 'scorecard.summary',
      values: { ...counts, all: all.length },
      links: { ...links, all: { href: '#areas', count: all.length } },
    },
    demo: invented > 0 ? t(lang, 'scorecard.demo', { count: invented }) : undefined,
    areas: areasOf(store, all, lang),
    laws: lawsOf(store, all, lang),
    months: monthsOf(store, all, lang),
    lists: listsOf(store, all, lang),
    files: [
      ...scorecardTables.map((name) => ({
        href: dataAddress(tableName(name, lang)),
        label: t(lang, name === scorecardTables[0] ? 'scorecard.table' : 'scorecard.monthsTable'),
      })),
      { href: dataAddress(scorecardJson), label: t(lang, 'scorecard.json') },
    ],
  };
}

const order = Object.keys(matters);
const areaOrder = ({ fields }: Requirement): number => order.indexOf(fields.category);

const tileOf = (store: Store, requirement: Requirement, lang: Lang): Tile => ({
  link: linkOf(addressOf('requirements', requirement.id, lang), inLanguage(requirement.fields.matter, lang)),
  ...judgedStatus(store, requirement),
});

/** Requirements as a row: those of each status together, so that a figure leads to exactly what it counts. */
function rowOf(store: Store, id: string, name: MaybeLink, requirements: readonly Requirement[], lang: Lang): ScorecardRow {
  const tiles = requirements.map((requirement) => tileOf(store, requirement, lang));
  return {
    id,
    name,
    total: tiles.length,
    statuses: requirementStatusNames.flatMap((status) => {
      const own = tiles.filter((tile) => tile.status === status);
      return own.length ? [{ id: `${id}-${status}`, status, tiles: own }] : [];
    }),
  };
}

const areasOf = (store: Store, all: readonly Requirement[], lang: Lang): ScorecardRow[] =>
  [...Map.groupBy(all, ({ fields }) => fields.category)]
    .map(([category, own]) => rowOf(store, `area-${category}`, { label: matters[category][lang] }, own, lang))
    .toSorted(judgedFirst);

/** What is judged comes before that of which nothing is. */
const isJudged = ({ statuses }: ScorecardRow): boolean => statuses.some(({ status }) => status !== 'unjudged');
const judgedFirst = (a: ScorecardRow, b: ScorecardRow): number => descending(isJudged(a), isJudged(b));

/** A requirement that rests on several laws stands with each of them. */
const lawsOf = (store: Store, all: readonly Requirement[], lang: Lang): ScorecardRow[] => {
  const laws = new Map<string, Requirement[]>();
  for (const requirement of all)
    for (const law of new Set(requirement.fields.basis.map(({ document }) => document)))
      laws.set(law, [...(laws.get(law) ?? []), requirement]);
  return [...laws]
    .toSorted(([a, own], [b, others]) => descending(own.length, others.length) || ascending(a, b))
    .map(([law, own]) => rowOf(store, `law-${law}`, documentLink(store, law, lang), own, lang))
    .toSorted(judgedFirst);
};

/** The status of a month: what is missed or was late before all else, and what is not yet due only where nothing was kept. */
const monthOrder = ['missed', 'late', 'kept', 'due', 'unjudged'] as const satisfies readonly RequirementStatus[];
const statusIn = (counts: StatusCounts): RequirementStatus => monthOrder.find((status) => counts[status] > 0) ?? 'unjudged';

function monthsOf(store: Store, all: readonly Requirement[], lang: Lang): ScorecardView['months'] {
  const running = monthOf(store.asOf);
  const heads = monthsFrom(plusMonths(running, 1 - monthsCounted), running).map((month) => ({ month, name: formatMonth(month, lang) }));
  const rows = all.flatMap((requirement): MonthRow[] => {
    const { occasions, invented } = judgementOf(store, requirement);
    const known = new Map(byMonth(occasions));
    if (!heads.some(({ month }) => known.has(month))) return [];
    const marks = heads.map(({ month, name }): MonthMark => {
      const own = known.get(month);
      if (!own) return undefined;
      const counts = countStatuses(own);
      const status = statusIn(counts);
      const label = t(lang, 'scorecard.mark', { month: name, status: t(lang, `judged.${status}`), kept: counts.kept, all: own.length });
      return {
        month: name,
        status,
        label,
        href: occasionsAddress(store, requirement, status, lang, month),
      };
    });
    return [{ link: tileOf(store, requirement, lang).link, isDemo: invented > 0, marks }];
  });
  return { heads, rows };
}

/** Every requirement by its status, by name; those that cannot be judged by the reason. */
const listsOf = (store: Store, all: readonly Requirement[], lang: Lang): ScorecardView['lists'] =>
  requirementStatusNames.flatMap((status) => {
    const own = all.filter((requirement) => judgementOf(store, requirement).status === status);
    if (own.length === 0) return [];
    const byReason = [...Map.groupBy(own, (requirement) => judgementOf(store, requirement).doubt)];
    const parts = byReason.map(([doubt, of]) => ({
      id: doubt === undefined ? `list-${status}` : `reason-${doubt}`,
      reason: doubt && t(lang, `judged.doubt.${doubt}`),
      tiles: of.map((requirement) => tileOf(store, requirement, lang)),
    }));
    return [{ status, count: own.length, seen: status === 'unjudged' ? seenCounts(store, own, lang) : undefined, parts }];
  });

/** For how many of them a law names a place where they can be seen, how many are told to some alone, and for how many no place was read. */
function seenCounts(store: Store, requirements: readonly Requirement[], lang: Lang): string | undefined {
  const living = requirements.filter((requirement) => !hasEnded(store, requirement) && requirement.fields.seen.length > 0);
  return living.length ? t(lang, 'scorecard.seen', countSeen(living)) : undefined;
}
