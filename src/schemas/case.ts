import { z } from 'astro/zod';
import { canonicalDecisionNumber } from '../domain/decision-number.ts';
import { isMaskedName } from '../domain/privacy.ts';
import { isUscc } from '../domain/uscc.ts';
import { amountWan, choice, date, demo, list, reference, scalar, text, webAddress, type ValueProblem } from './fields.ts';

export const partyTypes = {
  organisation: { zh: '法人及非法人组织', en: 'Organisation' },
  person: { zh: '自然人', en: 'Natural person' },
  household: { zh: '个体工商户', en: 'Individual business' },
} as const;

export const recordStates = {
  published: { zh: '公示中', en: 'Published' },
  underReview: { zh: '复议或诉讼中', en: 'Under review' },
  repaired: { zh: '已信用修复', en: 'Credit repaired' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const;

type Read<T> = { value: T } | { problem: ValueProblem };

function readDecisionNumber(typed: string): Read<string> {
  const value = canonicalDecisionNumber(typed);
  return value !== undefined
    ? { value }
    : {
        problem: {
          zh: `"${typed}" 不是决定书文号。应写成 京环罚〔2023〕12号 的样子。`,
          en: `"${typed}" is not a decision number. Write it like 京环罚〔2023〕12号.`,
        },
      };
}

function readUscc(typed: string): Read<string> {
  if (isUscc(typed)) return { value: typed };
  const problem = /e\+/i.test(typed)
    ? {
        zh: `"${typed}" 被电子表格缩短了。请将该列设为“文本”格式后重新粘贴代码。`,
        en: `"${typed}" was shortened by the spreadsheet. Format the column as text and paste the code again.`,
      }
    : {
        zh: `"${typed}" 不是统一社会信用代码：应为 18 位，末位校验码相符（GB 32100-2015）。请对照营业执照核对。`,
        en: `"${typed}" is not a unified social credit code: expected 18 characters with a fitting check character (GB 32100-2015). Check it against the business licence.`,
      };
  return { problem };
}

const fields = {
  party: text({ zh: '行政相对人名称', en: 'Party' }).optional(),
  partyType: choice(partyTypes, { zh: '行政相对人类别', en: 'Kind of party' }).optional(),
  uscc: scalar(
    'code',
    {
      zh: '统一社会信用代码',
      en: 'Unified social credit code',
      meaning: { zh: 'GB 32100-2015，18 位，末位为校验码。', en: 'GB 32100-2015: 18 characters, the last one a check character.' },
    },
    readUscc,
  ).optional(),
  legalRepresentative: text({ zh: '法定代表人', en: 'Legal representative' }).optional(),
  decisionNumber: scalar('number', { zh: '行政处罚决定书文号', en: 'Decision number' }, readDecisionNumber),
  violationType: text({ zh: '违法行为类型', en: 'Violation type' }).optional(),
  facts: text({ zh: '违法事实', en: 'Facts' }).optional(),
  legalBasis: text({ zh: '处罚依据', en: 'Legal basis' }).optional(),
  penaltyType: text({ zh: '处罚类别', en: 'Penalty type' }).optional(),
  penalty: text({ zh: '处罚内容', en: 'Penalty' }).optional(),
  fineWan: amountWan({ zh: '罚款金额(万元)', en: 'Fine (10,000 yuan)' }).optional(),
  confiscatedWan: amountWan({ zh: '没收违法所得、没收非法财物的金额(万元)', en: 'Confiscated (10,000 yuan)' }).optional(),
  licence: text({ zh: '暂扣或吊销证照名称及编号', en: 'Licence suspended or revoked' }).optional(),
  decidedOn: date({ zh: '处罚决定日期', en: 'Decided on' }),
  validUntil: date({ zh: '处罚有效期', en: 'Valid until' }).optional(),
  publicityEnds: date({ zh: '公示截止期', en: 'Publicity ends' }).optional(),
  authority: text({ zh: '处罚机关', en: 'Authority' }),
  source: text({ zh: '数据来源单位', en: 'Source unit' }).optional(),
  note: text({ zh: '备注', en: 'Note' }).optional(),
  unit: reference('units', {
    zh: '行政区',
    en: 'District',
    meaning: { zh: '可不填，由处罚机关识别。', en: 'May be left out: it is recognised from the authority.' },
  }).optional(),
  actedOn: date({
    zh: '违法行为发生日期',
    en: 'Act on',
    headers: ['违法行为发生时间'],
    meaning: {
      zh: '处罚适用行为发生时的法律，新的规定处罚较轻的除外（行政处罚法第三十七条、生态环境法典第一千零五十七条）。持续的行为填最后一天。',
      en: 'The law at the time of the act applies unless the new one is milder (Administrative Penalty Law art. 37, Ecological and Environmental Code art. 1057). Of an act that lasted, the last day.',
    },
  }).optional(),
  publishedOn: date({ zh: '公示日期', en: 'Published on' }).optional(),
  state: choice(recordStates, { zh: '公示状态', en: 'Record status' }).default('published'),
  stateOn: date({ zh: '状态变更日期', en: 'Status changed on' }).optional(),
  stateReason: text({ zh: '状态变更原因', en: 'Reason for the status' }).optional(),
  groundsOn: date({
    zh: '撤销或变更日期',
    en: 'Decision revoked or changed on',
    meaning: {
      zh: '决定被变更、撤销、确认违法或无效的日期；撤回公示的三个工作日由此起算（行政处罚法第四十八条）。',
      en: 'The day the decision was changed, revoked or found unlawful or void; the three working days to withdraw it run from here (Administrative Penalty Law art. 48).',
    },
  }).optional(),
  formerNames: list(text({ zh: '曾用名', en: 'Former names' })),
  rectifyBy: date({ zh: '整改期限', en: 'To be put right by' }).optional(),
  rectification: text({ zh: '整改情况', en: 'How it was put right' }).optional(),
  rectificationEvidence: webAddress({ zh: '整改佐证', en: 'Evidence of rectification' }).optional(),
  rectifiedOn: date({ zh: '整改验收日期', en: 'Rectification accepted on' }).optional(),
  statement: text({
    zh: '当事人陈述',
    en: 'Statement of the party',
    meaning: { zh: '当事人自己公开的说明，按原话登载。', en: 'What the party itself has published, in its own words.' },
  }).optional(),
  statementOn: date({ zh: '陈述日期', en: 'Statement made on' }).optional(),
  demo: demo(),
};

/** Fields that tell what followed a decision: new words in them are news, not a correction of the record. */
export const followUpFields: ReadonlySet<string> = new Set<keyof typeof fields>([
  'state',
  'stateOn',
  'stateReason',
  'groundsOn',
  'formerNames',
  'rectifyBy',
  'rectification',
  'rectificationEvidence',
  'rectifiedOn',
  'statement',
  'statementOn',
  'publicityEnds',
  'demo',
]);

/** Days that cannot come before the decision. */
const laterThanDecision = ['validUntil', 'publicityEnds', 'publishedOn', 'rectifyBy', 'rectifiedOn', 'statementOn'] as const;

/**
 * A penalty decision: the fields of the national "double publicity" record (双公示) under their
 * official headers, then the portal's own about its publication, about how the violation was put right, and
 * what the party says.
 */
export const enforcementCase = z.strictObject(fields).superRefine(
  (record, context) => {
    const fault = (path: keyof typeof fields, zh: string, en: string) =>
      context.addIssue({ code: 'custom', path: [path], message: en, params: { problem: { zh, en } }, input: record[path] });
    if (record.state === 'withdrawn') {
      if (!record.stateReason)
        fault(
          'stateReason',
          '撤回的决定应写明原因（行政处罚法第四十八条）。',
          'A withdrawn decision needs its public reason (Administrative Penalty Law art. 48).',
        );
      if (!record.stateOn) fault('stateOn', '撤回的决定应写明撤回日期。', 'A withdrawn decision needs the day of its withdrawal.');
      return;
    }
    for (const required of ['party', 'violationType', 'facts', 'penaltyType'] as const) {
      if (!record[required]) fault(required, '此项必填。', 'This field is required.');
    }
    if (record.partyType === 'person' && record.party && !isMaskedName(record.party)) {
      fault(
        'party',
        `自然人姓名不得全名公开。请写成“姓+某”，如“张某”。`,
        `A natural person is never named in full. Write the surname and 某, such as 张某.`,
      );
    }
    if (record.state !== 'published' && !record.stateOn) fault('stateOn', '状态变更应写明日期。', 'A changed status needs its day.');
    if (record.rectifiedOn && !record.rectification)
      fault('rectification', '已验收的整改应写明整改情况。', 'An accepted rectification needs the words of how it was done.');
    if (record.statement && !record.statementOn) fault('statementOn', '当事人陈述应写明日期。', 'A statement of the party needs its day.');
    if (typeof record.actedOn === 'string' && typeof record.decidedOn === 'string' && record.actedOn > record.decidedOn)
      fault(
        'actedOn',
        `${record.actedOn} 晚于处罚决定日期 ${record.decidedOn}。`,
        `${record.actedOn} is after the decision of ${record.decidedOn}.`,
      );
    for (const later of laterThanDecision) {
      const end = record[later];
      if (typeof end === 'string' && typeof record.decidedOn === 'string' && end < record.decidedOn)
        fault(later, `${end} 早于处罚决定日期 ${record.decidedOn}。`, `${end} is before the decision of ${record.decidedOn}.`);
    }
  },
  { when: () => true },
);
export type EnforcementCase = z.infer<typeof enforcementCase>;
