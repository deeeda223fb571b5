import type { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import { enforcementCase } from './case.ts';
import { correction } from './correction.ts';
import { document } from './document.ts';
import { explainer } from './explainer.ts';
import { term } from './glossary.ts';
import { guide } from './guide.ts';
import { indicator } from './indicator.ts';
import { inspection } from './inspection.ts';
import { news } from './news.ts';
import { page } from './page.ts';
import { portal } from './portal.ts';
import { question } from './question.ts';
import { report } from './report.ts';
import { requirement } from './requirement.ts';
import { station } from './station.ts';
import { task } from './task.ts';
import { topic } from './topic.ts';
import { unit } from './unit.ts';

/** How a kind of record lies in the content folder. */
export type Layout =
  /** One file that is one record. */
  | 'record'
  /** One YAML file that maps ids to records. */
  | 'map'
  /** A folder of YAML files, one a record; the id is the file's name. */
  | 'files'
  /** A folder of folders: index.yaml with the facts, {zh,en}.mdx with the words. */
  | 'texts'
  /** A folder of CSV tables, one row a record. */
  | 'tables';

/** `optional`: the file may be absent, and the kind is then empty. Folders always may. */
export type KindDefinition = { label: Bilingual; layout: Layout; place: string; schema: z.ZodType; optional?: true };

/** Every kind of record that stands in content/, in the order in which a newcomer meets them. */
export const kinds = {
  portal: { label: { zh: '网站', en: 'Portal' }, layout: 'record', place: 'portal.yaml', schema: portal },
  units: { label: { zh: '单位', en: 'Units' }, layout: 'map', place: 'units.yaml', schema: unit },
  topics: { label: { zh: '主题', en: 'Topics' }, layout: 'map', place: 'topics.yaml', schema: topic },
  glossary: { label: { zh: '术语', en: 'Glossary' }, layout: 'map', place: 'glossary.yaml', schema: term, optional: true },
  stations: { label: { zh: '监测站', en: 'Stations' }, layout: 'map', place: 'stations.yaml', schema: station, optional: true },
  documents: { label: { zh: '政策文件', en: 'Documents' }, layout: 'texts', place: 'documents', schema: document },
  explainers: { label: { zh: '政策解读', en: 'Explainers' }, layout: 'texts', place: 'explainers', schema: explainer },
  questions: { label: { zh: '问答', en: 'Questions' }, layout: 'texts', place: 'questions', schema: question },
  guides: { label: { zh: '绿色生活', en: 'Green living' }, layout: 'texts', place: 'guides', schema: guide },
  news: { label: { zh: '动态', en: 'News' }, layout: 'texts', place: 'news', schema: news },
  pages: { label: { zh: '本站', en: 'About this site' }, layout: 'texts', place: 'pages', schema: page },
  requirements: { label: { zh: '公开要求', en: 'Disclosure requirements' }, layout: 'files', place: 'requirements', schema: requirement },
  inspections: { label: { zh: '督察检查', en: 'Inspections' }, layout: 'files', place: 'inspections', schema: inspection },
  indicators: { label: { zh: '指标', en: 'Indicators' }, layout: 'files', place: 'indicators', schema: indicator },
  tasks: { label: { zh: '任务', en: 'Tasks' }, layout: 'tables', place: 'tasks', schema: task },
  progress: { label: { zh: '进展报告', en: 'Progress reports' }, layout: 'tables', place: 'progress', schema: report },
  cases: { label: { zh: '处罚案件', en: 'Enforcement cases' }, layout: 'tables', place: 'cases', schema: enforcementCase },
  corrections: { label: { zh: '案件更正', en: 'Corrections of cases' }, layout: 'tables', place: 'corrections', schema: correction },
} as const satisfies Record<string, KindDefinition>;

export type Kind = keyof typeof kinds;
export type Fields<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
/** The kinds whose records are words, kept as {zh,en}.mdx beside their index.yaml. */
export const textKinds = ['documents', 'explainers', 'questions', 'guides', 'news', 'pages'] as const satisfies readonly Kind[];
export type TextKind = (typeof textKinds)[number];
/** Those of them that stand in lists, newest first. */
export const listedTextKinds = ['explainers', 'questions', 'guides', 'news'] as const satisfies readonly TextKind[];
export type ListedTextKind = (typeof listedTextKinds)[number];
export const kindNames = Object.keys(kinds) as Kind[];
