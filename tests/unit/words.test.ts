import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync('src/**/*.{ts,astro}').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('one name means one thing: no two rooms give away types or classes of the same name', () => {
  const declared = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/^export (?:abstract )?(?:type|interface|class) (\w+)/gm)].map(([, name]) => ({ name: name!, file })),
  );
  expect(declared.length).toBeGreaterThan(200);
  const byName = Map.groupBy(declared, ({ name }) => name);
  expect([...byName].filter(([, places]) => places.length > 1).map(([name, places]) => [name, places.map(({ file }) => file)])).toEqual([]);
});
