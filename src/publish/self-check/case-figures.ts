import { sum } from 'd3-array';
import type { Lang } from '../../domain/language.ts';
import type { SelfCheckPlace } from '../../domain/requirements/self-check.ts';
import { labelOf } from '../../schemas/label.ts';
import { opened, readTable, type OutputItem } from './output-file.ts';

/** The amounts that a decision has. */
const amounts = ['fineWan', 'confiscatedWan'] as const;
type Amounts = Record<(typeof amounts)[number], string>;
const inWords = (of: Amounts): string => amounts.map((name) => of[name] || '–').join(' ');

type CaseJson = { id: string; fields: Partial<Record<string, { value: string }>> };
type Sums = Record<(typeof amounts)[number], number>;

/** Fines and what was confiscated, in the tables of all cases and of a year, beside the file of each case and the sums of the list of what was published. */
export function figuresOfCases(): OutputItem {
  const files = new Map<string, Amounts>();
  const tables: { address: string; isWhole: boolean; rows: [id: string, of: Amounts][] }[] = [];
  let sums: Sums | undefined;
  return {
    read({ name, address, text }) {
      if (/^data\/cases\/[^/]+\.json$/.test(name)) {
        const { id, fields } = opened(() => JSON.parse(text) as CaseJson) ?? {};
        if (id !== undefined && fields)
          files.set(
            id,
            amountsOf((amount) => fields[amount]?.value),
          );
      }
      const table = /^data\/(en\/)?cases(?:\/\d{4})?\.csv$/.exec(name);
      if (table) tables.push({ address, isWhole: !name.includes('cases/'), rows: rowsOf(text, table[1] ? 'en' : 'zh') });
      if (name === 'data/manifest.json') sums = opened(() => sumsOf((JSON.parse(text) as { sums: Record<string, number> }).sums));
    },
    finds() {
      const places = tables.flatMap(({ address, isWhole, rows }) => [
        ...rows.flatMap(([id, of]): SelfCheckPlace[] => {
          const file = files.get(id);
          return file === undefined || inWords(file) === inWords(of)
            ? []
            : [{ address, found: `${id}: ${inWords(of)} ≠ ${inWords(file)}` }];
        }),
        ...(isWhole && sums ? sumsThatDiffer(address, rows, sums) : []),
      ]);
      return { checked: tables.reduce((count, { rows }) => count + rows.length, 0), places };
    },
  };
}

const amountsOf = (value: (amount: (typeof amounts)[number]) => string | undefined): Amounts => ({
  fineWan: value('fineWan') ?? '',
  confiscatedWan: value('confiscatedWan') ?? '',
});

const sumsOf = ({ finesWan, confiscatedWan }: Record<string, number>): Sums | undefined =>
  finesWan === undefined || confiscatedWan === undefined ? undefined : { fineWan: finesWan, confiscatedWan };

function rowsOf(csv: string, lang: Lang): [string, Amounts][] {
  const [head = [], ...rows] = opened(() => readTable(csv)) ?? [];
  const column = (name: (typeof amounts)[number]): number => head.indexOf(labelOf('cases', name, lang));
  return rows.map((row) => [row[0]!, amountsOf((name) => row[column(name)])]);
}

/** Decisions that were withdrawn have no amounts in a table, and none in the sums. */
const sumsThatDiffer = (address: string, rows: readonly [string, Amounts][], sums: Sums): SelfCheckPlace[] =>
  amounts.flatMap((name) => {
    const all = Math.round(sum(rows, ([, of]) => Number(of[name] || 0)) * 1e6) / 1e6;
    return Math.abs(all - sums[name]) < 1e-6 ? [] : [{ address, found: `${name}: ${all} ≠ ${sums[name]}` }];
  });
