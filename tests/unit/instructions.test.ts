import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
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
  expect(engines['node']).toBe('>=20');
  expect(Number.parseInt(dependencies['node']!, 10)).toBeGreaterThanOrEqual(24);
});
