import path from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { publishedManifest, type PublishedManifest } from '../../../src/publish/data/published-manifest.ts';
import { Store } from '../../../src/store/store.ts';
import type { Content } from '../../../src/content/entry.ts';
import { compareWithPublished } from '../../../scripts/published.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { asOf, portalContent } from '../../support/portal.ts';

let content: Content;
let whole: PublishedManifest;
beforeAll(async () => {
  content = await portalContent();
  whole = manifestOf(content);
});

const manifestOf = (held: Content) => JSON.parse(JSON.stringify(publishedManifest(new Store(held, asOf)))) as PublishedManifest;

type Fields = Content['portal'][0]['fields'];
/** The same content in a portal with other settings. */
const having = (fields: Partial<Fields>): Content => {
  const [portal] = content.portal;
  return { ...content, portal: [{ ...portal!, fields: { ...portal!.fields, ...fields } }] };
};

/** What the comparison with a list says, its warnings first; undefined where it has nothing to say. */
async function compared(list: string | object, held = content): Promise<string | undefined> {
  const folder = temporaryFolder();
  write(folder, 'list.json', typeof list === 'string' ? list : JSON.stringify(list));
  const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => [warned, printed].forEach((spy) => spy.mockRestore()));
  const refused = await compareWithPublished(path.join(folder, 'list.json'), { content: held, shown: 'city' }, () => asOf).then(
    () => undefined,
    (error: { messages?: { en: string } } & Error) => error.messages?.en ?? error.stack,
  );
  const lines = [...warned.mock.calls.map(String), refused].filter((words) => words !== undefined);
  return lines.length ? lines.join('\n').replaceAll(folder, '') : undefined;
}

test('a list of the same portal fits it, also with a mark of its encoding, below a path, and in a portal that had fewer sections', async () => {
  expect(await compared(whole)).toBeUndefined();
  expect(await compared(`\uFEFF${JSON.stringify(whole)}`)).toBeUndefined();
  expect(await compared(whole, having({ baseUrl: 'https://portal.example/a/b/' }))).toBeUndefined();
  expect(await compared(manifestOf(having({ sections: ['guides', 'questions'] })))).toBeUndefined();
});

