import type { z } from 'astro/zod';
import { columnsByHeader, foldHeader, type Column } from '../content/table.ts';
import type { Bilingual } from '../domain/language.ts';
import { derivedFields } from '../schemas/case/case-derived.ts';
import { endHeaders } from '../schemas/line-ends.ts';
import { neededUnlessWithdrawn } from '../schemas/case/case.ts';
import { fieldMeta } from '../schemas/fields.ts';
import { columnsByLooseHeader, headerName } from './header-name.ts';
import { likelyColumn } from './likely-column.ts';
import type { Missing } from './missing-columns.ts';
import { markColumns, type MarkColumns } from './office-marks.ts';
import { yuanOf } from './money-headers.ts';

/** Why a delivered column goes no further. */
export type PassedOver = 'unneeded' | 'private' | 'ours' | 'skipped' | 'unknown';

/** What becomes of each delivered column, and what is wrong or doubtful about the header row. */
export type HeaderPlan = {
  /** By position: the column a cell fills; undefined where it is passed over. */
  matched: (Column | undefined)[];
  passedOver: { index: number; header: string; why: PassedOver }[];
  faults: { index: number; message: Bilingual }[];
  doubts: { index: number; message: Bilingual }[];
  /** What the amounts of a column are in, in yuan, by position, where that is not 万元. */
  yuan: ReadonlyMap<number, number>;
  /** Columns that a new record needs and the table has not. */
  missing: Missing[];
  /** Columns that go no further and may say that a decision is not public or void. */
  marks: MarkColumns;
};

/** What a clerk once decided on headers: folded header → path of a field, or empty to pass it over. */
export type Mappings = ReadonlyMap<string, string>;

/** Headers for which a likely column is looked for. */
const mostGuessed = 200;

/** Columns of the offices' forms that no record here needs. */
const unneeded = new Set(
  [
    '序号 编号 案件名称 案件来源 注册地址 住所 住所地 地址 企业地址 经营地址 工商注册号 组织机构代码 税务登记号 事业单位证书号 社会组织登记证号',
    '行政相对人代码_2(工商注册号) 行政相对人代码_3(组织机构代码) 行政相对人代码_4(税务登记号) 行政相对人代码_5(事业单位证书号) 行政相对人代码_6(社会组织登记证号)',
    '处罚机关统一社会信用代码 处罚机关代码 数据来源单位统一社会信用代码 填报人 填表人 审核人 承办人 填报单位 填报日期 填报时间 信息上报时间 数据更新时间 更新时间戳 地方编码 行业类别 行业 处罚名称 处罚事由 履行方式 履行期限 是否听证',
  ]
    .join(' ')
    .split(' ')
    .map(foldHeader),
);

const inEitherLanguage = (field: z.ZodType): string[] => [fieldMeta(field)!.zh, fieldMeta(field)!.en];

/** Columns that the portal's own exports add: the address and the id of a record, and what is worked out of it. */
const ours = new Set(
  [...endHeaders('id'), ...endHeaders('address'), ...Object.values(derivedFields).flatMap(inEitherLanguage)].map(foldHeader),
);

/** What identifies or reaches a person never goes further than the header that names it. */
const privateHeader =
  /身份证|证件号|证件类型|护照|身份号码|证照号码|手机|电话|联系方式|联系人|住址|家庭地址|出生|年龄|民族|银行账[号户]|银行卡|车牌/;

/** Names that mean something to the machine and are no header of an office. */
const isMachineName = (header: string): boolean => header.startsWith('__') || header in {};

/** An amount whose header does not say 万元: a thousandfold error waits there. */
const isAmountInDoubt = (folded: string): boolean =>
  /^(罚款|没收|处罚)/.test(folded) && /(金额|数额|罚款)/.test(folded) && !folded.includes('万元') && !/内容|依据|类/.test(folded);

/**
 * Assigns each delivered header its column: by the names that are known, then by what the clerk once decided; the rest is
 * passed over and reported. Only a repeated column, an amount in other money and a name without sense are faults.
 */
