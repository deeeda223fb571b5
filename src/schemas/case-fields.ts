import { webAddress } from './addresses.ts';
import { readDecisionNumber, readSlug, readUscc } from './case-numbers.ts';
import type { FieldMeta } from './fields.ts';
import { amountWan } from './numbers.ts';
import { choice, date, demo, list, reference, scalar, text } from './scalars.ts';

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

/** What the portal adds about what followed the decision. */
const followUp = (meta: FieldMeta): FieldMeta => ({ when: 'followUp', own: true, ...meta });

/** The national "double publicity" record (双公示) under its official headers, in their order. */
const official = {
  party: text({
    zh: '行政相对人名称',
    en: 'Party',
    headers: ['当事人', '当事人名称', '被处罚人', '被处罚单位', '被处罚当事人', '处罚相对人名称', '相对人名称', '企业名称', '单位名称'],
    short: { zh: '当事人', en: 'Party' },
    searched: true,
  }).optional(),
  partyType: choice(partyTypes, {
    zh: '行政相对人类别',
    en: 'Kind of party',
    headers: ['相对人类别', '当事人类别', '当事人类型'],
    searched: true,
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
      searched: true,
      excerpt: 12,
      notScanned: {
        zh: '代码本身可能全是数字；校验码不符的不收。',
        en: 'A code may be all digits; one whose check character does not fit is refused.',
      },
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
    searched: true,
    excerpt: 10,
  }).optional(),
  decisionNumber: scalar(
    'number',
    {
      zh: '行政处罚决定书文号',
      en: 'Decision number',
      headers: ['处罚决定书文号', '决定书文号', '行政处罚决定文号', '处罚文号', '决定文号', '文号'],
      short: { zh: '文号', en: 'Number' },
      searched: true,
    },
    readDecisionNumber,
  ),
  violationType: text({
    zh: '违法行为类型',
    en: 'Violation type',
    headers: ['违法类型', '违法行为类别', '违法种类'],
    short: { zh: '违法类型', en: 'Violation' },
    searched: true,
    english: 'violationTypes',
  }).optional(),
  facts: text({
    zh: '违法事实',
    en: 'Facts',
    headers: ['主要违法事实', '违法行为', '违法事实描述'],
    searched: true,
    excerpt: 1,
  }).optional(),
  legalBasis: text({
    zh: '处罚依据',
    en: 'Legal basis',
    headers: ['行政处罚依据', '处罚法律依据', '处罚的依据'],
    searched: true,
    excerpt: 3,
  }).optional(),
  penaltyType: text({
    zh: '处罚类别',
    en: 'Penalty type',
    headers: ['处罚种类', '行政处罚种类', '行政处罚类别', '处罚类别1', '行政处罚的种类'],
    searched: true,
    english: 'penaltyTypes',
  }).optional(),
  penalty: text({
    zh: '处罚内容',
    en: 'Penalty',
    headers: ['行政处罚内容', '处罚结果', '处罚决定内容'],
    searched: true,
    excerpt: 2,
  }).optional(),
  fineWan: amountWan({
    zh: '罚款金额(万元)',
    en: 'Fine (10,000 yuan)',
    headers: ['罚款(万元)', '罚款数额(万元)', '处罚金额(万元)', '行政罚款金额(万元)'],
    short: { zh: '罚款', en: 'Fine' },
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
    searched: true,
    excerpt: 8,
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
    short: { zh: '决定日期', en: 'Decided' },
  }),
  validUntil: date({
    zh: '处罚有效期',
    en: 'Valid until',
    headers: ['处罚有效期至', '有效期', '有效期至'],
    notBefore: 'decidedOn',
  }).optional(),
  publicityEnds: date({
    zh: '公示截止期',
    en: 'Publicity ends',
    headers: ['公开截止期', '公示截止日期', '公开截止日期', '公示期限', '公示截止时间'],
    when: 'followUp',
    notBefore: 'decidedOn',
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
    searched: true,
  }),
  source: text({
    zh: '数据来源单位',
    en: 'Source unit',
    headers: ['数据来源', '来源单位', '数据来源单位名称'],
    searched: true,
    excerpt: 11,
  }).optional(),
  note: text({ zh: '备注', en: 'Note', searched: true, excerpt: 7 }).optional(),
};

