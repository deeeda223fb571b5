import type { Entry } from '../../content/entry.ts';
import { yearUpTo } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { unitCasesAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';
import { unitLink, type Link } from '../links.ts';
import { furtherTitle, paginationOf, type Pagination } from '../pagination.ts';
import { caseRows, type CaseRow } from './rows.ts';
import { countedCases } from './search-address.ts';

/** Cases on one page: a hundred thousand of them make a thousand pages a language. */
const unitCasesPerPage = 100;

/** A page of the decisions of a unit that were not withdrawn, newest first. */
export type UnitCasesView = {
  href: string;
  title: string;
  lead: string;
  /** The mark of a demonstration, where its figures count invented records. */
  demoNote?: string | undefined;
  unit: Link;
  /** The search that finds the same. */
  search: string;
  /** Those of the year up to today apart, as the home page counts them; a part without cases is left out. */
  parts: { title: string; id?: string; cases: CaseRow[] }[];
  pagination: Pagination | undefined;
};

const pagesOf = (cases: number): number => Math.max(1, Math.ceil(cases / unitCasesPerPage));

/** The pages of every unit below `cases/unit/`: `<unit>`, then `<unit>/2` and so on. */
export const unitCasePages = (store: Store): string[] =>
  store
    .all('units')
    .flatMap(({ id }) =>
      Array.from({ length: pagesOf(store.cases.ofUnit(id).length) }, (_, index) => (index === 0 ? id : `${id}/${index + 1}`)),
    );

/** Where the decisions of the year up to today stand. */
const recentId = 'recent';
export const recentUnitCasesAddress = (unit: string, lang: Lang): string => `${unitCasesAddress(unit, lang)}#${recentId}`;

/** @param place as in {@link unitCasePages} */
export function unitCasesView(store: Store, place: string, lang: Lang): UnitCasesView {
  const [id = '', number = '1'] = place.split('/');
  const page = Number(number);
  const cases = store.cases.ofUnit(id);
  const from = (page - 1) * unitCasesPerPage;
  const shown = cases.slice(from, from + unitCasesPerPage);
  const isRecent = ({ fields }: Entry<'cases'>) => fields.decidedOn >= yearUpTo(store.asOf);
  const title = t(lang, 'cases.ofUnit', { unit: inLanguage(store.get('units', id).fields.name, lang).text });
  return {
    href: unitCasesAddress(id, lang, page),
    title: page === 1 ? title : furtherTitle(title, page, lang),
    lead: cases.length
      ? t(lang, 'cases.ofUnitLead', { from: from + 1, to: from + shown.length, total: cases.length })
      : t(lang, 'unit.noCases'),
    demoNote: demoNote(store, 'cases', lang),
    unit: unitLink(store, id, lang),
    search: countedCases(lang, { unit: id }),
    parts: [
      { title: t(lang, 'cases.unitRecent', { count: cases.filter(isRecent).length }), id: recentId, cases: shown.filter(isRecent) },
      { title: t(lang, 'cases.unitEarlier'), cases: shown.filter((entry) => !isRecent(entry)) },
    ].flatMap((part) => (part.cases.length ? [{ ...part, cases: caseRows(store, part.cases, lang) }] : [])),
    pagination: paginationOf(page, pagesOf(cases.length), (one) => unitCasesAddress(id, lang, one)),
  };
}
