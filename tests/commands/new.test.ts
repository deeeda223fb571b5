import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldMeta, shapeOf } from '../../src/schemas/fields.ts';
import { kindNames, kinds, usesOf } from '../../src/schemas/index.ts';
import { loadContent } from '../../src/content/load.ts';
import { edit, temporaryFolder, write } from '../support/content.ts';
import { newCity } from '../support/new-city.ts';
import { asOf } from '../support/portal.ts';
import { filesOf, fingerprint, run } from '../support/site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-new-'));
let begun: string;
beforeAll(() => void (begun = newCity(folder)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the folder that was begun, to change. */
function copyOfCity(): string {
  const city = path.join(temporaryFolder(), 'city');
  cpSync(begun, city, { recursive: true });
  return city;
}

/** All files of a folder but the journal of who wrote them. */
const written = (folder: string) => Object.fromEntries(Object.entries(fingerprint(folder)).filter(([name]) => !name.startsWith('.desk/')));
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

test('a new folder has no error and an example of every kind that has pages, and says which city it is', async () => {
  const city = copyOfCity();
  const { content, faults } = await loadContent(city);
  expect(faults).toEqual([]);
  for (const kind of kindNames.filter((name) => kinds[name].address !== 'none')) expect(content[kind].length, kind).toBeGreaterThan(0);
  const [portal] = content.portal;
  expect(portal!.fields).toMatchObject({
    city: { zh: '云川市', en: 'Yunchuan' },
    timeZone: 'Asia/Urumqi',
    demo: true,
    library: ['national'],
  });
  expect(portal!.fields.reporting).toMatchObject({ dueDay: 10, from: '2026-10' });
  const places = content.units.map(({ id, fields: { tile } }) => [id, tile?.row, tile?.column]);
  // Those that were placed stand there, and the others where the grid was free.
  expect(places).toEqual([
    ['dongshan', 1, 2],
    ['xihe', 1, 1],
    ['nanhu', 1, 3],
    ['beiyuan', 1, 4],
    ['yuntai', 2, 1],
    ['jiangkou', 2, 2],
    ['shengtaihuanjingju', undefined, undefined],
  ]);
  const { status, stderr } = run('check', ['--content', city, '--as-of', asOf]);
  expect(status, stderr).toBe(0);
});

test('every field of a kind stands in its example, filled or as a comment that says what it holds', () => {
  const city = copyOfCity();
  const files = filesOf(city);
  for (const kind of kindNames) {
    const { place, layout, address } = usesOf(kind);
    const ends = { record: place, files: '.yaml', texts: '/index.yaml', map: undefined, tables: undefined }[layout];
    const name = ends && files.find((file) => file.startsWith(place) && file.endsWith(ends));
    if (!name) {
      expect(ends !== undefined && address !== 'none', kind).toBe(false);
      continue;
    }
    const text = read(city, name);
    for (const [field, schema] of Object.entries(shapeOf(kinds[kind].schema))) {
      expect(text, `${kind}.${field}`).toMatch(new RegExp(`^(?:# )?${field}:`, 'm'));
      const meta = fieldMeta(schema);
      if (meta) expect(text, `${kind}.${field}`).toContain(`# ${meta.en}`);
    }
  }
  for (const kind of kindNames.filter((name) => usesOf(name).layout === 'tables')) {
    const guide = read(city, `${usesOf(kind).place}/README.md`);
    for (const [, schema] of Object.entries(shapeOf(kinds[kind].schema))) {
      const meta = fieldMeta(schema);
      if (meta && !meta.unlisted) expect(guide, `${kind} ${meta.zh}`).toContain(meta.zh);
    }
  }
});

test('run again it changes nothing; what was lost comes back and what was written stays', () => {
  const city = copyOfCity();
  const before = written(city);
  const again = run('new', [city]);
  expect([again.status, again.stdout]).toEqual([0, expect.stringContaining('lacks nothing')]);
  expect(written(city)).toEqual(before);
  rmSync(path.join(city, 'pages/about'), { recursive: true });
  rmSync(path.join(city, 'glossary.yaml'));
  edit(city, 'units.yaml', '东山区', '东岭区');
  write(city, 'questions/ours/index.yaml', read(city, 'questions/demo-reports/index.yaml'));
  write(city, 'questions/ours/zh.mdx', read(city, 'questions/demo-reports/zh.mdx'));
  rmSync(path.join(city, 'questions/demo-reports'), { recursive: true });
  expect(run('new', [city]).stdout).toMatch(/: 4 files were written, in pages, glossary\.yaml\./);
  expect(read(city, 'units.yaml')).toContain('东岭区');
  // A kind that has a record needs no example.
  expect(existsSync(path.join(city, 'questions/demo-reports'))).toBe(false);
});

test('after its invented examples are taken out none of them comes back, and the tables are there again with their columns alone', async () => {
  const city = copyOfCity();
  const places = kindNames.map(usesOf).flatMap(({ layout, place }) => (layout === 'tables' ? [`${place}/`] : []));
  const tables = filesOf(city).filter((name) => name.endsWith('.csv') && places.some((place) => name.startsWith(place)));
  expect(tables).toEqual(expect.arrayContaining(['cases/2026.csv', 'corrections/2026.csv', 'progress/2026-10.csv', 'tasks/plan.csv']));
  expect(run('demo', ['remove', '--content', city]).status).toBe(0);
  const left = filesOf(city).filter((name) => !name.startsWith('.desk/'));
  expect(run('new', [city]).status).toBe(0);
  const added = filesOf(city).filter((name) => !name.startsWith('.desk/') && !left.includes(name));
  expect(added.filter((name) => !name.endsWith('README.md'))).toEqual(tables);
  expect(read(city, 'tasks/plan.csv')).toMatch(/^序号,部分,重点任务,[^\n]+\n$/);
  const { content } = await loadContent(city);
  expect([content.tasks, content.progress, content.cases, content.corrections].flat()).toEqual([]);
  // Whoever names a kind wants its example, though the others were taken out.
  expect(run('new', [city, '--kind', 'inspections', '--as-of', asOf]).stdout).toMatch(
    /inspections: an example was written \(inspections\/demo-2026-01\.yaml\)\.\nWhat is marked demo is invented/,
  );
  expect(run('new', [city, '--kind', 'cases', '--as-of', asOf]).stdout).toContain('a table that is there is never changed');
  const { status, stderr } = run('check', ['--content', city, '--as-of', asOf]);
  expect(status, stderr).toBe(0);
});

test('after that every field that the portal has yet to fill in can be filled in where it stands', async () => {
  const city = copyOfCity();
  const before = read(city, 'portal.yaml');
  expect(run('demo', ['remove', '--content', city]).status).toBe(0);
  const after = read(city, 'portal.yaml');
  expect(after).toBe(before.replace('\ndemo: true\n', '\ndemo: false\n').replace(/ {2}- .*editors@example\.org.*\n/, ''));
  const fields = [...after.matchAll(/^ *# ([a-z]\w*):(?: [[{].*)?$/gm)].map(([line, name]) => ({ line, name: name! }));
  expect(fields.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['homeIndicator', 'homeSearches', 'recordExplainer', 'answers', 'prices']),
  );
  for (const { line, name } of fields) {
    edit(city, 'portal.yaml', `\n${line}\n`, `\n${line.replace('# ', '')}\n`);
    const { faults } = await loadContent(city);
    expect(
      faults.filter(({ file, message }) => file.endsWith('portal.yaml') && /is not known/.test(message.en)),
      name,
    ).toEqual([]);
    write(city, 'portal.yaml', after);
  }
});

test('texts in Chinese alone where that is what was said', async () => {
  const city = newCity(temporaryFolder(), ['--languages', 'zh']);
  expect(filesOf(city).filter((name) => name.endsWith('en.mdx'))).toEqual([]);
  const { content, faults } = await loadContent(city);
  expect([faults, content.portal[0]!.fields.city]).toEqual([[], { zh: '云川市' }]);
});

test.each([
  [['--districts', '东山区@1,1;西河区@1,1'], 'a place on the grid to itself'],
  [['--due-day', '31'], 'say a day from 1 to 28'],
  [['--zone', 'CST'], 'say a time zone'],
  [['--url', 'portal'], 'write it like https://example.org'],
  [['--languages', 'en'], 'say zh,en or zh'],
])('%j is refused, and nothing is written', (words, reason) => {
  const city = path.join(temporaryFolder(), 'city');
  const { status, stderr } = run('new', [city, '--city', '云川市', ...words]);
  expect([status, stderr, existsSync(city)]).toEqual([2, expect.stringContaining(reason), false]);
});

test('without a name of the city nothing is written where nobody can be asked', () => {
  const city = path.join(temporaryFolder(), 'city');
  expect([run('new', [city]).status, existsSync(city)]).toEqual([2, false]);
});

test('the list of what stands before the launch names what is to be filled in, and ends with 1', () => {
  const city = copyOfCity();
  const { status, stdout } = run('check', ['--content', city, '--launch', '--all', '--as-of', asOf]);
  expect(status).toBe(1);
  for (const words of ['The portal is still a demonstration', 'There is something left to fill in', 'optional fields filled'])
    expect(stdout).toContain(words);
  expect(stdout).not.toContain('still names another city');
  // The words of the plan that stand on the home page are among them, in each language.
  for (const lang of ['zh', 'en']) expect(read(city, `documents/plan/${lang}.mdx`)).toMatch(/^summary:.*(?:【待填|\[To fill in)/m);
  expect(stdout).toMatch(/documents\/plan\/zh\.mdx:\d+/);
  expect(stdout).not.toContain('The plan has no summary');
});

test('a kind whose section is closed gets no example and is told, and so are words on a city that is there', () => {
  const city = copyOfCity();
  edit(city, 'portal.yaml', 'demo: true', 'demo: true\nsections: [documents, questions, guides]');
  const before = written(city);
  const { status, stderr } = run('new', [city, '--kind', 'inspections', '--as-of', asOf]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('The section inspections is closed (sections in')]);
  const again = run('new', [city, '--kind', 'guides', '--city', '别的市', '--due-day', '12', '--as-of', asOf]);
  expect(again.stderr).toContain('Without effect: --city, --due-day.');
  expect(written(city)).toEqual(before);
});

test('of one kind alone the example is added, and a kind that there is not is named', () => {
  const city = copyOfCity();
  for (const name of ['stations.yaml', 'guides/demo-travel']) rmSync(path.join(city, name), { recursive: true });
  expect(run('new', [city, '--kind', 'guides', '--as-of', asOf]).stdout).toMatch(
    /guides: an example was written \(guides\/demo-travel\/index\.yaml, \S+zh\.mdx, \S+en\.mdx\)\./,
  );
  expect([
    read(city, 'guides/demo-travel/index.yaml').includes(`publishedOn: ${asOf}`),
    existsSync(path.join(city, 'stations.yaml')),
  ]).toEqual([true, false]);
  const { status, stderr } = run('new', [city, '--kind', 'guidse']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('Did you mean "guides"?')]);
});

test('a folder that is a file is told in words', () => {
  const file = path.join(temporaryFolder(), 'yunchuan');
  writeFileSync(file, '');
  const { status, stderr } = run('new', [file, '--city', '云川市']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('is a file and no folder')]);
});

test('outside the folder of the software a city is begun and checked too, with the laws of the library, and npm is given the whole path', () => {
  const outside = temporaryFolder();
  const begun = run('new', ['city', '--city', '云川市', '--districts', '东山区'], {}, outside);
  expect([begun.status, begun.stderr]).toEqual([0, '']);
  expect(begun.stdout).toContain(`npm run start -- --content ${path.join(outside, 'city')}\n`);
  for (const place of ['city', path.join(outside, 'city')]) {
    const { status, stdout } = run('check', ['--content', place], {}, outside);
    expect([status, stdout.includes('No errors.')], place).toEqual([0, true]);
    expect(Number(/Policy documents (\d+)/.exec(stdout)![1]), 'laws').toBeGreaterThan(10);
  }
  const absent = run('check', [], {}, outside);
  expect(absent.stderr).toContain(`no folder is at ${path.join(outside, 'content')}. Say with --content where it lies.`);
  expect(run('columns', [], {}, outside).stderr).toMatch(/There is no \S+. Name the folder of the guides with --docs\./);
});

test('no fact of the examples lacks its source', () => {
  const { status, stdout, stderr } = run('facts', ['--content', copyOfCity(), '--out', path.join(temporaryFolder(), 'facts.csv')]);
  expect([status, stderr], stdout).toEqual([0, '']);
});
