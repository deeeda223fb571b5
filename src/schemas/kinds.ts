import { yearOf } from '../domain/calendar.ts';
import { canonicalDecisionNumber } from '../domain/decision-number.ts';
import { languages } from '../domain/language.ts';
import { reportingMonths } from '../domain/reporting.ts';
import { analysisNames, dimensionNames } from './case-analysis.ts';
import { caseWord } from './case-word.ts';
import { enforcementCase } from './case.ts';
import { correction } from './correction.ts';
import { document, documentDate } from './document.ts';
import { explainer } from './explainer.ts';
import { term } from './glossary.ts';
import { guide } from './guide.ts';
import { indicator } from './indicator.ts';
import { inspection } from './inspection.ts';
import { kind, type KindDefinition } from './kind.ts';
import { news } from './news.ts';
import { page } from './page.ts';
import { portal } from './portal.ts';
import { question } from './question.ts';
import { report } from './report.ts';
import { requirement } from './requirement.ts';
import { editorialText } from './shared.ts';
import { station } from './station.ts';
import { task } from './task.ts';
import { topic } from './topic.ts';
import { unit } from './unit.ts';

/** Every kind of record that stands in content/ with all its uses, in the order in which a reader meets them. */
export const kinds = {
  portal: kind(portal, {
    label: { zh: '网站', en: 'Portal' },
    layout: 'record',
    place: 'portal.yaml',
    address: 'none',
    publicFrom: 'always',
  }),
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
    wordsFrom: ({ askedOn, answeredOn }) => (askedOn === undefined ? 'always' : answeredOn),
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
  progress: kind(report, {
    label: { zh: '进展报告', en: 'Progress reports' },
    heading: { zh: '任务进展', en: 'Progress' },
    menu: 3,
    layout: 'tables',
    columnType: 'disclosure',
    place: 'progress',
    row: { by: 'unit', id: ({ unit, task }, { group }) => `${group}/${unit}/${task}`, repeats: true },
    address: 'group',
    groups: ({ reporting }, on) => reportingMonths(reporting, on),
    fixedPages: { board: /^(?:\d{4})?$/ },
    publicFrom: ({ submittedOn }) => submittedOn,
    date: ({ submittedOn }) => submittedOn,
    fed: 'reportRows',
    downloadable: 3,
    ofFacts: true,
    part: ({ group }) => group,
    furtherTables: ['reports-due.csv', 'board.csv'],
  }),
  tasks: kind(task, {
    label: { zh: '任务', en: 'Tasks' },
    heading: { zh: '任务表', en: 'Task table' },
    menuLabel: { zh: '任务表', en: 'Tasks' },
    layout: 'tables',
    columnType: 'disclosure',
    place: 'tasks',
    row: { by: 'number', id: ({ number }, { group }) => `${group}-${number.padStart(2, '0')}` },
    ids: /^[a-z0-9]+(?:[-.][A-Za-z0-9]+)*$/,
    address: 'own',
    fixedPages: { status: /^$/ },
    publicFrom: 'always',
    restsOn: ({ group }) => [group],
    date: ({ deadline }) => deadline,
    title: ({ keyTask }) => keyTask,
    searched: true,
    downloadable: 4,
  }),
  units: kind(unit, {
    label: { zh: '单位', en: 'Units' },
    heading: { zh: '各单位', en: 'Units' },
    layout: 'map',
    columnType: 'disclosure',
    place: 'units.yaml',
    address: 'own',
    publicFrom: 'always',
    title: ({ name }) => name,
    knownAs: ({ name, fullName, aliases }) => [name.zh, name.en, fullName?.zh, fullName?.en, ...aliases],
    searched: true,
    downloadable: 5,
  }),
  cases: kind(enforcementCase, {
    label: { zh: '处罚案件', en: 'Enforcement cases' },
    menuLabel: { zh: '处罚案件', en: 'Cases' },
    menu: 4,
    layout: 'tables',
    columnType: 'disclosure',
    place: 'cases',
    row: {
      by: 'decisionNumber',
      id: ({ slug, decisionNumber }, { caseId }) => slug ?? caseId(decisionNumber),
      // A number that is spelt another way is the same decision, and one that sounds alike is not.
      identity: ({ decisionNumber }, { canonical }) => canonical(decisionNumber),
    },
    address: 'own',
    fixedPages: { analysis: new RegExp(`^(?:${dimensionNames.join('|')})$`), page: /^\d+$/, unit: /^[^/]+(?:\/\d+)?$/ },
    also: { parties: { label: { zh: '当事人', en: 'Parties' }, columnType: 'disclosure', fixedPages: { page: /^\d+$/ } } },
    publicFrom: ({ publishedOn, decidedOn }) => publishedOn ?? decidedOn,
    date: ({ decidedOn }) => decidedOn,
    title: ({ party, decisionNumber }) => party ?? decisionNumber,
    knownAs: ({ decisionNumber }) => [decisionNumber, canonicalDecisionNumber(decisionNumber)],
    fed: 'cases',
    downloadable: 1,
    ofFacts: true,
    part: ({ fields }) => yearOf(fields.decidedOn),
    ownFiles: ['csv', 'json'],
    furtherTables: ['parties.csv'],
    furtherFiles: analysisNames,
  }),
  requirements: kind(requirement, {
    label: { zh: '公开要求', en: 'Disclosure requirements' },
    menuLabel: { zh: '公开要求', en: 'Requirements' },
    menu: 5,
    layout: 'files',
    columnType: 'disclosure',
    place: 'requirements',
    address: 'own',
    publicFrom: 'always',
    restsOn: ({ fields }) => fields.basis.map(({ document: basis }) => basis),
    title: ({ matter }) => matter,
    searched: true,
    downloadable: 6,
  }),
  indicators: kind(indicator, {
    label: { zh: '环境指标', en: 'Indicators' },
    menu: 6,
    layout: 'files',
    columnType: 'disclosure',
    place: 'indicators',
    address: 'own',
    publicFrom: 'always',
    title: ({ name }) => name,
    searched: true,
    ownFiles: ['csv', ...languages.map((lang) => `${lang}.svg`)],
  }),
  inspections: kind(inspection, {
    label: { zh: '督察事项', en: 'Inspection findings' },
    heading: { zh: '督察检查', en: 'Inspections' },
    layout: 'files',
    columnType: 'disclosure',
    place: 'inspections',
    address: 'own',
    publicFrom: ({ foundOn }) => foundOn,
    date: ({ foundOn }) => foundOn,
    title: ({ title }) => title,
    ofUnit: ({ unit: found }) => found,
    fed: 'findings',
    searched: true,
    downloadable: 7,
  }),
  glossary: kind(term, {
    label: { zh: '术语', en: 'Glossary' },
    layout: 'map',
    columnType: 'disclosure',
    place: 'glossary.yaml',
    optional: true,
    address: 'own',
    publicFrom: 'always',
    title: ({ term: words }) => words,
    searched: true,
  }),
  corrections: kind(correction, {
    label: { zh: '案件更正', en: 'Corrections of cases' },
    heading: { zh: '更正记录', en: 'Corrections' },
    layout: 'tables',
    columnType: 'disclosure',
    place: 'corrections',
    row: {
      by: 'case',
      id: ({ case: corrected, on, field }, { caseId }) => `${caseId(corrected)}/${on}/${field}`,
      identity: ({ case: corrected, on, field }, { canonical }) => `${canonical(corrected)}/${on}/${field}`,
    },
    address: 'list',
    publicFrom: ({ on }) => on,
    date: ({ on }) => on,
    fed: 'corrections',
    downloadable: 2,
    ofFacts: true,
    furtherTables: ['changes.csv'],
  }),
  topics: kind(topic, {
    label: { zh: '主题', en: 'Topics' },
    layout: 'map',
    place: 'topics.yaml',
    address: 'none',
    publicFrom: 'always',
    title: ({ name }) => name,
    knownAs: ({ name }) => [name.zh, name.en],
  }),
  stations: kind(station, {
    label: { zh: '监测站', en: 'Stations' },
    layout: 'map',
    place: 'stations.yaml',
    optional: true,
    ids: /^[A-Za-z]+$/,
    address: 'none',
    publicFrom: 'always',
    title: ({ name }) => name,
  }),
  violationTypes: kind(caseWord, {
    label: { zh: '违法行为类型', en: 'Violation types' },
    layout: 'map',
    place: 'violation-types.yaml',
    optional: true,
    address: 'none',
    publicFrom: 'always',
    title: ({ name }) => name,
  }),
  penaltyTypes: kind(caseWord, {
    label: { zh: '处罚类别', en: 'Penalty types' },
    layout: 'map',
    place: 'penalty-types.yaml',
    optional: true,
    address: 'none',
    publicFrom: 'always',
    title: ({ name }) => name,
  }),
} as const satisfies Record<string, KindDefinition>;
