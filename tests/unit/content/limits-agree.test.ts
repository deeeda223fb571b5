import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

type Planted = { name?: string; value?: number; from?: string; old?: number; changed?: string };
const indicator = ({ name = 'PM2.5', value = 30, from = '2026-03-01', old = 35, changed = '2026-03-01' }: Planted) => {
  const to = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  const source = 'source: { title: { zh: 公报 } }';
  return [
    `name: { zh: ${name}年均 }`,
    'measuredIn: { zh: 微克 }\ndefinition: { zh: 年均。 }\nreading: { zh: 降。 }\ntopics: []\nfrequency: yearly',
    `${source}\nlicence: { zh: 公开 }\nlimits:`,
    `  - { value: ${old}, to: ${to}, name: { zh: 年均限值 }, standard: { zh: GB 3095-2012 }, ${source} }`,
    `  - { value: ${value}, from: ${from}, name: { zh: 年均限值 }, standard: { zh: GB 3095-2026 }, ${source} }`,
    `breaks: [{ from: ${changed}, note: { zh: 改按 HJ 633-2026 计算。 }, ${source} }]`,
    'table: { file: data/pm.csv, period: year, value: pm }\n',
  ].join('\n');
};

test.each<[string, Planted[], string[]]>([
  ['all alike', [{}, {}, { name: 'PM10', old: 70, value: 60 }], []],
  [
    'another value of the same pollutant',
    [{}, { value: 31 }],
    ['b.yaml:11:14  limits.1.value  [warning]|PM2.5, 年均限值: 31 here, 30 elsewhere'],
  ],
  [
    'another term than all others',
    [{ from: '2026-04-01' }, {}, { name: 'PM10', old: 70, value: 60 }],
    ['a.yaml:10:22  limits.0.to|GB 3095-2012: –2026-03-31 here, –2026-02-28 elsewhere', 'a.yaml:11:24  limits.1.from|2026-04-01– here'],
  ],
  [
    'another day of one change of method',
    [{}, { changed: '2026-03-02' }, {}],
    ['b.yaml:12:18  breaks.0.from|HJ 633-2026: 2026-03-02 here'],
  ],
])('limits of several indicators: %s', async (_, planted, expected) => {
  const content = smallCity();
  for (const [index, one] of planted.entries()) write(content, `indicators/${'abc'[index]}.yaml`, indicator(one));
  write(content, 'indicators/data/pm.csv', 'year,pm\n2025,34\n');
  const { faults } = await loadContent(content, 'content');
  const named = faults.filter(({ field }) => /^(limits|breaks)/.test(field ?? '')).map((fault) => formatFault(fault, 'en'));
  expect(named).toHaveLength(expected.length);
  for (const [index, words] of expected.entries()) for (const part of words.split('|')) expect(named[index]).toContain(part);
});
