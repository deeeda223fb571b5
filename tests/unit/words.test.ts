import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { t } from '../../src/i18n/words.ts';
import { reportsDueHeader } from '../../src/publish/data/reports-due.ts';
import { caseLine } from '../../src/schemas/case/case-derived.ts';
import { fieldMeta } from '../../src/schemas/fields.ts';
import { reportRow } from '../../src/schemas/report-row.ts';

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
        /\b(?:function\*?|const|let|type|class) (\w+)|^ {2,}(?:(?:private|protected|static|readonly) )*(\w+)\??(?:: | = )|^ {2,}(?:private|protected|static|readonly) [^\n=(]*?(\w+)\(|[([,] ?(\w+)(?=(?:, \w+)*[\])]+ => )|[{,] ?\w+: (\w+)(?=[^{}\n]*\} = )/gm,
      ),
  ].map((found) => found.slice(1).find((name) => name !== undefined)!);

/** The words that a name is made of. */
const parts = (name: string): string[] =>
  name
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase()
    .split(/[ _]/);

test('names are plain: nothing says or tells, and nothing is a standing, in tests neither', () => {
  const tests = globSync(['tests/**/*.ts', 'scripts/**/*.ts'], { exclude: ['tests/unit/words.test.ts'] }).map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  const declared = [...sources, ...tests].flatMap(({ file, text }) => namesIn(text).map((name) => ({ name, file })));
  const forbidden = /^(?:un)?(?:says?|said|saying|tells?|told|standings?)$/;
  expect(declared.length).toBeGreaterThan(3000);
  expect(declared.filter(({ name }) => parts(name).some((part) => forbidden.test(part)))).toEqual([]);
  expect(namesIn('class A {\n  private readonly standing = new Map();\n}')).toContain('standing');
  expect(namesIn('const { on: _saysWhen, ...rest } = held;')).toContain('_saysWhen');
  expect(namesIn('test.each([])((name, said) => {});')).toContain('said');
});

