import { authorityNames } from '../../content/authority-names.ts';
import type { Entry } from '../../content/entry.ts';
import { yearUpTo, type IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { inLanguage } from '../../i18n/translated.ts';
import type { Section } from '../../schemas/sections.ts';
import { addressOf, unitCasesAddress } from '../../store/address.ts';
import { caseLevels } from '../../store/cases/sums.ts';
import type { Store } from '../../store/store.ts';
import { countedCases } from '../case/search-address.ts';
import { recentUnitCasesAddress } from '../case/unit-cases.ts';
import { districtTiles, type DistrictTile } from '../unit/district-tiles.ts';
import { planLead, type PlanLead } from '../document/plan-lead.ts';
import { indicatorTrend, type IndicatorTrend } from '../indicator/trend.ts';
import { demoNote } from '../demonstration.ts';
import type { Link } from '../links.ts';
import { homeAnswers, type HomeAnswers } from './home-answers.ts';
import { suggestedSearches } from './suggested-searches.ts';
import { thisWeekLink } from '../text/digest.ts';
import { textRows, type TextRow } from '../text/rows.ts';

/** News in view on the home page. */
const mostNews = 4;
/** Explainers in view there: two rows of three. */
const mostExplainers = 6;

/** The home page: what the plan is, how it goes, who reports, what was found, and what is new. */
export type HomeView = {
  siteName: string;
  /** The tagline: what stands before its colon, and what follows, in runs that a line of Chinese may break between. */
  tagline: { title: string; runs: string[]; lang?: string | undefined };
  asOf: IsoDate;
  searches: Link[];
  plan: PlanLead | undefined;
  /** The mark of a demonstration, where its figures count invented records. */
  demoNote?: string | undefined;
  answers: HomeAnswers;
  trend?: IndicatorTrend | undefined;
  /** The newest texts and what became public since Monday; undefined where the portal has no news. */
  news?: { texts: TextRow[]; thisWeek: Link } | undefined;
  /** Undefined where no decision that is held names a district: a nought would say that none was made there. */
  casesByDistrict?: DistrictTile[] | undefined;
  /** How many decisions of the same months stand beside the tiles, as no district is named. */
  casesElsewhere?: Sentence | undefined;
  /** That the decisions counted by district are invented, where some are. */
  casesNote?: string | undefined;
  /** Undefined where the portal has none. */
  explainers?: TextRow[] | undefined;
};

export function homeView(store: Store, lang: Lang): HomeView {
  const { portal, asOf } = store;
  const has = (section: Section): boolean => store.sections.has(section);
  const from = yearUpTo(asOf);
  const recent = store.cases.counted().filter(({ fields }) => fields.decidedOn >= from);
  const plan = store.find('documents', portal.reporting.document);
  const homeIndicator = portal.homeIndicator === undefined ? undefined : store.find('indicators', portal.homeIndicator);
  const tagline = inLanguage(portal.tagline, lang);
  return {
    siteName: inLanguage(portal.name, lang).text,
    tagline: { ...tagline, ...halves(tagline.text) },
    asOf,
    searches: suggestedSearches(store, lang),
    plan: plan && planLead(store, plan, lang),
    demoNote: demoNote(store, 'both', lang),
    answers: homeAnswers(store, recent, lang),
    trend: homeIndicator && indicatorTrend(store, homeIndicator, lang),
    news: has('news') ? { texts: textRows(store.texts('news').slice(0, mostNews), lang), thisWeek: thisWeekLink(lang) } : undefined,
    casesByDistrict: store.cases.counted().some(({ fields }) => isInDistrict(store, fields.unit))
      ? casesTiles(store, recent, from, lang)
      : undefined,
    casesElsewhere: casesWithoutDistrict(store, recent, from, lang),
    casesNote: demoNote(store, 'cases', lang),
    explainers: has('explainers') ? textRows(store.texts('explainers').slice(0, mostExplainers), lang) : undefined,
  };
}

/** A tagline before and after its first colon; one without a colon is all title. */
function halves(tagline: string): { title: string; runs: string[] } {
  const [, title = tagline, rest = ''] = /^(.+?)(?:：|: )(.+)$/s.exec(tagline) ?? [];
  return { title, runs: rest.split(/(?<=[：，。；])/).filter(Boolean) };
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

/** The decisions that name no district: nearly always the city's own, whose unit is the department that made them. */
function casesWithoutDistrict(store: Store, recent: readonly Entry<'cases'>[], from: IsoDate, lang: Lang): Sentence | undefined {
  const rest = recent.filter(({ fields }) => !isInDistrict(store, fields.unit));
  if (!rest.length) return undefined;
  const units = new Set(rest.map(({ fields }) => fields.unit));
  const departments = authorityNames(
    store.all('units').filter(({ fields }) => fields.kind === 'department'),
    store.portal.city.zh,
  );
  const isOfCity = rest.every(({ fields }) => fields.unit !== undefined || departments.has(fields.authority));
  // Of decisions without any unit there is no search.
  const named = [...units].flatMap((unit) => unit ?? []);
  return {
    key: isOfCity ? 'home.casesOfCity' : 'home.casesWithoutUnit',
    values: { count: rest.length },
    links: units.has(undefined) ? {} : { cases: { href: countedCases(lang, { unit: named, from }), count: rest.length } },
  };
}

const isInDistrict = (store: Store, unit: string | undefined): boolean => store.districts().some(({ id }) => id === unit);

/** Where a tile leads without script: to the district's decisions, or to its own page where it has none. */
function tileAddress(store: Store, unit: string, recent: number, lang: Lang): string {
  if (recent > 0) return recentUnitCasesAddress(unit, lang);
  return store.cases.ofUnit(unit).length > 0 ? unitCasesAddress(unit, lang) : addressOf('units', unit, lang);
}
