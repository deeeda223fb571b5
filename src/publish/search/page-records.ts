import type { Lang } from '../../domain/language.ts';
import { kindLabel } from '../../schemas/label.ts';
import { listAddress, requestAddress, tasksByStatusAddress } from '../../domain/page-address.ts';
import { t, type Key } from '../../i18n/words.ts';
import { dimensionNames, partsOf } from '../../schemas/case/case-analysis.ts';
import { isListSection, sectionHeading, sectionLead, contentSections, type Section } from '../../schemas/sections.ts';
import {
  analysisAddress,
  articlesReadAddress,
  boardAddress,
  comparisonAddress,
  digestAddress,
  opennessAddress,
  scorecardAddress,
  selfCheckAddress,
} from '../../store/address.ts';
import { boardYears } from '../../store/progress/board.ts';
import type { Store } from '../../store/store.ts';
import { partHeads } from '../../views/case/analysis-parts.ts';
import type { OwnPage, SearchRecord } from './search-record.ts';
import { seriesPages } from './series-records.ts';

/** Sections that list no kind: what they are called, and their first words. */
const further = {
  feeds: { title: 'feeds.title', lead: 'feeds.lead' },
  data: { title: 'nav.data', lead: 'data.lead' },
  offline: { title: 'nav.offline', lead: 'offline.lead' },
} as const satisfies Partial<Record<Section, Record<'title' | 'lead', Key>>>;

/** The lists and tables of the portal that a reader may look for by name. */
function ownPages(store: Store, lang: Lang): OwnPage[] {
  const sections = [...contentSections, 'offline' as const].map((section) => ({
    id: section,
    ...(isListSection(section) ? {} : { speaks: true as const }),
    url: listAddress(section, lang),
    title: isListSection(section) ? sectionHeading(section, lang) : t(lang, further[section].title),
    lead: isListSection(section) ? sectionLead(section, lang) : t(lang, further[section].lead),
  }));
  const pages = [
    ...sections,
    { id: 'progress/board', url: boardAddress(lang), title: t(lang, 'progress.board'), lead: sectionLead('progress', lang) },
    ...boardYears(store).map((year) => ({
      id: `progress/board/${year}`,
      url: boardAddress(lang, { year }),
      title: t(lang, 'board.titleYear', { year }),
      lead: t(lang, 'board.yearNote', { year }),
      about: year,
    })),
    { id: 'tasks/status', url: tasksByStatusAddress(lang), title: t(lang, 'tasks.byStatus'), lead: t(lang, 'tasks.byStatusLead') },
    { id: 'documents/compare', url: comparisonAddress(lang), title: t(lang, 'compare.title'), lead: t(lang, 'compare.lead') },
    { id: 'requirements/scorecard', url: scorecardAddress(lang), title: t(lang, 'scorecard.title'), lead: t(lang, 'scorecard.lead') },
    {
      id: 'requirements/self-check',
      url: selfCheckAddress(lang),
      title: t(lang, 'selfCheck.title'),
      lead: t(lang, 'selfCheck.lead'),
      speaks: true as const,
    },
    {
      id: 'requirements/openness',
      url: opennessAddress(lang),
      title: t(lang, 'openness.title'),
      lead: t(lang, 'openness.lead'),
      speaks: true as const,
    },
    {
      id: 'requirements/articles',
      url: articlesReadAddress(lang),
      title: kindLabel('articlesRead', lang),
      lead: t(lang, 'articlesRead.lead'),
    },
    {
      id: 'requirements/ask',
      url: requestAddress(lang),
      title: t(lang, 'request.title'),
      lead: t(lang, 'request.about'),
      speaks: true as const,
    },
    { id: 'news/week/now', url: digestAddress('now', lang), title: t(lang, 'digest.title'), lead: t(lang, 'digest.lead') },
    ...dimensionNames.map((by) => ({
      id: `cases/analysis/${by}`,
      url: analysisAddress(by, lang),
      title: t(lang, `analysis.title.${by}`),
      lead: t(lang, 'analysis.lead'),
      heads: [...new Set(partsOf[by].flatMap((part) => partHeads(part, [], lang)))],
    })),
  ];
  return pages.filter(({ id }) => hasPage(store, id));
}

/** Whether the portal has the section in which a page stands, as the page's name says. */
const hasPage = ({ sections }: Store, id: string): boolean => sections.has(id.split('/')[0] as Section);

/** The lists and tables as records of the search; they are of no kind, and facets do not count them. */
export const pageRecords = (store: Store, lang: Lang): SearchRecord[] =>
  [...ownPages(store, lang), ...seriesPages(store, lang).filter(({ id }) => hasPage(store, id))].map(
    ({ id, url, title, lead, heads = [], names = [], about, speaks }) => ({
      kind: 'pages',
      id,
      url,
      shown: { title, line: t(lang, 'search.ownPage') },
      fields: [title, lead, ...heads].filter(Boolean),
      names,
      about,
      facets: {},
      isList: true,
      ...(speaks ? { speaks } : {}),
    }),
  );
