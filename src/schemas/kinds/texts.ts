import { document, documentDate } from '../document.ts';
import { explainer } from '../explainer.ts';
import { guide } from '../guide.ts';
import { kind, type KindDefinition } from '../kind.ts';
import { news } from '../news.ts';
import { page } from '../page.ts';
import { question } from '../question.ts';
import { editorialText } from '../shared.ts';

/** What staff write as texts, each in its folder with its words beside its facts. */
export const kindsOfTexts = {
  documents: kind(document, {
    label: { zh: '政策文件', en: 'Policy documents' },
    menuLabel: { zh: '政策文件', en: 'Documents' },
    menu: 1,
    layout: 'texts',
    columnType: 'policy',
    place: 'documents',
    address: 'own',
    fixedPages: { compare: /^$|^[^/]+-and-[^/]+$/ },
    // A law without a day is there for its clauses, and in force.
    publicFrom: (fields) => documentDate(fields) ?? 'always',
    ofItsDay: true,
    date: documentDate,
    searched: true,
  }),
  explainers: kind(explainer, {
    label: { zh: '政策解读', en: 'Explainers' },
    menu: 2,
    columnType: 'explained',
    place: 'explainers',
    ...editorialText,
  }),
  questions: kind(question, {
    label: { zh: '问答', en: 'Questions and answers' },
    menuLabel: { zh: '问答', en: 'Questions' },
    menu: 8,
    columnType: 'interaction',
    place: 'questions',
    ...editorialText,
    // One that the editors compiled was asked by nobody, and waits for nothing.
    textFrom: ({ askedOn, answeredOn }) => (askedOn === undefined ? 'always' : answeredOn),
    ofUnit: ({ owner }) => owner,
  }),
  guides: kind(guide, {
    label: { zh: '绿色生活', en: 'Green living' },
    menu: 7,
    columnType: 'disclosure',
    place: 'guides',
    ...editorialText,
  }),
  news: kind(news, {
    label: { zh: '动态', en: 'News' },
    columnType: 'news',
    place: 'news',
    ...editorialText,
    ofItsDay: true,
    fixedPages: { week: /^(?:\d{4}-W\d{2}|now)$/ },
  }),
  pages: kind(page, {
    label: { zh: '本站', en: 'About this site' },
    layout: 'texts',
    place: 'pages',
    address: 'top',
    publicFrom: 'always',
    date: ({ publishedOn }) => publishedOn,
    searched: true,
  }),
} as const satisfies Record<string, KindDefinition>;
