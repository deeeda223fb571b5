import { webAddress } from '../addresses.ts';
import { caseStatuses } from './case-statuses.ts';
import { readSlug } from './case-numbers.ts';
import type { FieldMeta } from '../fields.ts';
import { choice, date, demo, list, scalar, text } from '../scalars.ts';

/** What an office may record: all but that publicity is over, which follows from its last day. */
export const recordStates = {
  published: caseStatuses.published,
  underReview: caseStatuses.underReview,
  repaired: caseStatuses.repaired,
  withdrawn: caseStatuses.withdrawn,
} as const;

export type RecordState = keyof typeof recordStates;
const inOrder = Object.keys(recordStates);

/** Whether a state follows another: a review ends either way; nothing else goes back to what it was. */
export const movesOn = (before: RecordState, after: RecordState): boolean =>
  inOrder.indexOf(after) > inOrder.indexOf(before) || (before === 'underReview' && after === 'published');

/** What the portal adds about what followed the decision. */
const followUp = (meta: FieldMeta): FieldMeta => ({ when: 'followUp', own: true, ...meta });

/** What followed the decision: how it stands, how the violation was put right, what the party says. */
export const aftermathFields = {
  state: choice(
    recordStates,
    followUp({
      zh: '公示状态',
      en: 'Recorded state',
      headers: ['状态', '当前状态', '数据状态', 'Record status'],
      alsoTyped: {
        published: ['公示', '正在公示', '已公示', '正常'],
        underReview: ['复议中', '诉讼中', '行政复议', '行政诉讼', '行政复议中', '行政诉讼中', '复议或诉讼'],
        repaired: ['修复', '已修复', '信用修复'],
        withdrawn: ['撤回', '撤销', '已撤销', '撤回公示', '已撤回公示', '决定已撤销'],
      },
      short: { zh: '状态', en: 'State' },
      opensOn: ['stateOn'],
      outlives: true,
    }),
  ).default('published'),
  stateOn: date(
    followUp({
      zh: '状态变更日期',
      en: 'State changed on',
      headers: ['Status changed on'],
      example: '2026-09-01',
      happened: true,
      outlives: true,
      opensOn: ['stateOn'],
      notBefore: 'decidedOn',
    }),
  ).optional(),
  stateReason: text(
    followUp({
      zh: '状态变更原因',
      en: 'Reason for the state',
      headers: ['Reason for the status'],
      example: '法院判决撤销',
      sentences: true,
      searched: true,
      excerpt: 6,
      opensOn: ['stateOn'],
      outlives: true,
    }),
  ).optional(),
  groundsOn: date(
    followUp({
      zh: '撤销或变更日期',
      en: 'Decision revoked or changed on',
      example: '2026-08-30',
      happened: true,
      notBefore: 'decidedOn',
      opensOn: ['groundsOn', 'stateOn'],
      outlives: true,
      meaning: {
        zh: '决定被变更、撤销、确认违法或无效的日期；撤回公示的三个工作日由此起算（行政处罚法第四十八条）。',
        en: 'The day the decision was changed, revoked or found unlawful or void; the three working days to withdraw it run from here (Administrative Penalty Law art. 48).',
      },
    }),
  ).optional(),
  formerNames: list(
    text(followUp({ zh: '曾用名', en: 'Former names', example: '样例旧名有限公司', headers: ['原名称'], searched: true, excerpt: 9 })),
  ),
  rectifyBy: date(
    followUp({
      zh: '整改期限',
      en: 'To be put right by',
      example: '2026-04-01',
      headers: ['整改时限', '责令改正期限'],
      notBefore: 'decidedOn',
    }),
  ).optional(),
  rectification: text(
    followUp({
      zh: '整改情况',
      en: 'How it was put right',
      example: '已建密闭车间',
      short: { zh: '整改情况', en: 'What was done' },
      headers: ['整改落实情况', '改正情况'],
      sentences: true,
      searched: true,
      excerpt: 4,
      opensOn: ['rectifiedOn'],
    }),
  ).optional(),
  rectificationEvidence: webAddress(
    followUp({ zh: '整改佐证', en: 'Evidence of rectification', short: { zh: '佐证', en: 'Evidence' }, opensOn: ['rectifiedOn'] }),
  ).optional(),
  rectifiedOn: date(
    followUp({
      zh: '整改验收日期',
      en: 'Rectification accepted on',
      example: '2026-03-28',
      short: { zh: '验收日期', en: 'Accepted on' },
      happened: true,
      notBefore: 'decidedOn',
      opensOn: ['rectifiedOn'],
    }),
  ).optional(),
  statement: text(
    followUp({
      zh: '当事人陈述',
      en: 'Statement of the party',
      example: '我公司认罚',
      meaning: { zh: '当事人自己公开的说明，按原话登载。', en: 'What the party itself has published, in its own words.' },
      sentences: true,
      searched: true,
      excerpt: 5,
      opensOn: ['statementOn'],
    }),
  ).optional(),
  statementOn: date(
    followUp({
      zh: '陈述日期',
      en: 'Statement made on',
      example: '2026-03-20',
      happened: true,
      notBefore: 'decidedOn',
      opensOn: ['statementOn'],
    }),
  ).optional(),
  slug: scalar(
    'text',
    {
      zh: '网址标识',
      en: 'Address part',
      unlisted: true,
      own: true,
      notScanned: { zh: '由文号的读音和校验值写成。', en: 'Made of the sound of the number and a checksum.' },
      meaning: {
        zh: '只在文号读音与更早公开的一件相同时填写，由导入写入；公开后不再改动。',
        en: 'Only where the number sounds like one that was public before; the import writes it, and once public it stays.',
      },
    },
    readSlug,
  ).optional(),
  demo: demo(),
};

/** Whether a state, in any of the words in which offices type it, is that of a withdrawn decision. */
export const readsWithdrawn = (typed: string | undefined): boolean => aftermathFields.state.safeParse(typed).data === 'withdrawn';