test('sections and a language that are closed since are told as such', async () => {
  const closed = await compared(whole, having({ sections: ['documents', 'guides', 'questions'] }));
  expect(closed).toMatch(/Enforcement cases: \d+ were public, and the section is closed now/);
  // One line for all pages of a section.
  const named = [...closed!.matchAll(/^ {2}(\w+): pages of this section were public/gm)].map(([, section]) => section);
  expect(named).toEqual(expect.arrayContaining(['cases', 'news', 'progress', 'requirements']));
  expect(new Set(named).size).toBe(named.length);
  expect(closed).toMatch(/\n {2}requirements: pages of this section were public \(\d+\), and it is closed now/);
  expect(closed).not.toContain('requirements/scorecard');
  expect(closed).not.toContain('another portal');
  expect(await compared(whole, having({ languages: ['zh'] }))).toMatch(/(?:没有了|are gone)[^\n]*en\//);
});

test('a unit with another id is told first, with a count of the report rows that follow from it, none of which is listed', async () => {
  const { unit } = content.progress[0]!.fields;
  const others: Content = {
    ...content,
    units: content.units.map((one) => (one.id === unit ? { ...one, id: `${unit}-new` } : one)),
    progress: content.progress.map((row) =>
      row.fields.unit === unit
        ? { ...row, id: row.id.replace(`/${unit}/`, `/${unit}-new/`), fields: { ...row.fields, unit: `${unit}-new` } }
        : row,
    ),
  };
  const shown = await compared(whole, others);
  const [first = ''] = shown!.split('\n').filter((line) => line.startsWith('  '));
  expect(first).toMatch(new RegExp(`^  units/${unit}: .*the \\d+ report rows that name it.*formerNames`));
  expect(shown).not.toContain('Put the row back');
});

/** The content with another id for a unit, in all that names it. */
const withOtherId = (unit: string, held = content): Content => ({
  ...held,
  units: held.units.map((one) => (one.id === unit ? { ...one, id: `${unit}-new` } : one)),
  cases: held.cases.map((row) => (row.fields.unit === unit ? { ...row, fields: { ...row.fields, unit: `${unit}-new` } } : row)),
  inspections: held.inspections.map((row) => (row.fields.unit === unit ? { ...row, fields: { ...row.fields, unit: `${unit}-new` } } : row)),
  progress: held.progress.map((row) =>
    row.fields.unit === unit
      ? { ...row, id: row.id.replace(`/${unit}/`, `/${unit}-new/`), fields: { ...row.fields, unit: `${unit}-new` } }
      : row,
  ),
});

test.each(['dongpu', 'shengtaiju'])('decisions that differ by the unit alone stand with its line, first: %s', async (unit) => {
  // Two of the decisions are the bureau's own.
  const cases = content.cases.map((row, at) => (at < 2 ? { ...row, fields: { ...row.fields, unit: 'shengtaiju' } } : row));
  const held = { ...content, cases };
  const shown = await compared(manifestOf(held), withOtherId(unit, held));
  const lines = shown!.split('\n').filter((line) => line.startsWith('  '));
  expect(lines[0]).toMatch(new RegExp(`^  units/${unit}: the page was public.*\\d+ decisions that stood under it`));
  expect(shown).not.toMatch(/Enforcement cases, /);
});

test('so they do where moved leads on from the page of the unit', async () => {
  const moved = [
    { from: 'units/dongpu', to: 'units/dongpu-new' },
    { from: 'cases/unit/dongpu', to: 'cases/unit/dongpu-new' },
  ];
  const led = { ...withOtherId('dongpu'), portal: having({ moved }).portal };
  const shown = await compared(whole, led);
  const lines = shown!.split('\n').filter((line) => line.startsWith('  '));
  expect(lines.slice(1)).toEqual([]);
  expect(lines[0]).toMatch(
    /^ {2}units\/dongpu: the id was public and is gone; moved leads on.*report rows.* and the \d+ decisions that stood/,
  );
});

test('a unit under which decisions are not recognised any more is told once, with where its former name goes', async () => {
  const cases = content.cases.map((row) =>
    row.fields.unit === 'dongpu' ? { ...row, fields: { ...row.fields, unit: 'shengtaiju' } } : row,
  );
  const shown = await compared(whole, { ...content, cases });
  expect(shown!.match(/^ {2}/gm)).toHaveLength(1);
  expect(shown).toMatch(/\n {2}units\/dongpu: \d+ decisions were public under it and stand under another unit now.*formerNames/);
});

test('the list of another portal is told as one, before what it lacks', async () => {
  const other = { ...whole, pages: ['about', 'units/nowhere', 'units/elsewhere', 'units/away'] };
  expect(await compared(other)).toMatch(/^(?:提醒：.*另一个网站的清单|Warning: most of the units in \S+ are unknown in city)/);
});

test.each([
  ['<!doctype html><title>404</title>', /is a web page and no manifest/],
  ['', /is no manifest of a site/],
  ['[]', /is no manifest of a site/],
  [{ asOf: 'x' }, /is no manifest of a site/],
  [{ asOf: 'today', kinds: { units: { records: {} } } }, /is no manifest of a site/],
  [{ asOf, kinds: { cases: { records: null } } }, /is no manifest of a site/],
  [{ asOf, kinds: { cases: { records: {} } }, feeds: 7 }, /is no manifest of a site/],
])('%j is refused in words', async (list, words) => {
  expect(await compared(list)).toMatch(words);
});

test('a file that there is not, and a folder, are named', async () => {
  const folder = temporaryFolder();
  const refusal = (place: string) => expect(compareWithPublished(place, { content, shown: 'city' })).rejects;
  await refusal(path.join(folder, 'none.json')).toMatchObject({ messages: { en: expect.stringContaining('There is no file') as string } });
  await refusal(folder).toMatchObject({ messages: { en: expect.stringContaining('data/manifest.json') as string } });
});
