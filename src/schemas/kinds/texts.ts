import { document, documentDate } from '../document.ts';
import { explainer } from '../explainer.ts';
import { guide } from '../guide.ts';
import { kind, type KindDefinition } from '../kind.ts';
import { news } from '../news.ts';
import { page } from '../page.ts';
import { question } from '../question.ts';
import { editorialText } from '../shared.ts';

/** Kinds that staff write as texts, each in a folder with its words beside its facts. */
export const kindsOfTexts = {
  documents: kind(document, {
    label: { zh: '政策文件', en: 'Policy documents' },
    menuLabel: { zh: '政策文件', en: 'Documents' },
    menu: 1,
    layout: 'texts',
    lead: { zh: '计划、法律和规则，以及它们现在是否有效。', en: 'Plans, laws and rules, and whether they are in force.' },
    columnType: 'policy',
    place: 'documents',
    address: 'own',
    fixedPages: { compare: /^$|^[^/]+-and-[^/]+$/ },
    // A law without a day is there for its clauses, and in force.
    publicFrom: (fields) => documentDate(fields) ?? 'always',
    ofItsDay: true,
    date: documentDate,
    searched: true,
    searchWorth: 0.02,
  }),
  explainers: kind(explainer, {
    label: { zh: '政策解读', en: 'Explainers' },
    menu: 2,
    lead: { zh: '用通俗的话讲清楚：是什么，与我有什么关系，怎么办。', en: 'In plain words: what it is, what it means for me, what to do.' },
    columnType: 'explained',
    place: 'explainers',
    ...editorialText,
    searchWorth: 0.06,
  }),
  questions: kind(question, {
    label: { zh: '问答', en: 'Questions and answers' },
    menuLabel: { zh: '问答', en: 'Questions' },
    menu: 8,
    lead: { zh: '大家常问的问题，以及有出处的回答。', en: 'What people ask, answered with sources.' },
    columnType: 'interaction',
    place: 'questions',
    ...editorialText,
    searchWorth: 0.1,
    // One that the editors compiled was asked by nobody, and waits for nothing.
    textFrom: ({ askedOn, answeredOn }) => (askedOn === undefined ? 'always' : answeredOn),
    ofUnit: ({ owner }) => owner,
  }),
  guides: kind(guide, {
    label: { zh: '绿色生活', en: 'Green living' },
    menu: 7,
    lead: { zh: '家里、路上、学校里，今天就能做的事。', en: 'At home, on the road and at school: what you can do today.' },
    columnType: 'disclosure',
    place: 'guides',
    ...editorialText,
    searchWorth: 0.1,
  }),
  news: kind(news, {
    label: { zh: '动态', en: 'News' },
    lead: { zh: '本站和计划的最新消息。', en: 'What is new on this portal and with the plan.' },
    columnType: 'news',
    place: 'news',
    ...editorialText,
    searchWorth: -0.03,
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
    searchWorth: 0.06,
  }),
} as const satisfies Record<string, KindDefinition>;
