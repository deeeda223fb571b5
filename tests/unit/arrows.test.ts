import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { deepest, rooms } from '../../eslint.config.js';

const lint = async (file: string, code: string) =>
  (await new ESLint().lintText(code, { filePath: file }))[0]!.messages.map(({ ruleId }) => ruleId);

test('an import that points upwards is refused, also in a component', async () => {
  expect(await lint('src/domain/days/calendar.ts', "import '../store/store.ts';\n")).toContain('no-restricted-imports');
  expect(await lint('src/content/load.ts', "import '../store/gate.ts';\n")).toContain('no-restricted-imports');
  expect(await lint('src/components/article/Task.astro', "---\nimport '../../pages/x.ts';\n---\n")).toContain('no-restricted-imports');
  expect(await lint('src/store/store.ts', "import '../content/load.ts';\n")).not.toContain('no-restricted-imports');
}, 30_000);

test('no import goes round the arrows through an allowed room and out of it, by a file that is in no room, or out of src/', async () => {
  const ways = ['../../domain/../store/index.ts', '../case/../../store/index.ts', './../../store/index.ts', '../..//store/index.ts'];
  const beside = ['../../newroom/index.ts', '../../doors.ts', '../../content.config.ts', '../../../scripts/x.ts', '../../../tests/x.ts'];
  for (const from of [...ways, ...beside, '../.././store/index.ts'])
    expect([from, ...new Set(await lint('src/components/case/CaseRows.astro', `---\nimport '${from}';\n---\n`))]).toEqual([
      from,
      'no-restricted-imports',
    ]);
  for (const from of ['../domain/../publish/x.ts', '../doors.ts', '../../scripts/x.ts'])
    expect([from, ...(await lint('src/views/links.ts', `import '${from}';\n`))]).toEqual([from, 'no-restricted-imports']);
  expect(await lint('src/views/links.ts', "export type Door = import('./x/../../publish/x.ts').Door;\n")).toEqual(['no-restricted-syntax']);
  expect(
    await lint('src/components/case/CaseRows.astro', "---\nimport '../basic/Status.astro';\nimport '../../charts/line.ts';\n---\n"),
  ).toEqual([]);
  for (const reads of ['fs', 'fs/promises', 'child_process'])
    expect(await lint('src/components/case/CaseRows.astro', `---\nimport '${reads}';\n---\n`)).toEqual([
      '@typescript-eslint/no-restricted-imports',
    ]);
}, 60_000);

test('every folder of src/ is a room with its arrows, and no file lies deeper than they reach', () => {
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll(path.sep, '/'));
  // src/library/ holds content and no code.
  expect([...new Set(files.flatMap((file) => file.split('/').slice(1, -1)[0] ?? []))].toSorted()).toEqual(Object.keys(rooms).toSorted());
  expect(Math.max(...files.map((file) => file.split('/').length - 2))).toBeLessThanOrEqual(deepest);
  expect(files.filter((file) => file.split('/').length === 2).toSorted()).toEqual(['src/content.config.ts', 'src/middleware.ts']);
});

test('the rooms stand in an order, and none imports one that stands after it', () => {
  const order = Object.keys(rooms);
  for (const [room, allowed] of Object.entries(rooms))
    expect(
      allowed.filter((other) => order.indexOf(other) >= order.indexOf(room)),
      room,
    ).toEqual([]);
});

test('no import goes round the arrows by coming later', async () => {
  const later = (file: string, from: string) => lint(file, `export const later = () => import(${from});\n`);
  expect(await later('src/domain/days/calendar.ts', "'../../store/store.ts'")).toContain('no-restricted-syntax');
  expect(await later('src/client/copy-button.ts', '`../store/store.ts`')).toContain('no-restricted-syntax');
  expect(await later('src/store/address.ts', "'../views/links.ts'")).toContain('no-restricted-syntax');
  expect(await later('src/content/load.ts', "'yaml'")).toEqual([]);
  const component = "---\nconst { openStore } = await import('../../store/index.ts');\nopenStore;\n---\n";
  expect(await lint('src/components/unit/UnitMargin.astro', component)).toContain('no-restricted-syntax');
}, 30_000);

test('no import goes round the arrows by the root, by an alias or past the gate', async () => {
  const files = ['src/components/case/CaseRows.astro', 'src/client/copy-button.ts', 'src/views/links.ts', 'src/domain/language.ts'];
  const ways = ['/src/store/index.ts', 'src/store/index.ts', '@/store/index.ts', '~/store/index.ts', '../../../src/store/index.ts'];
  for (const file of files) {
    const rules = (code: string) => lint(file, file.endsWith('.astro') ? `---\n${code}\n---\n` : `${code}\n`);
    for (const from of [...ways, './../../store/index.ts', 'astro:content']) {
      expect([file, from, ...(await rules(`import '${from}';`))]).toContain('no-restricted-imports');
      expect([file, from, ...(await rules(`export const later = await import('${from}');`))]).toContain('no-restricted-syntax');
    }
    expect(await rules("export type Door = import('../../store/store.ts').Store;")).toContain('no-restricted-syntax');
    expect(await rules("export const doors = import.meta.glob('/src/store/*.ts');")).toContain('no-restricted-syntax');
  }
  expect(await lint('src/store/index.ts', "import 'astro:content';\n")).toEqual([]);
  expect(await lint('src/store/index.ts', "import '../views/links.ts';\n")).toEqual(['no-restricted-imports']);
  expect(await lint('src/components/case/CaseRows.astro', "---\nimport 'node:fs';\n---\n")).toContain(
    '@typescript-eslint/no-restricted-imports',
  );
}, 60_000);

