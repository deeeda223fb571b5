import { globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
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

test('an order that is written by hand where it is used is refused, however its function is written', async () => {
  const ordered = (by: string) => lint('src/search/parties.ts', `export const one = ['b', 'a'].toSorted(${by});\n`);
  for (const by of [
    '(a, b) => (a < b ? -1 : 1)',
    'function (a, b) { return a < b ? -1 : 1; }',
    'function by(a, b) { return a.localeCompare(b); }',
  ])
    expect([by, (await ordered(by)).includes('no-restricted-syntax')]).toEqual([by, true]);
  expect(await ordered('ascending')).not.toContain('no-restricted-syntax');
}, 30_000);

test('every folder of src/ is a room with its arrows, and no file lies deeper than they reach', () => {
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll(path.sep, '/'));
  // src/library/ holds content and no code.
  expect([...new Set(files.flatMap((file) => file.split('/').slice(1, -1)[0] ?? []))].toSorted()).toEqual(Object.keys(rooms).toSorted());
  expect(Math.max(...files.map((file) => file.split('/').length - 2))).toBeLessThanOrEqual(deepest);
  expect(files.filter((file) => file.split('/').length === 2).toSorted()).toEqual(['src/content.config.ts', 'src/middleware.ts']);
});

/** Every file of src/, hidden ones too, with slashes. */
const filesOfSource = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => !entry.isDirectory())
  .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, '/'));

test('nothing lies in src/ that lint would not look into, and lint passes over no file of it', async () => {
  const content = /^src\/library\/.+\.(?:mdx?|txt|yaml|csv)$/;
  expect(filesOfSource.length).toBeGreaterThan(1000);
  expect(filesOfSource.filter((file) => !/\.(?:ts|astro|css|json|yaml)$/.test(file) && !content.test(file))).toEqual([]);
  const eslint = new ESLint();
  const code = filesOfSource.filter((file) => /\.(?:ts|astro)$/.test(file));
  expect((await Promise.all(code.map(async (file) => ((await eslint.isPathIgnored(file)) ? [file] : [])))).flat()).toEqual([]);
}, 60_000);

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
  const joined = "const there = ['..', 'store', 'index.ts'].join('/');\nexport const up = () => import(there);\n";
  for (const file of ['src/domain/up.ts', 'src/client/up.ts', 'src/i18n/up.ts', 'src/staff/up.ts', 'src/domain/page-address.ts'])
    expect([file, ...(await lint(file, joined))]).toEqual([file, 'no-restricted-syntax']);
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

test('no comment takes a file out of the arrows', async () => {
  for (const off of ['/* eslint-disable */', '// eslint-disable-next-line', '/* eslint no-restricted-imports: off */'])
    expect([off, ...(await lint('src/domain/language.ts', `${off}\nexport * from '../store/index.ts';\n`))]).toContain(
      'no-restricted-imports',
    );
}, 30_000);

test('only the store takes the content before the gate', async () => {
  const load = (file: string, up: string) => lint(file, file.endsWith('o') ? `---\nimport '${up}';\n---\n` : `import '${up}';\n`);
  for (const reader of ['load.ts', 'readers/texts.ts', 'read-kind.ts', 'content-files.ts']) {
    expect(await load('src/pages/[lang]/units/[id].astro', `../../../content/${reader}`)).toEqual(['no-restricted-imports']);
    expect(await load('src/layouts/Text.astro', `../content/${reader}`)).toEqual(['no-restricted-imports']);
    expect(await load('src/views/unit/unit.ts', `../../content/${reader}`)).toEqual(['no-restricted-imports']);
    expect(await load('src/publish/data/data-files.ts', `../../content/${reader}`)).toEqual(['no-restricted-imports']);
    expect(await load('src/store/store.ts', `../content/${reader}`)).toEqual([]);
  }
  expect(await load('src/publish/site/published-store.ts', '../../content/load.ts')).toEqual([]);
  expect(await load('src/views/unit/unit.ts', '../../content/entry.ts')).toEqual([]);
}, 30_000);

