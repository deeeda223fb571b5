import { z } from 'astro/zod';
import type { IsoDate } from '../domain/calendar.ts';
import { choice, date, flag, list, reference, text, translated } from './scalars.ts';
import { change, source } from './shared.ts';

export const documentKinds = {
  plan: { zh: '行动计划', en: 'Action plan' },
  law: { zh: '法律', en: 'Law' },
  regulation: { zh: '行政法规', en: 'Regulation' },
  rule: { zh: '部门规章', en: 'Ministerial rule' },
  guideline: { zh: '指引', en: 'Guideline' },
} as const;

/** One clause of a document: its substance in our own words and what it means for a reader. */
export const clause = z.strictObject({
  id: text({ zh: '条款号', en: 'Clause' }),
  title: translated({ zh: '条款标题', en: 'Clause title', searched: true, excerpt: 6 }),
  text: translated({ zh: '条款内容', en: 'Substance', searched: true, excerpt: 6 }),
  plain: translated({ zh: '通俗解释', en: 'In plain words', searched: true, excerpt: 6 }).optional(),
  units: list(reference('units', { zh: '承担单位', en: 'Who does it' })),
});
export type Clause = z.infer<typeof clause>;

/** A policy document. Field order and Chinese labels follow the block on the city's own document pages. */
export const document = z.strictObject({
  kind: choice(documentKinds, { zh: '文件类别', en: 'Kind of document' }),
  shortName: translated({
    zh: '简称',
    en: 'Short name',
    meaning: { zh: '对照和链接里用的短名。', en: 'The name in comparisons and links.' },
  }).optional(),
  subject: translated({ zh: '主题分类', en: 'Subject' }),
  issuer: translated({ zh: '发文机构', en: 'Issued by', searched: true, excerpt: 3 }),
  coIssuers: list(text({ zh: '联合发文单位', en: 'Co-issuers' })),
  effectiveOn: date({ zh: '实施日期', en: 'Takes effect on' }).optional(),
  formedOn: date({ zh: '成文日期', en: 'Dated' }).optional(),
  number: text({ zh: '发文字号', en: 'Document number', searched: true, excerpt: 2 }).optional(),
  issuedOn: date({ zh: '发布日期', en: 'Published on' }).optional(),
  addressees: translated({ zh: '主送', en: 'Addressed to' }).optional(),
  repeals: list(reference('documents', { zh: '废止', en: 'Repeals' })),
  amends: list(reference('documents', { zh: '修改', en: 'Amends' })),
  topics: list(reference('topics', { zh: '主题', en: 'Topics' })),
  themes: z
    .array(
      z.strictObject({
        topic: reference('topics', { zh: '主题', en: 'Topic' }),
        words: translated({ zh: '这一主题的要点', en: 'What it says on it', searched: true, excerpt: 7 }),
      }),
    )
    .default([]),
  source: source.optional(),
  clauses: z.array(clause).default([]),
  changes: list(change),
  draft: flag({ zh: '草稿', en: 'Draft' }).default(false),
});
export type PolicyDocument = z.infer<typeof document>;

/** The one date of a document: when it was published, else dated, else when it took effect. */
export const documentDate = ({
  issuedOn,
  formedOn,
  effectiveOn,
}: Pick<PolicyDocument, 'issuedOn' | 'formedOn' | 'effectiveOn'>): IsoDate | undefined => issuedOn ?? formedOn ?? effectiveOn;
