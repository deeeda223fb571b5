import type { Column } from '../content/table.ts';
import type { Lang } from '../domain/language.ts';
import { neededUnlessWithdrawn } from '../schemas/case/case.ts';
import { listedColumns } from './register.ts';

const labels = {
  head: {
    zh: ['列名', '字段名', '必填', '填什么', '例', '也认的列名'],
    en: ['column', 'field name', 'required', 'what it holds', 'example', 'also read as'],
  },
  always: { zh: '是', en: 'yes' },
  unlessWithdrawn: { zh: '是，已撤回的除外', en: 'yes, unless withdrawn' },
  no: { zh: '', en: '' },
  types: {
    text: { zh: '文字', en: 'words' },
    date: { zh: '日期，如 2026-03-01、2026/3/1', en: 'a day, such as 2026-03-01 or 2026/3/1' },
    amount: { zh: '数字，以万元为单位', en: 'a number of 10,000 yuan' },
    documentNumber: { zh: '文号', en: 'a decision number' },
    code: { zh: '18 位代码；自然人留空', en: 'a code of 18 characters; blank for a person' },
    flag: { zh: '是或否', en: '是 (yes) or 否 (no)' },
    reference: { zh: '单位的名称或编号', en: 'the name or id of a unit' },
    url: { zh: '网址', en: 'an address on the web' },
  },
} as const;

/** What is an example of any value of its sort. */
const exampleOfType: Readonly<Record<string, string>> = {
  date: '2026-03-01',
  amount: '0.5',
  flag: '是',
  url: 'https://example.org/photo',
};

/** The example of a column: its own, its first choice, or that of its sort; empty where words of its own are wanted. */
export function exampleOf({ meta }: Column): string {
  const [choice] = Object.values(meta.choices ?? {});
  return meta.example ?? choice?.zh ?? exampleOfType[meta.type ?? ''] ?? '';
}

function holds({ meta }: Column, lang: Lang): string {
  if (!meta.choices) return labels.types[(meta.type ?? 'text') as keyof typeof labels.types][lang];
  return Object.entries(meta.choices)
    .map(([key, choice]) => {
      const other = meta.alsoTyped?.[key]?.join('、');
      const shown = { zh: choice.zh, en: `${choice.zh} (${choice.en})` }[lang];
      return other ? { zh: `${shown}（也认：${other}）`, en: `${shown}, also typed ${other}` }[lang] : shown;
    })
    .join('; ');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The columns of a delivery of cases as the guide lists them, from the schema: a line for each. */
export function columnTable(lang: Lang): string {
  const rows = listedColumns.map((column) => {
    const isSoft = (neededUnlessWithdrawn as readonly string[]).includes(column.path);
    const required = column.required ? labels.always : isSoft ? labels.unlessWithdrawn : labels.no;
    const name = { zh: column.header, en: `${column.header} (${column.label.en})` }[lang];
    return [
      name,
      `\`${column.path}\``,
      required[lang],
      holds(column, lang),
      exampleOf(column),
      [...(column.meta.headers ?? []), ...(column.meta.headersAlone ?? [])].join('、'),
    ];
  });
  return [line(labels.head[lang]), line(labels.head[lang].map(() => '---')), ...rows.map(line)].join('\n');
}

/** A guide with the list of columns as the schema has them now; undefined where it has no such list. */
export function withColumns(guide: string, lang: Lang): string | undefined {
  const lines = guide.split('\n');
  const first = lines.indexOf(line(labels.head[lang]));
  if (first < 0) return undefined;
  const after = lines.findIndex((text, index) => index > first && !text.startsWith('|'));
  return [...lines.slice(0, first), columnTable(lang), ...lines.slice(after < 0 ? lines.length : after)].join('\n');
}