/** What a text declares or does that makes `words` one whole text, a message, a number or a pattern. */
const wholeWords = new RegExp(
  [
    String.raw`\bwords\??: (?:string|number|RegExp|Bilingual|Translated|Record<Lang)\b(?!\[\])`,
    String.raw`\bwords(?:: | = )(?:['"\x60/]|t\(|\{ (?:zh|en)\b)`,
    String.raw`\bwords = [^;=]*\.(?:replace|replaceAll|trim|normalize|join)\([^;()]*(?:\([^;()]*\))?[^;()]*\);`,
    String.raw`(?<![.\w])words(?:\[lang\]|\??\.(?:zh|en|trim|replace|replaceAll|match|matchAll|split|startsWith|endsWith|toLowerCase|normalize|test|search)\b)`,
    String.raw`\b(?:test|exec)\(words\)`,
  ].join('|'),
  'g',
);
/** A message to a clerk that is called the words of something. */
const messageWords = /\bconst \w+Words(?:: | = \([^;]*?\): )Bilingual\b|\bfunction \w+Words\([^;{]*(?:\{[^}]*\}[^;{]*)*\): Bilingual\b/g;

test('`words` are the strings of the interface or single words: no whole text, no message, no pattern', () => {
  const found = sources.flatMap(({ file, text }) => {
    const code = text.replaceAll(/\/\*[^]*?\*\/|(?<!:)\/\/.*/g, '');
    return [wholeWords, messageWords].flatMap((pattern) => [...code.matchAll(pattern)].map(([name]) => [file, name]));
  });
  expect(found).toEqual([]);
  const seen = [
    'function a(words: string): void {}',
    'type A = { words?: Bilingual };',
    "const words = t(lang, 'search.none');",
    "const words = cell.normalize('NFKC').replace(/ /g, '');",
    'const words = { zh: titleOf(zh), en: titleOf(en) };',
    'const a = ({ words }) => words.replace(/ /g, "");',
    'const a = ({ words }) => pattern.test(words);',
  ];
  expect(seen.filter((code) => code.match(wholeWords) === null)).toEqual([]);
  expect(
    ['const words: string[] = [];', "const words = text.split(' ');", 'words.map(fold)'].filter((code) => code.match(wholeWords)),
  ).toEqual([]);
  expect('const slipWords = (title: string): Bilingual => ({'.match(messageWords)).not.toBeNull();
  expect('function nearWords({ by }: Near, address: string): Bilingual {'.match(messageWords)).not.toBeNull();
});

/** The files in which something is declared that is named with a word, as one of its parts. */
const declaring = (word: RegExp): { file: string; names: string[] }[] =>
  sources
    .map(({ file, text }) => ({ file, names: namesIn(text).filter((name) => parts(name).some((part) => word.test(part))) }))
    .filter(({ names }) => names.length);

test('a statement is a party’s, and what a text says is none', () => {
  expect(declaring(/^statements?$/).map(({ file }) => file)).toEqual(
    expect.arrayContaining(['src/schemas/case/case-aftermath.ts', 'src/views/case/aftermath.ts']),
  );
  expect(declaring(/^statements?$/).filter(({ file }) => !/\/case\/(?:case-)?aftermath\.ts$/.test(file))).toEqual([]);
});

test('a term is of a query, of the glossary or of law, each in rooms of its own', () => {
  const senses = {
    query: /^src\/(?:search|client\/search)\//,
    glossary:
      /^src\/(?:markdown\/(?:article-components|mark-terms)|content\/term-words|schemas\/glossary|views\/(?:article\/records|text\/glossary|frame\/suggested-searches))\.ts$/,
    law: /^src\/(?:domain\/law\/terms|content\/checks\/law\/requirement-(?:limits|terms)|content\/copy\/(?:check-terms-in-prose|terms-by-article))\.ts$/,
  };
  const found = declaring(/^terms?$/);
  expect(found.filter(({ file }) => Object.values(senses).filter((rooms) => rooms.test(file)).length !== 1)).toEqual([]);
  for (const [sense, rooms] of Object.entries(senses)) expect([sense, found.some(({ file }) => rooms.test(file))]).toEqual([sense, true]);
});

test('a change without more is one of a published text; every other is named with what it is a change of', () => {
  const types = sources.flatMap(({ text }) => [...text.matchAll(/^(?:export )?type (\w*Change)\b/gm)].map(([, name]) => name!));
  const listed = new Set(readFileSync('docs/words.md', 'utf8').match(/(?<=`)\w*Change(?=`)/g));
  expect(types.filter((name) => !listed.has(name))).toEqual([]);
  expect([...listed].filter((name) => !types.includes(name))).toEqual([]);
});

test('a figure is a number: what is drawn is a chart, but for the picture that writers put into an article', () => {
  const components = globSync('src/components/**/*Figure*.astro').map((file) => file.replace('src/components/', ''));
  expect(components.toSorted()).toEqual(['article/Figure.astro', 'progress/ProgressFigures.astro']);
});

test('what a unit reported is a state, and its label is that of a state', () => {
  const crossed = /\bstatus(?:=\{|: )(?:\w+\.)?state\b|\w*[sS]tatuses\[(?:\w+\.)?state\]|\bstate(?:=\{|: )(?:\w+\.)?status\b/g;
  expect(sources.flatMap(({ file, text }) => [...text.matchAll(crossed)].map(([found]) => [file, found]))).toEqual([]);
  expect('<TaskStatus status={state} />'.match(crossed)).not.toBeNull();
});

test('a measure is what a task has to do: neither what a number is in nor a law', () => {
  const ofTasks = /^src\/(?:schemas\/task\.ts|views\/progress\/task-(?:rows|facts)\.ts|components\/progress\/Task(?:Rows|Facts)\.astro)$/;
  const measures = declaring(/^measures?$/).filter(({ names }) =>
    names.some((name) => /^measures?$|[a-z]Measures?$|^measures?[A-Z]/.test(name)),
  );
  expect(measures.some(({ file }) => ofTasks.test(file))).toBe(true);
  expect(measures.filter(({ file }) => !ofTasks.test(file))).toEqual([]);
  expect(
    sources
      .filter(({ text }) => /'measures?'/.test(text.replaceAll(/\b(?:short)?[lL]abelOf\('tasks', 'measure'/g, '')))
      .map(({ file }) => file),
  ).toEqual([]);
  // What a number is measured in has that name whatever function gives it.
  expect(sources.filter(({ text }) => /\bfunction measuredIn\b|\b10,000-yuan units\b/.test(text)).map(({ file }) => file)).toEqual([]);
});

test('a row of a month is a report row: a report is all that a unit filed', () => {
  const ofRows = /\breports?\??: (?:readonly )?ReportRow|\breports = \S*\.ofMonth\(|<ReportRows[^>]*\breports=|\bconst report = z\b/g;
  expect(sources.flatMap(({ file, text }) => [...text.matchAll(ofRows)].map(([found]) => [file, found]))).toEqual([]);
  expect('type Props = { reports: readonly ReportRowView[] }'.match(ofRows)).not.toBeNull();
});

test('what an office recorded is labelled a state in English, what the portal judges a status', () => {
  const fields = [
    ...Object.entries(caseLine.shape).map(([name, field]) => ({ name, field })),
    ...Object.entries(reportRow.shape).map(([name, field]) => ({ name, field })),
  ];
  const labels = fields.flatMap(({ name, field }) => {
    const { en, short } = fieldMeta(field) ?? {};
    return [en, short?.en].flatMap((label) => (label === undefined ? [] : [{ name, label }]));
  });
  const wordsIn = (word: RegExp) => labels.filter(({ label }) => word.test(label)).map(({ name }) => name);
  expect(new Set(wordsIn(/\bstate\b/i))).toEqual(new Set(['state', 'stateOn', 'stateReason']));
  expect(new Set(wordsIn(/\bstatus\b/i))).toEqual(new Set(['statusNow']));
  expect(reportsDueHeader.map(({ en }) => en).filter((label) => /\bstate\b|\bstatus\b/i.test(label))).toEqual(['Status']);
  expect([t('en', 'case.rectificationStatus'), t('en', 'case.status')]).toEqual(['Status', 'Status']);
  expect(declaring(/^states$/).filter(({ file }) => /^src\/search\//.test(file))).toEqual([]);
});

test('a digest is that of a week; the mark by which a text is known again is a checksum', () => {
  // The loader of Astro calls a checksum so.
  const found = declaring(/^digest(?:s|ed)?$/).filter(({ file }) => file !== 'src/content/astro-loader.ts');
  const ofWeeks = /\b(?:week|news|feed|shelf|shelves|Digest\w+)/i;
  expect(found.filter(({ file }) => !ofWeeks.test(sources.find((one) => one.file === file)!.text))).toEqual([]);
  expect(found.filter(({ file }) => /^src\/(?:domain|publish\/data)\//.test(file))).toEqual([]);
});

test('the tag of Chinese stands in one place, and a case is led to by one function', () => {
  const typed = globSync('src/**/*.{ts,astro}', { exclude: ['src/staff/**', 'src/domain/language.ts'] });
  const code = typed.map((file) => ({ file, text: readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '') }));
  expect(code.filter(({ text }) => text.includes('zh-CN')).map(({ file }) => file)).toEqual([]);
  const byHand = /addressOf\('cases',[^)]*\), label: /;
  expect(code.filter(({ text }) => byHand.test(text)).map(({ file }) => file)).toEqual([]);
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
  const code = globSync(['src/**/*.{ts,astro}', 'tests/**/*.ts'], { exclude: ['tests/unit/words.test.ts'] });
  const declared = code.flatMap((file) => namesIn(readFileSync(file, 'utf8')).map((name) => ({ file, name })));
  expect(declared.length).toBeGreaterThan(3000);
  expect(declared.filter(({ name }) => parts(name).some((part) => /^dut(?:y|ies)$/.test(part)))).toEqual([]);
});

test('what a number is measured in is no unit: that is an organisation', () => {
  /** What is about organisations. */
  const ofOrganisations = [
    ...['chinese-words', 'guide-columns', 'known-authorities', 'known-facts', 'merge', 'own-content'].map(
      (name) => `src/import/${name}.ts`,
    ),
    ...['leads', 'mergers', 'reporting', 'task-status', 'unit-names'].map((name) => `src/domain/progress/${name}.ts`),
    ...['across', 'anchors', 'cell-words', 'directory', 'names', 'references', 'tiles', 'yet-to-come'].map(
      (name) => `src/content/checks/${name}.ts`,
    ),
    ...['authorities', 'numbers-of-offices'].map((name) => `src/content/checks/cases/${name}.ts`),
    ...['leads', 'merged-units', 'report-span', 'report-tasks', 'report-versions', 'reports'].map(
      (name) => `src/content/checks/progress/${name}.ts`,
    ),
  ];
  const rooms = globSync(['src/domain/**/*.ts', 'src/import/**/*.ts', 'src/content/checks/**/*.ts', 'src/content/copy/measured-names.ts']);
  expect(rooms.length).toBeGreaterThan(200);
  const found = rooms.map((file) => ({
    file,
    names: [...readFileSync(file, 'utf8').matchAll(/\bunits?\b|\bunit[A-Z]\w*|\w*Units?(?![a-z])\w*/g)].map(([name]) => name),
  }));
  expect(found.filter(({ file, names }) => names.length && !ofOrganisations.includes(file))).toEqual([]);
  // An exception that is none any more goes.
  expect(ofOrganisations.filter((file) => !found.some((one) => one.file === file && one.names.length))).toEqual([]);
});

test('no test but that of the shipped content looks at content/: whatever city lies there, software is tested on its own portal', () => {
  const reads =
    /\b(?:resolve|join|pathToFileURL)\(\s*['"`](?:\.\/)?content[/'"`]|\b(?:read\w+|globSync|readdirSync|cpSync|existsSync|load\w*Content|runCheck)\(\[?\s*['"`](?:\.\/)?content[/'"`]|'--content', 'content/;
  const tests = globSync('tests/**/*.ts', { exclude: ['tests/unit/words.test.ts'] });
  expect(tests.filter((file) => reads.test(readFileSync(file, 'utf8'))).toSorted()).toEqual([
    // The names of the shipped city are among those that no other city's site may bear.
    'tests/build/another-city.test.ts',
    'tests/build/shipped-content.test.ts',
  ]);
});
