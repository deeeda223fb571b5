import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/zh/deliveries.md',
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(documents)('%s tells nobody to run TypeScript with a Node of their own, and names only commands that are there', (name) => {
  const text = readFileSync(name, 'utf8');
  // A Node before 24 dies of it; npm takes the one that came with the packages.
  expect(text).not.toMatch(/\bnode \S+\.ts\b/);
  const named = [...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, script]) => script!);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

/** Whether there is a file or folder of a name with a blank in it: `src/schemas/<kind>.ts`, `src/pages/[lang]/`. */
const isThere = (name: string): boolean => globSync(name.replace(/\/$/, '').replaceAll(/<[^>]+>|\[[^\]]+\]/g, '*')).length > 0;
/**
 * The names in backticks that should be files or folders of ours and are none: those of code, and those below a folder of code.
 * One without its folder is known where that was named before it on the line.
 */
function unknownFiles(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const named = [...line.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name!);
    const folders = new Set<string>();
    return named.filter((name) => {
      const isOfCode = /^(?:src|scripts|tests|docs|public)\//.test(name);
      if (isOfCode) folders.add(name.endsWith('/') ? name : `${path.posix.dirname(name)}/`);
      if (isOfCode) return !isThere(name);
      // A name alone, or a way below a room: not an ending, `.ts`, nor what a package calls its own.
      if (!/^[\w[][\w./[\]-]*\.(?:ts|mjs|astro|css)$/.test(name) || existsSync(name)) return false;
      return ![...folders].some((folder) => existsSync(`${folder}${name}`));
    });
  });
}

test.each([...documents, 'docs/zh/fields.md', 'docs/zh/import.md', 'docs/zh/progress.md'])(
  'what %s names as a file of ours is there',
  (name) => {
    expect(unknownFiles(readFileSync(name, 'utf8'))).toEqual([]);
  },
);

/** What our code gives a name with a capital: components and layouts by their files, and types. */
const named = new Set(
  globSync('src/**/*.{ts,astro}').flatMap((file) => [
    ...(file.endsWith('.astro') ? [path.basename(file, '.astro')] : []),
    ...[...readFileSync(file, 'utf8').matchAll(/^export (?:type|class|interface) (\w+)/gm)].map(([, name]) => name!),
  ]),
);
/** The names in backticks that should be components or types of ours and are none. */
const unknownComponents = (text: string): string[] =>
  [...text.matchAll(/`<?([A-Z]\w*[a-z]\w*)`/g)].map(([, name]) => name!).filter((name) => !named.has(name));

test.each(['CONTRIBUTING.md', 'docs/words.md'])('what %s names as a component or a type is there', (name) => {
  expect(unknownComponents(readFileSync(name, 'utf8'))).toEqual([]);
});

test('a component that bears another name now is found', () => {
  expect(unknownComponents('drawn by `Words` as `{ zh }`, wrapped in `Base`, one `META`, of `KindUses`')).toEqual(['Words']);
});

test('a file that is named without its folder, or is gone, is found', () => {
  expect(unknownFiles('## The board (`ranking.ts`, `store/progress/board.ts`), see `src/search/gone.ts`')).toEqual([
    'ranking.ts',
    'store/progress/board.ts',
    'src/search/gone.ts',
  ]);
  expect(unknownFiles('`src/search/select.ts`, `summary.ts`, `src/schemas/<kind>.ts`, `.ts`, `portal.yaml`, `astro.config.mjs`')).toEqual(
    [],
  );
});

test('what is said of the commands is true of the package: Node 20 will do, because npm brings the one they need', () => {
  const { engines, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'engines' | 'dependencies',
    Record<string, string>
  >;
  for (const name of ['README.md', 'CONTRIBUTING.md']) {
    // Nothing of ours runs then that could say it.
    const line = readFileSync(name, 'utf8')
      .split('\n')
      .find((text) => text.includes('Unknown file extension ".ts"'));
    expect(line).toMatch(/through npm|npm script/);
  }
  expect(engines['node']).toBe('>=20');
  expect(Number.parseInt(dependencies['node']!, 10)).toBeGreaterThanOrEqual(24);
});

test('what a third language would cost is counted to within a tenth', () => {
  const names = readdirSync('src/i18n/en').filter((name) => name.endsWith('.json'));
  const words = names.flatMap((name) => Object.values(JSON.parse(readFileSync(`src/i18n/en/${name}`, 'utf8')) as Record<string, string>));
  const given = /about ([\d,]+) keys, a file a subject \(about ([\d,]+) English words\)/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))!;
  const [keys, english] = given.slice(1).map((number) => Number(number.replace(',', '')));
  const englishWords = words.flatMap((text) => text.split(/\s+/)).length;
  expect(Math.abs(keys! / words.length - 1)).toBeLessThan(0.1);
  expect(Math.abs(english! / englishWords - 1)).toBeLessThan(0.1);
});

/** The names of a type's members, as its source declares them. */
const membersOf = (file: string, type: string): string[] => {
  const declared = new RegExp(`type ${type}\\b[^{]*\\{\\n(.*?)\\n\\}`, 's').exec(readFileSync(file, 'utf8'))![1]!;
  return [...declared.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name!);
};

test.each([
  ['a field', 'src/schemas/fields.ts', 'FieldMeta'],
  ['a kind', 'src/schemas/kind.ts', 'KindUses'],
])('every use of %s is named where one is added', (_of, file, type) => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const members = membersOf(file, type);
  expect(members.length).toBeGreaterThan(15);
  expect(members.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