/** What the portal adds about the record itself. */
const about = {
  unit: reference('units', {
    zh: '行政区',
    en: 'District',
    headers: ['所属区', '区', '所在区', '行政区划', '属地'],
    short: { zh: '区', en: 'District' },
    meaning: { zh: '可不填，由处罚机关识别。', en: 'May be left out: it is recognised from the authority.' },
    searched: true,
    own: true,
  }).optional(),
  actedOn: date({
    zh: '违法行为发生日期',
    en: 'Act on',
    headers: ['违法行为发生时间'],
    meaning: {
      zh: '处罚适用行为发生时的法律，新的规定处罚较轻的除外（行政处罚法第三十七条、生态环境法典第一千零五十七条）。持续的行为填最后一天。',
      en: 'The law at the time of the act applies unless the new one is milder (Administrative Penalty Law art. 37, Ecological and Environmental Code art. 1057). Of an act that lasted, the last day.',
    },
    own: true,
    notAfter: 'decidedOn',
  }).optional(),
  publishedOn: date({
    zh: '公示日期',
    en: 'Published on',
    headers: ['公开日期', '公布日期', '公示时间'],
    own: true,
    notBefore: 'decidedOn',
  }).optional(),
};

/** What followed the decision: how it stands, how the violation was put right, what the party says. */
const aftermath = {
  state: choice(
    recordStates,
    followUp({
      zh: '公示状态',
      en: 'Record status',
      headers: ['状态', '当前状态', '数据状态'],
      short: { zh: '状态', en: 'Status' },
      opensOn: ['stateOn'],
    }),
  ).default('published'),
  stateOn: date(followUp({ zh: '状态变更日期', en: 'Status changed on', opensOn: ['stateOn'], notBefore: 'decidedOn' })).optional(),
  stateReason: text(
    followUp({ zh: '状态变更原因', en: 'Reason for the status', searched: true, excerpt: 6, opensOn: ['stateOn'] }),
  ).optional(),
  groundsOn: date(
    followUp({
      zh: '撤销或变更日期',
      en: 'Decision revoked or changed on',
      notBefore: 'decidedOn',
      opensOn: ['groundsOn', 'stateOn'],
      meaning: {
        zh: '决定被变更、撤销、确认违法或无效的日期；撤回公示的三个工作日由此起算（行政处罚法第四十八条）。',
        en: 'The day the decision was changed, revoked or found unlawful or void; the three working days to withdraw it run from here (Administrative Penalty Law art. 48).',
      },
    }),
  ).optional(),
  formerNames: list(text(followUp({ zh: '曾用名', en: 'Former names', headers: ['原名称'], searched: true, excerpt: 9 }))),
  rectifyBy: date(
    followUp({ zh: '整改期限', en: 'To be put right by', headers: ['整改时限', '责令改正期限'], notBefore: 'decidedOn' }),
  ).optional(),
  rectification: text(
    followUp({
      zh: '整改情况',
      en: 'How it was put right',
      headers: ['整改落实情况', '改正情况'],
      searched: true,
      excerpt: 4,
      opensOn: ['rectifiedOn'],
    }),
  ).optional(),
  rectificationEvidence: webAddress(followUp({ zh: '整改佐证', en: 'Evidence of rectification', opensOn: ['rectifiedOn'] })).optional(),
  rectifiedOn: date(
    followUp({ zh: '整改验收日期', en: 'Rectification accepted on', notBefore: 'decidedOn', opensOn: ['rectifiedOn'] }),
  ).optional(),
  statement: text(
    followUp({
      zh: '当事人陈述',
      en: 'Statement of the party',
      meaning: { zh: '当事人自己公开的说明，按原话登载。', en: 'What the party itself has published, in its own words.' },
      searched: true,
      excerpt: 5,
      opensOn: ['statementOn'],
    }),
  ).optional(),
  statementOn: date(followUp({ zh: '陈述日期', en: 'Statement made on', notBefore: 'decidedOn', opensOn: ['statementOn'] })).optional(),
  slug: scalar(
    'text',
    {
      zh: '网址标识',
      en: 'Address part',
      unlisted: true,
      own: true,
      notScanned: { zh: '由文号的读音和校验值写成。', en: 'Made of the sound of the number and a digest.' },
      meaning: {
        zh: '只在文号读音与更早公开的一件相同时填写，由导入写入；公开后不再改动。',
        en: 'Only where the number sounds like one that was public before; the import writes it, and once public it stays.',
      },
    },
    readSlug,
  ).optional(),
  demo: demo(),
};

/** The fields of a penalty decision: the official ones first, then the portal's own. */
export const caseFields = { ...official, ...about, ...aftermath };
