import { expect, test } from 'vitest';
import { adviceIn, inChargeOf, type Advice } from '../../../src/search/asks-help.ts';

const units = ['水务局', 'water authority'];
const advice: Advice = [
  { row: 7, words: ['油烟', '味', 'mud', 'karaoke'], otherwise: true },
  { row: 9, words: ['不公开', 'not published'] },
];
const read = (folded: string) => adviceIn(folded, advice, (name) => units.includes(name));

test.each([
  '有人倒垃圾找谁',
  '河水发臭应该告诉谁',
  '发现有人埋铁桶该告诉谁',
  '有人偷倒垃圾报告给谁',
  '烟囱冒黑烟该通知谁',
  '狗叫扰民应该打哪里',
  '工厂排污联系谁',
  '河边有人半夜倒垃圾打哪个电话',
  '河里漂着一层东西给谁打电话',
  '邻居养鸡归谁管',
  '修车铺漏水怎么投诉',
  '打什么电话',
  '顺义区有人倒垃圾向谁举报',
  'who do i call about slime in the drain',
  'where do i report a neighbour hosing paint',
])('%s asks whom to turn to, and is told by the page for what no other advises on', (question) => {
  expect(read(question)).toEqual({ asksAdvice: true, advisedElse: [7] });
});

test.each([
  ['饭馆油烟找谁', [7]],
  ['楼道里有味怎么办', [7]],
  ['truck covered the street in mud where do i report it', [7]],
  ['karaoke bar below what can i do', [7]],
  ['工厂不公开数据找谁', [9]],
] as const)('%s speaks of what a page advises on', (question, rows) => {
  expect(read(question)).toEqual({ asksAdvice: true, advisedBy: rows });
});

test.each(['环保局拒绝提供检测报告', '文件不让看去哪投诉', 'the authority ignored my letter asking for files'])(
  '%s asks for papers alone, and the page that advises on them is first',
  (question) => expect(read(question)).toEqual({ asksAdvice: true, advisedBy: [9], isAdviceFirst: true }),
);

test.each([
  '水务局打什么电话',
  '请问水务局的电话打什么号码',
  '夜间施工许可证找谁办',
  '罚款找谁交',
  '罚款交完了要告诉谁',
  '对处罚不服找谁申诉',
  '申请信息公开找谁',
  '网站数据有错找谁',
  '月报填报找谁',
  '环评审批归谁管',
  '记者采访找谁',
  '信用修复找谁',
  '补贴找谁领',
  'who do i call at the water authority',
  'who do i contact about a fine',
  'who do i ask for information',
  'where do i report a mistake on this website',
  'who do i call for a night work permit',
  'how do i report the monthly progress',
])('%s is no complaint, and is left to the pages that answer it', (question) => {
  expect(read(question)).toEqual({ asksAdvice: true });
});

test('what to do, without a word of what a page advises on, names no page; who was fined neither', () => {
  for (const question of [
    '电动车没地方充电怎么办',
    'what can i do with old clothes',
    '倒垃圾被罚找谁',
    '油烟被处罚怎么办',
    '油烟许可证找谁办',
  ])
    expect(read(question), question).toEqual({ asksAdvice: true });
});

test.each([
  ['进展报告谁来管', '进展报告'],
  ['进展报告应该由谁负责', '进展报告'],
  ['进展报告归哪个部门管？', '进展报告'],
  ['进展报告是哪个局管的', '进展报告'],
  ['who is in charge of the progress reports', 'progress reports'],
  ['who looks after progress reports?', 'progress reports'],
  ['共享单车谁来管', undefined],
  ['油烟谁来管', undefined],
  ['进展报告找谁', undefined],
  ['进展报告没人管', undefined],
  ['who deals with karaoke', undefined],
])('%s asks who is in charge of %s', (question, matter) => {
  const named = ['进展报告', '油烟', 'karaoke', 'progress reports'];
  expect(inChargeOf(question, advice, (name) => named.includes(name))).toBe(matter);
});

test.each(['突发事件要通知谁', '夜间施工必须提前告知谁', '拒绝申请应当告知哪些人'])(
  '%s asks whom somebody must inform, and is no call for help',
  (question) => {
    expect(read(question)).toEqual({});
  },
);
test('who saw something asks whom to call, also in such words', () => {
  expect(read('我看到有人埋铁桶要通知谁')).toEqual({ asksAdvice: true, advisedElse: [7] });
});
