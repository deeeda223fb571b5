import { caseColumns } from '../../src/import/register.ts';
import type { Column } from '../../src/content/table.ts';
import type { Lang } from '../../src/domain/language.ts';
import { neededUnlessWithdrawn } from '../../src/schemas/case/case.ts';

/** A whole delivered case, invented: an example for every column. */
export const exampleCase: Readonly<Record<string, string>> = {
  party: '样例测试有限公司',
  partyType: '法人及非法人组织',
  uscc: '91000000MA0000161M',
  legalRepresentative: '赵某',
  decisionNumber: '东环罚〔2026〕1号',
  violationType: '大气污染',
  facts: '喷漆未在密闭空间进行',
  legalBasis: '《中华人民共和国大气污染防治法》第一百零八条',
  penaltyType: '罚款',
  penalty: '处罚款5.5万元，没收违法所得0.2万元',
  fineWan: '5.5',
  confiscatedWan: '0.2',
  licence: '排污许可证 9100001',
  decidedOn: '2026-03-01',
  validUntil: '2099-12-31',
  publicityEnds: '2027-03-01',
  authority: '样例市东区生态环境局',
  source: '样例市东区生态环境局',
  note: '另案处理',
  unit: '东区',
  actedOn: '2026-02-10',
  publishedOn: '2026-03-08',
  state: '公示中',
  stateOn: '2026-09-01',
  stateReason: '法院判决撤销',
  groundsOn: '2026-08-30',
  formerNames: '样例旧名有限公司',
  rectifyBy: '2026-04-01',
  rectification: '已建密闭车间',
  rectificationEvidence: 'https://example.org/photo',
  rectifiedOn: '2026-03-28',
  statement: '我公司认罚',
  statementOn: '2026-03-20',
  demo: '是',
};

const words = {
  head: {
    zh: ['列名', '必填', '填什么', '例', '也认的列名'],
    en: ['column', 'required', 'what it holds', 'example', 'also read as'],
  },
  always: { zh: '是', en: 'yes' },
  unlessWithdrawn: { zh: '是，已撤回的除外', en: 'yes, unless withdrawn' },
  no: { zh: '', en: '' },
  types: {
    text: { zh: '文字', en: 'words' },
    date: { zh: '日期，如 2026-03-01、2026/3/1', en: 'a day, such as 2026-03-01 or 2026/3/1' },
    amount: { zh: '数字，以万元为单位', en: 'a number of 10,000 yuan' },
    number: { zh: '文号', en: 'a decision number' },
    code: { zh: '18 位代码；自然人留空', en: 'a code of 18 characters; blank for a person' },
    flag: { zh: '是或否', en: '是 (yes) or 否 (no)' },
    reference: { zh: '单位的名称或编号', en: 'the name or id of a unit' },
    address: { zh: '网址', en: 'an address on the web' },
  },
} as const;

function holds({ meta }: Column, lang: Lang): string {
  if (meta.choices) {
    const also = Object.entries(meta.alsoTyped ?? {}).map(([key, typed]) => [meta.choices![key]!.zh, typed.join('、')] as const);
    return Object.values(meta.choices)
      .map((choice) => {
        const other = also.find(([zh]) => zh === choice.zh)?.[1];
        const shown = lang === 'zh' ? choice.zh : `${choice.zh} (${choice.en})`;
        return other ? { zh: `${shown}（也认：${other}）`, en: `${shown}, also typed ${other}` }[lang] : shown;
      })
      .join('; ');
  }
  return words.types[(meta.type ?? 'text') as keyof typeof words.types]?.[lang] ?? words.types.address[lang];
}

/** The columns of a delivery of cases as the guide lists them, from the schema: a line for each. */
export function columnTable(lang: Lang): string {
  const rows = caseColumns
    .filter(({ meta }) => !meta.unlisted)
    .map((column) => {
      const isSoft = (neededUnlessWithdrawn as readonly string[]).includes(column.path);
      const required = column.required ? words.always : isSoft ? words.unlessWithdrawn : words.no;
      const name = lang === 'zh' ? column.header : `${column.header} (${column.label.en})`;
      return [name, required[lang], holds(column, lang), exampleCase[column.path] ?? '', (column.meta.headers ?? []).join('、')];
    });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(words.head[lang]), line(words.head[lang].map(() => '---')), ...rows.map(line)].join('\n');
}