test('what differs between languages is looked up and not asked', async () => {
  for (const asked of ["lang === 'en' ? 1 : 2", "'zh' !== lang", "lang.startsWith('en')"])
    expect(await lint('src/views/links.ts', `export const asked = (lang: string) => ${asked};\n`)).toContain('no-restricted-syntax');
  const cases = "export function asked(lang: string) {\n  switch (lang) {\n    case 'en':\n      return 1;\n  }\n}\n";
  expect(await lint('src/views/links.ts', cases)).toContain('no-restricted-syntax');
  expect(await lint('src/i18n/formats.ts', cases)).not.toContain('no-restricted-syntax');
}, 30_000);

test('the store speaks no language, and a component that takes plain values knows of a view its types alone', async () => {
  expect(await lint('src/store/store.ts', "import '../i18n/index.ts';\n")).toContain('no-restricted-imports');
  const component = (code: string) => lint('src/components/unit/UnitMargin.astro', `---\n${code}\n---\n`);
  expect(await component("import '../../store/index.ts';")).toContain('no-restricted-imports');
  expect(await component("import type { Entry } from '../../content/entry.ts';\nexport type Props = Entry;")).toContain(
    'no-restricted-imports',
  );
  expect(await component("import { unitMargin } from '../../views/unit/margin.ts';\nunitMargin;")).toContain(
    '@typescript-eslint/no-restricted-imports',
  );
  const rules = await component("import type { UnitMargin } from '../../views/unit/margin.ts';\nexport type Props = UnitMargin;");
  expect(rules.filter((rule) => rule?.endsWith('no-restricted-imports'))).toEqual([]);
}, 30_000);

test('a component fetches nothing, and of a view it knows the types alone', async () => {
  const file = 'src/components/case/CaseRows.astro';
  expect(await lint(file, "---\nimport { openStore } from '../../store/index.ts';\n---\n")).toContain('no-restricted-imports');
  expect(await lint(file, "---\nimport type { Entry } from '../../content/entry.ts';\n---\n")).toContain('no-restricted-imports');
  const view = '../../views/case/rows.ts';
  expect(await lint(file, `---\nimport { caseRows } from '${view}';\n---\n`)).toContain('@typescript-eslint/no-restricted-imports');
  expect(await lint(file, `---\nimport type { CaseRow } from '${view}';\n---\n`)).not.toContain('@typescript-eslint/no-restricted-imports');
}, 30_000);

test('a component’s script is one of the browser’s', () => {
  const scripts = globSync('src/{components,layouts,bindings}/**/*.astro').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<script src="([^"]+)"/g)].map(([, from]) =>
      path.posix.join(path.posix.dirname(file.replaceAll(path.sep, '/')), from!),
    ),
  );
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => !file.startsWith('src/client/'))).toEqual([]);
});

/** The files that a file imports, types too: what goes round in a circle can be understood by nobody from one end. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(
    ([, whole, asked]) => path.posix.join(path.posix.dirname(file), (whole ?? asked)!),
  );

/** The first circle that is met in a graph, as the way round it. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;
}

test('no file imports itself by way of others', () => {
  const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts']).map((file) => file.replaceAll(path.sep, '/'));
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  expect(graph.get('src/layouts/Text.astro')).toContain('src/layouts/Base.astro');
  expect(graph.get('src/store/store.ts')).toContain('src/content/entry.ts');
  expect(circleIn(graph)).toBeUndefined();
  expect(circleIn(new Map([...graph, ['src/content/entry.ts', ['src/store/store.ts']]]))).toContain('src/store/store.ts');
});

test('nothing but the calendar reads the clock', async () => {
  for (const clock of ['new Date()', 'Date()', 'Date.now()', 'globalThis.Date.now()', 'new globalThis.Date()'])
    expect([clock, ...(await lint('src/store/store.ts', `export const now = ${clock};\n`))]).toContain('no-restricted-syntax');
  expect(await lint('src/store/store.ts', "export const day = new Date('2026-11-24');\n")).toEqual([]);
}, 30_000);

test('an order is d3-array’s', async () => {
  const rules = (compare: string) => lint('src/store/store.ts', `export const sorted = (days: number[]) => days.toSorted(${compare});\n`);
  for (const compare of ['(a, b) => a - b', '(a, b) => (a < b ? -1 : 1)', '(a, b) => String(a).localeCompare(String(b))'])
    expect(await rules(compare)).toContain('no-restricted-syntax');
  expect(await rules('(a, b) => a.at(-1) || b')).not.toContain('no-restricted-syntax');
}, 30_000);

test('an address is made in one place, of a page and of a table', async () => {
  for (const made of ["'/data/cases.csv'", '`/data/${lang}.csv`', '`/${lang}${lang}`', '`/${lang}/cases/`'])
    expect([made, ...(await lint('src/views/data.ts', `export const at = (lang: string) => lang + ${made};\n`))]).toEqual([
      made,
      'no-restricted-syntax',
    ]);
  expect(await lint('src/components/case/CaseRows.astro', '<a href="/data/cases.csv">CSV</a>\n')).toEqual(['no-restricted-syntax']);
  const typed =
    "import { pageAddress } from '../domain/page-address.ts';\nexport const at = (by: string) => pageAddress(`cases/${by}/`, 'zh');\n";
  expect(await lint('src/views/data.ts', typed)).toEqual(['no-restricted-syntax']);
  expect(await lint('src/store/address.ts', typed)).toEqual([]);
}, 30_000);