test('a unit test starts no process', async () => {
  for (const from of ['node:child_process', 'child_process']) {
    expect(await lint('tests/unit/words.test.ts', `import '${from}';\n`)).toEqual(['no-restricted-imports']);
    expect(await lint('tests/unit/words.test.ts', `await import('${from}');\n`)).toEqual(['no-restricted-syntax']);
  }
}, 30_000);

test('what differs between languages is looked up and not asked', async () => {
  for (const asked of [
    ...["lang === 'en' ? 1 : 2", "'zh' !== lang", "lang.startsWith('en')", 'lang === `en`', "lang == 'en'", "['en'].includes(lang)"],
    ...['[`zh`].includes(lang)', 'lang === languages[0]', 'languages[1] !== lang'],
  ])
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

/** What a text of TypeScript imports, types too, as its own parser reads it. */
function importedBy(code: string): string[] {
  const imported: string[] = [];
  const from = (node?: ts.Node) => node && ts.isStringLiteralLike(node) && imported.push(node.text);
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) from(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) from(node.argument.literal);
    else if (ts.isExternalModuleReference(node)) from(node.expression);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) from(node.arguments[0]);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest));
  return imported;
}

/** What stands between the lines of an Astro file and between the tags of its scripts; of its markup what it imports on the way. */
function importedByPage(text: string): string[] {
  const [, head = ''] = /^---\n([^]*?)\n---(?:\n|$)/.exec(text) ?? [];
  const markup = text.slice(head.length);
  const scripts = [...markup.matchAll(/<script\b[^>]*?(?:\bsrc="(\.[^"]+)"[^>]*)?>([^]*?)<\/script>/g)];
  return [
    ...importedBy(head),
    ...scripts.flatMap(([, src, code]) => [...(src === undefined ? [] : [src]), ...importedBy(code!)]),
    ...ts.preProcessFile(markup).importedFiles.map(({ fileName }) => fileName),
  ];
}

/** The files that a file imports: what goes round in a circle can be understood by nobody from one end. */
const importsIn = (file: string, text: string): string[] =>
  (file.endsWith('.astro') ? importedByPage : importedBy)(text)
    .filter((from) => from.startsWith('.'))
    .map((from) => path.posix.join(path.posix.dirname(file), from));
const importsOf = (file: string): string[] => importsIn(file, readFileSync(file, 'utf8'));

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
  // Where an import leads to a file that is not there, or of a sort that nobody reads here, a circle could hide.
  const there = new Set(filesOfSource);
  const lost = [...graph].flatMap(([file, imported]) =>
    imported.filter((to) => to.startsWith('src/') && !there.has(to)).map((to) => [file, to]),
  );
  expect(lost).toEqual([]);
  expect(circleIn(graph)).toBeUndefined();
  expect(circleIn(new Map([...graph, ['src/content/entry.ts', ['src/store/store.ts']]]))).toContain('src/store/store.ts');
});

test.each([
  ['x.ts', "import {\n  // what’s here isn't a string\n  a,\n} from '../b.ts';"],
  ['x.ts', "import a, { type B } from '../b.ts';"],
  ['x.ts', "export * as b from '../b.ts';"],
  ['x.ts', 'export { b } from "../b.ts"; // it\'s'],
  ['x.ts', "const quote = /['`]/;\nexport const b = () => import(`../b.ts`);"],
  ['x.ts', "export type B = typeof import('../b.ts');"],
  ['x.ts', "import b = require('../b.ts');"],
  ['X.astro', "---\nimport {\n  a, // isn't\n} from '../b.ts';\n---\n<p>It's</p>\n"],
  ['X.astro', '<p>{1}</p>\n<script src="../b.ts"></script>\n'],
  ['X.astro', "<script>\n  import '../b.ts';\n</script>\n"],
  ['X.astro', "<p>{import('../b.ts')}</p>\n"],
])('what is imported is read as the language reads it: in %s %s', (name, text) => {
  expect(new Set(importsIn(`src/views/${name}`, text))).toEqual(new Set(['src/b.ts']));
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
