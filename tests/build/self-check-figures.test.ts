import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countOfCases } from '../../src/publish/self-check/cases-asked.ts';
import { figuresAgree } from '../../src/publish/self-check/figures-item.ts';
import { downloadsOpen } from '../../src/publish/self-check/file-items.ts';
import { Store } from '../../src/store/store.ts';
import { asOf, portalContent } from '../support/portal.ts';
import { filesOf, sharedSite } from '../support/site.ts';

const store = new Store(await portalContent(), asOf);
const files = filesOf(sharedSite)
  .filter((name) => /\.(?:html|csv|json)$/.test(name))
  .map((name) => ({
    name,
    address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
    text: readFileSync(path.join(sharedSite, name), 'utf8'),
  }));

/** Where the figures of the site differ, and what does not open, with the text of one file changed. */
function found(
  changed?: string,
  plant: (text: string) => string = (text) => text,
): { checked: number; figures: string[]; broken: string[] } {
  const [figures, downloads] = [figuresAgree('/', countOfCases(store)), downloadsOpen()];
  for (const file of files) {
    const text = file.name === changed ? plant(file.text) : file.text;
    if (file.name === changed) expect(text).not.toBe(file.text);
    for (const item of [figures, downloads]) item.read({ ...file, text });
  }
  const { checked, places } = figures.finds(new Set());
  return {
    checked,
    figures: places.map(({ address }) => address),
    broken: downloads.finds(new Set()).places.map(({ address }) => address),
  };
}

test('on a whole site nothing differs, and every sort of figure was compared', () => {
  const { checked, figures } = found();
  expect(figures).toEqual([]);
  expect(checked).toBeGreaterThan(500);
});

/** One more, or another digit, in a table’s cell of a column of the first row that has a number there. */
const inColumn = (csv: string, column: number): string => {
  const lines = csv.split(/(?<=\n)/);
  const index = lines.findIndex((line, at) => at > 0 && /^[1-9]/.test(line.split(',')[column] ?? ''));
  lines[index] = lines[index]!.split(',')
    .map((cell, at) => (at === column ? `${Number(cell) + 5}` : cell))
    .join(',');
  return lines.join('');
};
const heads = (csv: string): string[] => csv.replace('\uFEFF', '').split('\n')[0]!.split(',');

describe('one figure that is changed in one place of it is found', () => {
  const scorecard = 'zh/requirements/scorecard/index.html';
  const openness = 'zh/requirements/openness/index.html';
  test.each<[string, string, (text: string) => string]>([
    [
      'how many requirements have a status, in the sentence',
      scorecard,
      (text) => text.replace(/(href="#unjudged" data-count=")\d+("[^>]*>[^\d<]*)\d+/, '$199$299'),
    ],
    ['the same above their list', scorecard, (text) => text.replace(/(id="unjudged"[^>]*><h3>[^<]*<span class="meta">)\d+/, '$199')],
    ['that of an area', scorecard, (text) => text.replace(/(href="#area-\w+-(?:due|late|missed|kept)" data-count=")\d+/, '$199')],
    [
      'the counts of a requirement for programs',
      'data/requirements-judged.json',
      (text) => text.replace(/"unjudged":\d+/, '"unjudged":99'),
    ],
    ['the counts of a requirement in the table', 'data/requirements-judged.csv', (text) => text.replace(/,0,0,0,0,0,/, ',0,0,0,4,0,')],
    ['a cell of the four questions in the table', 'data/openness.csv', (text) => inColumn(text, heads(text).indexOf('总数'))],
    ['the same on the page', openness, (text) => text.replace(/(id="supervision-complete"[^>]*>\s*<h3>.*?)\d+ \//, '$199 /')],
    ['a number on the list of cases', 'zh/cases/index.html', (text) => text.replace(/(\/cases\/\?status=[^"]*" data-count=")\d+/, '$1999')],
    ['a fine in the table of cases', 'data/cases.csv', (text) => text.replace(/,(\d+\.\d\d),/, ',9$1,')],
    [
      'a fine in the file of a case',
      files.find(({ name, text }) => /^data\/cases\/.*json$/.test(name) && text.includes('"fineWan"'))!.name,
      (text) => text.replace(/("label": "罚款金额\(万元\)",\s*"value": ")/, '$19'),
    ],
  ])('%s', (_, name, plant) => {
    expect(found(name, plant).figures.length).toBeGreaterThan(0);
  });
});

test.each(['data/units.csv', 'data/requirements-judged.json', 'data/manifest.json'])(
  '%s that breaks off turns the line of what does not open, and no other',
  (name) => {
    const { figures, broken } = found(name, (text) => (name.endsWith('csv') ? `${text}a,b\n` : text.slice(0, text.length / 2)));
    expect([figures, broken]).toEqual([[], [`/${name}`]]);
  },
);