export function planHeaders(titles: readonly string[], columns: readonly Column[], mappings: Mappings): HeaderPlan {
  const byHeader = columnsByHeader(columns);
  const byPath = new Map(columns.map((column) => [column.path, column]));
  const yuan = new Map<number, number>();
  const plan: HeaderPlan = { matched: [], passedOver: [], faults: [], doubts: [], yuan, missing: [], marks: new Map() };
  const taken = new Set<Column>();
  const loose = columnsByLooseHeader(columns);
  const isKnown = (name: string) => byHeader.has(name) || mappings.has(name) || loose.has(name) || unneeded.has(name);
  const waiting: { index: number; header: string; column: Column }[] = [];
  titles.forEach((header, index): void => {
    const folded = headerName(header, isKnown);
    const pass = (why: PassedOver) => plan.passedOver.push({ index, header, why });
    const fault = (zh: string, en: string): void => void plan.faults.push({ index, message: { zh, en } });
    if (!folded) return;
    if (privateHeader.test(folded) && !byHeader.has(folded)) return void pass('private');
    const mapped = mappings.get(folded);
    const column = mapped === '' ? undefined : (byPath.get(mapped ?? '') ?? byHeader.get(folded));
    if (mapped === '') return void pass('skipped');
    if (column) {
      if (taken.has(column))
        fault(
          `列名“${header}”与前面的一列重复（${column.header}）。请只保留一列。`,
          `The column "${header}" stands twice (${column.header}). Keep one.`,
        );
      else plan.matched[index] = column;
      const worth = column.meta.type === 'amount' ? yuanOf(folded) : undefined;
      if (worth !== undefined && worth !== 10_000) yuan.set(index, worth);
      taken.add(column);
      return;
    }
    const means = loose.get(folded);
    if (means) return void waiting.push({ index, header, column: means });
    if (ours.has(folded)) return void pass('ours');
    if (unneeded.has(folded)) return void pass('unneeded');
    if (isMachineName(folded)) return fault(`“${header}”不是列名。请删除此列。`, `"${header}" is no name of a column. Delete it.`);
    if (isAmountInDoubt(folded))
      return fault(
        `列名“${header}”没有写明万元。${byMapping(header, folded, columns)?.zh ?? '请换算成万元，并把列名改为“罚款金额(万元)”的样子'}；不需要此列可用 --skip 略过。`,
        `The header "${header}" does not say 万元 (10,000 yuan). ${byMapping(header, folded, columns)?.en ?? 'Convert the amounts and name the column like 罚款金额(万元)'}; pass it over with --skip if it is not needed.`,
      );
    pass('unknown');
  });
  for (const { index, header, column } of waiting) {
    if (taken.has(column)) plan.passedOver.push({ index, header, why: 'unknown' });
    else plan.matched[index] = column;
    taken.add(column);
  }
  const free = columns.filter((known) => !taken.has(known));
  const likely = nearestColumns(plan, free);
  return { ...plan, missing: missingColumns(plan, free, likely), marks: markColumns(plan.passedOver) };
}

/** Headers that now mean a column and now something else, so that they are asked about. */
const often: Readonly<Record<string, string>> = { 负责人: 'legalRepresentative', 主要负责人: 'legalRepresentative', 处罚措施: 'penalty' };
const oftenMeant = (folded: string, free: readonly Column[]): Column | undefined => free.find(({ path }) => path === often[folded]);

/** The free columns that headers nobody knows may mean, each of which is asked about. */
function nearestColumns({ passedOver, doubts }: HeaderPlan, free: readonly Column[]): Map<Column, string> {
  const likely = new Map<Column, string>();
  // A sheet that is wider than any table has its far columns passed over without a guess.
  for (const { index, header, why } of passedOver.slice(0, mostGuessed)) {
    const close = why === 'unknown' ? (oftenMeant(foldHeader(header), free) ?? likelyColumn(foldHeader(header), free)) : undefined;
    if (!close) continue;
    if (!likely.has(close)) likely.set(close, header);
    doubts.push({
      index,
      message: {
        zh: `列名“${header}”不认识，此列不会导入。是否为“${close.header}”？是则改名，或用 --map "${header}=${close.header}"；否则用 --skip "${header}"。`,
        en: `The column "${header}" is not known and will not be imported. Nearest: "${close.header}". If it is that, rename it or say --map "${header}=${close.header}"; else say --skip "${header}".`,
      },
    });
  }
  return likely;
}

function missingColumns({ passedOver }: HeaderPlan, free: readonly Column[], likely: ReadonlyMap<Column, string>): Missing[] {
  const claimed = new Set(likely.values());
  const unclaimed = passedOver.flatMap(({ header, why }) => (why === 'unknown' && !claimed.has(header) ? [header.trim()] : []));
  return free.flatMap((column) => {
    const unlessWithdrawn = (neededUnlessWithdrawn as readonly string[]).includes(column.path);
    const own = likely.get(column);
    return column.required || unlessWithdrawn ? [{ column, unlessWithdrawn, perhaps: own === undefined ? unclaimed : [own] }] : [];
  });
}

/** How amounts in other money come in: by a mapping that says so, which converts each. */
function byMapping(header: string, folded: string, columns: readonly Column[]): Bilingual | undefined {
  const worth = yuanOf(folded);
  const name = folded.replace(/\([百千万亿]?元\)$/u, '(万元)');
  const column = worth === undefined ? undefined : columns.find(({ headers }) => headers.includes(name));
  return (
    column && {
      zh: `数额要换算成万元的，用 --map "${header}=${column.header}"：逐格换算，回执里列出前后的数；也可自己换算后把列名改为“${column.header}”`,
      en: `To have its amounts converted say --map "${header}=${column.header}": each is, and the receipt lists it before and after; or convert them and name the column ${column.header}`,
    }
  );
}
