import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What every room gives away; pages answer to Astro by its names, and the states that staff look over bear those of what they show. */
const sources = globSync('src/**/*.{ts,astro}')
  .filter((file) => !/^src\/(pages|staff)\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test.each([
  ['types', /^export (?:abstract )?(?:type|interface|class) (\w+)/gm],
  ['functions and values', /^export (?:async )?(?:function\*?|const) (\w+)/gm],
])('one name means one thing: no two rooms give away %s of the same name', (_what, declaration) => {
  const declared = sources.flatMap(({ file, text }) => [...text.matchAll(declaration)].map(([, name]) => ({ name: name!, file })));
  expect(declared.length).toBeGreaterThan(200);
  const byName = Map.groupBy(declared, ({ name }) => name);
  expect([...byName].filter(([, places]) => places.length > 1).map(([name, places]) => [name, places.map(({ file }) => file)])).toEqual([]);
});

/** Every name that a text declares, in a function too: comments and quotations may speak plainly. */
const namesIn = (text: string): string[] =>
  [
    ...text
      .replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')
      .matchAll(
        /\b(?:function\*?|const|let|type|class) (\w+)|^ {2,}(?:(?:private|protected|static|readonly) )*(\w+)\??(?:: | = )|^ {2,}(?:private|protected|static|readonly) [^\n=(]*?(\w+)\(|[([,] ?(\w+)(?=(?:, \w+)*[\])]+ => )/gm,
      ),
  ].map((found) => found.slice(1).find((name) => name !== undefined)!);

test('names are plain: nothing says or tells, and nothing is a standing, in tests neither', () => {
  const tests = globSync(['tests/**/*.ts', 'scripts/**/*.ts'], { exclude: ['tests/unit/words.test.ts'] }).map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  const declared = [...sources, ...tests].flatMap(({ file, text }) => namesIn(text).map((name) => ({ name, file })));
  const parts = (name: string) =>
    name
      .replaceAll(/([A-Z])/g, ' $1')
      .toLowerCase()
      .split(/[ _]/);
  const forbidden = /^(?:un)?(?:says?|said|saying|tells?|told|standings?)$/;
  expect(declared.length).toBeGreaterThan(3000);
  expect(declared.filter(({ name }) => parts(name).some((part) => forbidden.test(part)))).toEqual([]);
  expect(namesIn('class A {\n  private readonly standing = new Map();\n}')).toContain('standing');
  expect(namesIn('test.each([])((name, said) => {});')).toContain('said');
});

test('what the law has an office disclose is a requirement, in the documents and to staff too', () => {
  const documents = globSync(['*.md', 'docs/**/*.md', 'scripts/**/*.ts', 'src/library/*/*.yaml', 'src/library/*.md']);
  expect(documents.length).toBeGreaterThan(50);
  const named = documents.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      // The list of words says what it is not.
      .filter((line) => /\bdut(?:y|ies)\b/i.test(line) && !line.startsWith('| `requirement` |'))
      .map((line) => [file, line]),
  );
  expect(named).toEqual([]);
});

test('what a number is measured in is no unit: that is an organisation', () => {
  /** What looks up organisations. */
  const ofOrganisations = ['chinese-words', 'guide-columns', 'known-facts', 'merge', 'own-content'].map((name) => `src/import/${name}.ts`);
  const rooms = globSync(['src/domain/numbers/**/*.ts', 'src/import/**/*.ts', 'src/content/copy/measured-names.ts'], {
    exclude: ofOrganisations,
  });
  expect(rooms.length).toBeGreaterThan(60);
  const named = rooms.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bunits?\b|\bunit[A-Z]\w*|\w*Units?(?![a-z])\w*/g)].map(([name]) => [file, name]),
  );
  expect(named).toEqual([]);
});
