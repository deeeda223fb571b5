import type { SelfCheckPlace } from '../../domain/requirements/self-check.ts';
import { figuresOfCases } from './case-figures.ts';
import { countsOfLinks, type CountOfCases } from './link-counts.ts';
import { figuresOfOpenness } from './openness-figures.ts';
import { opened, readTable, type OutputFile, type OutputItem } from './output-file.ts';
import { figuresOfRegister } from './register-figures.ts';

/** Figures that are printed in several files: rows of tables, the register, the four questions, fines, and how many records a link says it leads to. */
export function figuresAgree(base: string, countOfCases: CountOfCases): OutputItem {
  const parts = [rowsOfTables(base), figuresOfRegister(), figuresOfOpenness(), figuresOfCases(), countsOfLinks(base, countOfCases)];
  return {
    read(file) {
      for (const part of parts) part.read(file);
    },
    finds(names) {
      const found = parts.map((part) => part.finds(names));
      return { checked: found.reduce((sum, { checked }) => sum + checked, 0), places: found.flatMap(({ places }) => places) };
    },
  };
}

type TableCount = { address: string; table: string; count: number };

/** How many rows the tables have, beside the list of what was published, the file for programs, and the page that leads to them. */
function rowsOfTables(base: string): OutputItem {
  const rows = new Map<string, number>();
  const printed: TableCount[] = [];
  return {
    read(file) {
      const { name, address, text } = file;
      if (/^data\/.*\.csv$/.test(name)) {
        const table = opened(() => readTable(text));
        if (table) rows.set(name, table.length - 1);
      }
      if (name === 'data/manifest.json') printed.push(...countsOfManifest(file));
      if (name === 'data/requirements-judged.json') {
        const count = opened(() => (JSON.parse(text) as { requirements: unknown[] }).requirements.length);
        if (count !== undefined) printed.push({ address, table: 'data/requirements-judged.csv', count });
      }
      if (/^[a-z]{2}\/data\/index\.html$/.test(name))
        for (const [, table, number] of text.matchAll(/<a href="([^"]*\.csv)" download data-count="(\d+)"/g))
          printed.push({ address, table: table!.slice(base.length), count: Number(number) });
    },
    finds() {
      const compared = printed.filter(({ table }) => rows.has(table));
      const places = compared.flatMap(({ address, table, count: given }): SelfCheckPlace[] =>
        rows.get(table) === given ? [] : [{ address, found: `${table}: ${given} ≠ ${rows.get(table)}` }],
      );
      return { checked: compared.length, places };
    },
  };
}

function countsOfManifest({ address, text }: OutputFile): TableCount[] {
  const kinds = opened(() => Object.entries((JSON.parse(text) as { kinds: Record<string, { count: number }> }).kinds)) ?? [];
  return kinds.flatMap(([kind, { count }]) => ['', 'en/'].map((folder) => ({ address, table: `data/${folder}${kind}.csv`, count })));
}
