import { daysBetween, plusDays, plusMonths } from '../../src/domain/days/calendar.ts';
import type { DemoCaseRow } from './case-row.ts';
import { workingDayAfter, workingDayBefore } from './office-days.ts';
import { Random } from './random.ts';

const reasons = {
  withdrawn: ['复议机关撤销原处罚决定', '经复核，认定事实的证据不足，原决定撤销', '法院判决撤销原处罚决定'],
  repaired: ['履行处罚并完成整改，经审核同意信用修复'],
  underReview: ['当事人申请行政复议，已受理', '当事人提起行政诉讼，法院已立案'],
};
const rectified: Record<string, string> = {
  扬尘污染: '裸露地面和物料已全部覆盖，冲洗、喷淋设施恢复使用，经现场复查合格。',
  大气污染: '治理设施已检修并恢复运行，复测结果符合排放标准。',
  水污染: '已按要求整改，处理设施恢复运行，连续三次采样结果符合标准。',
  噪声污染: '已停止夜间作业，调整施工时段并在现场公告。',
  固体废物污染: '露天堆放的废物已清走，贮存场所已硬化地面并加盖顶棚。',
  危险废物管理: '已补贴识别标志、补填联单，并委托有资质的单位转移处置。',
};
const statements = [
  '对处罚决定无异议，已组织全员学习，今后加强日常巡查。',
  '违法情形系日常管理疏漏所致，经检查指出后当日停止，愿意接受监督。',
  '已对照决定书逐项整改，欢迎周边居民监督。',
];

/**
 * Adds what follows a decision: late publication, rectification, the party's statement, review, repair and
 * withdrawal. Draws from a random source of its own, so that the decisions stay what they were.
 *
 * @param until the last day that may occur
 */
export function withAftermath(rows: readonly DemoCaseRow[], until: string): DemoCaseRow[] {
  const random = new Random(1_101_115);
  return rows.map((row) => {
    const decided = row['处罚决定日期']!;
    const after = (low: number, high: number) => plusDays(decided, random.integer(low, high));
    const further: DemoCaseRow = {};
    if (random.chance(0.08)) further['公示日期'] = workingDayAfter(after(14, 24));
    const organisation = row['行政相对人类别'] !== '自然人';
    const dueIn = random.integer(15, 60);
    if (organisation && random.chance(0.6)) {
      further['整改期限'] = plusDays(decided, dueIn);
      const accepted = workingDayBefore(plusDays(decided, dueIn + random.integer(-10, 12)));
      if (accepted <= until && random.chance(0.85)) {
        further['整改情况'] = rectified[row['违法行为类型']!] ?? '已按要求改正，经现场复查合格。';
        further['整改验收日期'] = accepted;
      }
    }
    const statedOn = after(12, 40);
    if (organisation && random.chance(0.06) && statedOn <= until)
      Object.assign(further, { 当事人陈述: random.pick(statements), 陈述日期: statedOn });
    if (organisation && random.chance(0.01)) further['统一社会信用代码'] = '';
    Object.assign(further, renamed(row, until), laterState(row, organisation, until, random));
    return { ...row, ...Object.fromEntries(aftermathHeaders.map((name) => [name, ''])), ...further };
  });
}

/** Some companies changed their name a year before the end: earlier decisions bear the old one. */
function renamed(row: DemoCaseRow, until: string): DemoCaseRow {
  const serial = Number(/MA(\d{7})/.exec(row['统一社会信用代码']!)?.[1] ?? 0);
  if (serial % 23 !== 5) return {};
  const former = row['行政相对人名称']!.replace('样例', '样例旧');
  return row['处罚决定日期']! < plusDays(until, -365) ? { 行政相对人名称: former } : { 曾用名: former };
}

const aftermathHeaders = [
  '曾用名',
  '公示状态',
  '状态变更日期',
  '状态变更原因',
  '撤销或变更日期',
  '整改期限',
  '整改情况',
  '整改验收日期',
  '当事人陈述',
  '陈述日期',
];

/** What becomes of a decision. A record can be repaired once its shortest publicity is over: 3 months, or a year of serious matters. */
function laterState(row: DemoCaseRow, organisation: boolean, until: string, random: Random): DemoCaseRow {
  const [decided, ends] = [row['处罚决定日期']!, row['公示截止期']!];
  const lot = random.next();
  const state = lot < 0.022 ? 'withdrawn' : lot < 0.062 && organisation ? 'repaired' : lot < 0.085 ? 'underReview' : undefined;
  const grounds = workingDayBefore(plusDays(decided, random.integer(70, 160)));
  const shortest = daysBetween(decided, ends) > 366 ? 366 : 92;
  const days = { withdrawn: plusDays(grounds, random.integer(1, 6)), repaired: plusDays(decided, shortest + random.integer(5, 120)) };
  const on = workingDayAfter(state === 'withdrawn' || state === 'repaired' ? days[state] : plusDays(decided, random.integer(20, 55)));
  if (!state || on > until || (state === 'repaired' && on > ends)) return {};
  return {
    公示状态: { withdrawn: '已撤回', repaired: '已信用修复', underReview: '复议或诉讼中' }[state],
    状态变更日期: on,
    状态变更原因: random.pick(reasons[state]),
    ...(state === 'withdrawn' ? { 撤销或变更日期: grounds } : {}),
  };
}

export const correctionHeader = [
  '更正日期',
  '行政处罚决定书文号',
  '更正字段',
  '更正前',
  '更正后',
  '更正前内容不公开',
  '更正原因',
  '更正原因(英文)',
  '演示',
];

/** Invented corrections of some of the cases: each ends in what its case holds now. */
export function makeCorrections(rows: readonly DemoCaseRow[], until: string): string[][] {
  const kinds: ((row: DemoCaseRow) => [field: string, before: string, after: string, withheld: string, zh: string, en: string])[] = [
    (row) => [
      '罚款金额(万元)',
      String(Math.round(Number(row['罚款金额(万元)']) * 1000) / 100),
      row['罚款金额(万元)']!,
      '',
      '录入时小数点错位，按决定书原件更正。',
      'The decimal point was misplaced on entry; set right from the decision itself.',
    ],
    (row) => [
      '违法事实',
      row['违法事实']!.replace(/区样例/, '区原样例'),
      row['违法事实']!,
      '',
      '地址写了旧路名，按现用名称更正。',
      'The address gave an old road name; it has been replaced by the current one.',
    ],
    (row) => [
      '违法事实',
      '',
      row['违法事实']!,
      '是',
      '原文含有个人住址，删去后重新公示。',
      'The first text held a private address; it was removed and the record published again.',
    ],
    (row) => [
      '处罚决定日期',
      plusDays(row['处罚决定日期']!, -1),
      row['处罚决定日期']!,
      '',
      '误录为审批日期，更正为决定书落款日期。',
      'The day of approval had been entered by mistake; it has been replaced by the date on the decision.',
    ],
  ];
  const corrected = rows.filter((row, index) => index % 29 === 4 && row['公示状态'] !== '已撤回' && Number(row['罚款金额(万元)']) > 0);
  return corrected.flatMap((row, index) => {
    const on = workingDayAfter(plusDays(`${plusMonths(row['公示日期']!.slice(0, 7), 1)}-03`, index % 11));
    if (on > until) return [];
    const [field, before, after, withheld, zh, en] = kinds[index % kinds.length]!(row);
    return [[on, row['行政处罚决定书文号']!, field, before, after, withheld, zh, en, '是']];
  });
}
