import { z } from 'astro/zod';
import { issuedDecisionNumber } from '../domain/decision-number.ts';
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
  const value = issuedDecisionNumber(typed);
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

const readSlug = (typed: string): Read<string> =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) && typed.length <= 200
    ? { value: typed }
    : {
        problem: {
          zh: `"${typed}" 不能作网址标识：只能用小写字母、数字和连字符。`,
          en: `"${typed}" cannot be part of an address: lower-case letters, digits and hyphens only.`,
        },
      };

const fields = {
  party: text({
    zh: '行政相对人名称',
    en: 'Party',
    headers: ['当事人', '当事人名称', '被处罚人', '被处罚单位', '被处罚当事人', '处罚相对人名称', '相对人名称', '企业名称', '单位名称'],
  }).optional(),
  partyType: choice(partyTypes, {
    zh: '行政相对人类别',
    en: 'Kind of party',
    headers: ['相对人类别', '当事人类别', '当事人类型'],
  }).optional(),
  uscc: scalar(
    'code',
    {
      zh: '统一社会信用代码',
      en: 'Unified social credit code',
      headers: [
        '行政相对人代码_1(统一社会信用代码)',
        '行政相对人代码1(统一社会信用代码)',
        '行政相对人代码(统一社会信用代码)',
        '社会信用代码',
        '信用代码',
      ],
      meaning: { zh: 'GB 32100-2015，18 位，末位为校验码。', en: 'GB 32100-2015: 18 characters, the last one a check character.' },
    },
    readUscc,
  ).optional(),
  legalRepresentative: text({
    zh: '法定代表人',
    en: 'Legal representative',
    headers: [
      '法定代表人姓名',
      '法定代表人或负责人',
      '法定代表人(负责人)',
      '法定代表人或负责人姓名',
      '法定代表人(负责人)姓名',
      '法人代表',
      '法人姓名',
    ],
  }).optional(),
  decisionNumber: scalar(
    'number',
    {
      zh: '行政处罚决定书文号',
      en: 'Decision number',
      headers: ['处罚决定书文号', '决定书文号', '行政处罚决定文号', '处罚文号', '决定文号', '文号'],
    },
    readDecisionNumber,
  ),
  violationType: text({ zh: '违法行为类型', en: 'Violation type', headers: ['违法类型', '违法行为类别', '违法种类'] }).optional(),
  facts: text({ zh: '违法事实', en: 'Facts', headers: ['主要违法事实', '违法行为', '违法事实描述'] }).optional(),
  legalBasis: text({ zh: '处罚依据', en: 'Legal basis', headers: ['行政处罚依据', '处罚法律依据', '处罚的依据'] }).optional(),
  penaltyType: text({
    zh: '处罚类别',
    en: 'Penalty type',
    headers: ['处罚种类', '行政处罚种类', '行政处罚类别', '处罚类别1', '行政处罚的种类'],
  }).optional(),
  penalty: text({ zh: '处罚内容', en: 'Penalty', headers: ['行政处罚内容', '处罚结果', '处罚决定内容'] }).optional(),
  fineWan: amountWan({
    zh: '罚款金额(万元)',
    en: 'Fine (10,000 yuan)',
    headers: ['罚款(万元)', '罚款数额(万元)', '处罚金额(万元)', '行政罚款金额(万元)'],
  }).optional(),
  confiscatedWan: amountWan({
    zh: '没收违法所得、没收非法财物的金额(万元)',
    en: 'Confiscated (10,000 yuan)',
    headers: [
      '没收金额(万元)',
      '没收违法所得金额(万元)',
      '没收违法所得(万元)',
      '没收违法所得、没收非法财物金额(万元)',
      '没收违法所得、非法财物的金额(万元)',
    ],
  }).optional(),
  licence: text({
    zh: '暂扣或吊销证照名称及编号',
    en: 'Licence suspended or revoked',
    headers: ['暂扣或吊销证照名称', '暂扣、吊销证照名称及编号'],
  }).optional(),
  decidedOn: date({
    zh: '处罚决定日期',
    en: 'Decided on',
    headers: [
      '决定日期',
      '处罚日期',
      '处罚决定时间',
      '作出处罚决定日期',
      '作出处罚决定的日期',
      '作出行政处罚的日期',
      '作出行政处罚决定的日期',
      '行政处罚决定日期',
      '处罚决定书日期',
    ],
  }),
  validUntil: date({ zh: '处罚有效期', en: 'Valid until', headers: ['处罚有效期至', '有效期', '有效期至'] }).optional(),
  publicityEnds: date({
    zh: '公示截止期',
    en: 'Publicity ends',
    headers: ['公开截止期', '公示截止日期', '公开截止日期', '公示期限', '公示截止时间'],
  }).optional(),
  authority: text({
    zh: '处罚机关',
    en: 'Authority',
    headers: [
      '处罚机关名称',
      '处罚决定机关',
      '行政处罚机关',
      '处罚实施机关',
      '作出处罚决定机关',
      '作出处罚决定的机关',
      '作出行政处罚的机关',
      '作出处罚决定的机关名称',
      '作出行政处罚的机关名称',
      '作出行政处罚决定的机关名称',
      '作出处罚决定的行政机关名称',
      '作出行政处罚决定的行政机关名称',
      '执法机关',
      '执法单位',
    ],
  }),
  source: text({ zh: '数据来源单位', en: 'Source unit', headers: ['数据来源', '来源单位', '数据来源单位名称'] }).optional(),
  note: text({ zh: '备注', en: 'Note' }).optional(),
  unit: reference('units', {
    zh: '行政区',
    en: 'District',
    headers: ['所属区', '区', '所在区', '行政区划', '属地'],
    meaning: { zh: '可不填，由处罚机关识别。', en: 'May be left out: it is recognised from the authority.' },
  }).optional(),
  publishedOn: date({ zh: '公示日期', en: 'Published on', headers: ['公开日期', '公布日期', '公示时间'] }).optional(),
  state: choice(recordStates, { zh: '公示状态', en: 'Record status', headers: ['状态', '当前状态', '数据状态'] }).default('published'),
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
  formerNames: list(text({ zh: '曾用名', en: 'Former names', headers: ['原名称'] })),
  rectifyBy: date({ zh: '整改期限', en: 'To be put right by', headers: ['整改时限', '责令改正期限'] }).optional(),
  rectification: text({ zh: '整改情况', en: 'How it was put right', headers: ['整改落实情况', '改正情况'] }).optional(),
  rectificationEvidence: webAddress({ zh: '整改佐证', en: 'Evidence of rectification' }).optional(),
  rectifiedOn: date({ zh: '整改验收日期', en: 'Rectification accepted on' }).optional(),
  statement: text({
    zh: '当事人陈述',
    en: 'Statement of the party',
    meaning: { zh: '当事人自己公开的说明，按原话登载。', en: 'What the party itself has published, in its own words.' },
  }).optional(),
  statementOn: date({ zh: '陈述日期', en: 'Statement made on' }).optional(),
  slug: scalar(
    'text',
    {
      zh: '网址标识',
      en: 'Address part',
      unlisted: true,
      meaning: {
        zh: '只在文号读音与更早公开的一件相同时填写，由导入写入；公开后不再改动。',
        en: 'Only where the number sounds like one that was public before; the import writes it, and once public it stays.',
      },
    },
    readSlug,
  ).optional(),
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
    for (const later of laterThanDecision) {
      const end = record[later];
      if (typeof end === 'string' && typeof record.decidedOn === 'string' && end < record.decidedOn)
        fault(later, `${end} 早于处罚决定日期 ${record.decidedOn}。`, `${end} is before the decision of ${record.decidedOn}.`);
    }
  },
  { when: () => true },
);
export type EnforcementCase = z.infer<typeof enforcementCase>;
