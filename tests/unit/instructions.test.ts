import { readFileSync, readdirSync } from 'node:fs';
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
