import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import type { Rectification } from '../domain/cases/rectification.ts';
import { group } from './fields.ts';
import { date, demo, list, longestName, reference, translated } from './scalars.ts';

/** How a finding stands; it follows from its dates and is not typed by hand. */
export const rectificationStatuses = {
  overdue: { zh: '未在期限内验收', en: 'Not accepted by the deadline' },
  open: { zh: '整改中', en: 'Being put right' },
  acceptedLate: { zh: '期限后验收', en: 'Accepted after the deadline' },
  accepted: { zh: '已验收', en: 'Accepted' },
} as const satisfies Record<Rectification['status'], Bilingual>;

/** A finding of an inspection, how it was put right, and how somebody answered for it. */
export const inspection = z
  .strictObject({
    title: translated({ zh: '标题', en: 'Title', searched: 'inBoth', longest: longestName }),
    unit: reference('units', {
      zh: '责任单位',
      en: 'Responsible unit',
      meaning: { zh: '负责整改的单位；它的页面列出这一项。', en: 'The unit that has to put it right; its page lists the finding.' },
    }),
    foundOn: date({
      zh: '发现日期',
      en: 'Found on',
      happened: true,
      meaning: { zh: '督察反馈或检查发现的日期。', en: 'The day on which the inspection found or reported it.' },
    }),
    finding: translated({ zh: '问题', en: 'Finding', searched: true }),
    rectifyBy: date({
      zh: '整改期限',
      en: 'To be put right by',
      notBefore: 'foundOn',
      meaning: {
        zh: '最迟哪天整改完；过了这天没有验收的标为逾期。',
        en: 'The day by which it is to be put right; what is not accepted after it is shown as overdue.',
      },
    }),
    acceptedOn: date({
      zh: '验收日期',
      en: 'Accepted on',
      happened: true,
      notBefore: 'foundOn',
      meaning: {
        zh: '整改通过验收的日期，与整改结果一起写；还没有验收的不填。',
        en: 'The day on which what was done was accepted, written with the outcome; empty until then.',
      },
      opensOn: ['acceptedOn'],
    }).optional(),
    outcome: translated({ zh: '整改结果', en: 'Outcome', searched: true, opensOn: ['acceptedOn'] }).optional(),
    accountability: group(
      { zh: '问责', en: 'Accountability' },
      z.array(
        z.strictObject({
          on: date({
            zh: '问责日期',
            en: 'Held to account on',
            happened: true,
            notBefore: 'foundOn',
            meaning: { zh: '作出问责处理的日期。', en: 'The day on which somebody was held to account.' },
            opensOn: ['on'],
          }),
          note: translated({ zh: '问责情况', en: 'How it was answered for' }),
        }),
      ),
    ).default([]),
    tasks: list(reference('tasks', { zh: '关联任务', en: 'Tasks' })),
    topics: list(reference('topics', { zh: '主题', en: 'Topics' })),
    demo: demo(),
  })
  .superRefine((record, context) => {
    const fault = (path: string, zh: string, en: string) =>
      context.addIssue({ code: 'custom', path: [path], message: en, params: { problem: { zh, en } }, input: undefined });
    if (record.acceptedOn && !record.outcome)
      fault('outcome', '已验收的事项应写明整改结果。', 'What was accepted needs the words of its outcome.');
    if (record.outcome && !record.acceptedOn)
      fault('acceptedOn', '写了整改结果，还应写明验收日期。', 'An outcome needs the day on which it was accepted.');
  });
export type Inspection = z.infer<typeof inspection>;
