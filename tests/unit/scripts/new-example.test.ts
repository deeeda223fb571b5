import { z } from 'astro/zod';
import { afterEach, expect, test } from 'vitest';
import { beginnings } from '../../../scripts/new/folder.ts';
import { derivedRecord } from '../../../scripts/new/derived-record.ts';
import type { NewCity } from '../../../scripts/new/city.ts';
import { missingFrom } from '../../../scripts/new/missing.ts';
import { faultsOfSections } from '../../../src/content/checks/sections.ts';
import { loadContent } from '../../../src/content/load.ts';
import { kindNames, kinds, usesOf, type Kind } from '../../../src/schemas/index.ts';
import { kind } from '../../../src/schemas/kind.ts';
import { optionalSections } from '../../../src/schemas/sections.ts';
import { choice, date, demo, list, longestName, reference, text, translated } from '../../../src/schemas/scalars.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { asOf } from '../../support/portal.ts';

const city: NewCity = {
  name: { zh: '云川', en: 'Yunchuan' },
  city: { zh: '云川市', en: 'Yunchuan' },
  office: { id: 'huanjingju', name: { zh: '环境局', en: 'Bureau' } },
  districts: [{ id: 'dongshan', name: { zh: '东山区', en: 'Dongshan' } }],
  baseUrl: 'https://yunchuan.example',
  timeZone: 'Asia/Shanghai',
  dueDay: 15,
  from: '2026-10',
  today: asOf,
  sections: [],
  isInEnglish: true,
  isDemonstration: true,
};

const fields = {
  number: text({ zh: '许可证编号', en: 'Permit number', searched: true, example: '91000000MA0000001X001P' }),
  party: text({ zh: '持证单位', en: 'Holder', longest: longestName }),
  unit: reference('units', { zh: '发证单位', en: 'Granted by' }),
  grantedOn: date({ zh: '发证日期', en: 'Granted on', happened: true }),
  validTo: date({ zh: '有效期至', en: 'Valid to', notBefore: 'grantedOn' }),
  sort: choice({ water: { zh: '水', en: 'Water' } }, { zh: '类别', en: 'Sort' }),
  scope: translated({ zh: '许可范围', en: 'Scope' }),
  tasks: list(reference('tasks', { zh: '关联任务', en: 'Tasks' })),
};
const uses = {
  label: { zh: '排污许可', en: 'Permits' },
  lead: { zh: '发出的许可。', en: 'Permits that were granted.' },
  place: 'zq-permits',
  address: 'list',
  columnType: 'disclosure',
  publicFrom: ({ grantedOn }: { grantedOn: string }) => grantedOn,
} as const;
const permits = z.strictObject({ ...fields, demo: demo() });

const enter = (entry: object) => {
  Object.assign(kinds, { 'zq-permits': entry });
  kindNames.push('zq-permits' as Kind);
};
afterEach(() => {
  if (kindNames.at(-1) === ('zq-permits' as Kind)) kindNames.pop();
  delete (kinds as Partial<Record<string, unknown>>)['zq-permits'];
});

/** The records of the new kind in a folder that begins, which has no error. */
async function begun(of: NewCity = city) {
  const folder = temporaryFolder();
  const files = await missingFrom(folder, beginnings(of, 'en'), of);
  for (const [name, words] of files) write(folder, name, words);
  const { content, faults } = await loadContent(folder);
  expect(faults.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file} ${message.en}`)).toEqual([]);
  const records = (content as unknown as Record<string, { fields: object }[] | undefined>)['zq-permits']!;
  return { files, records: (records ?? []).map((record) => record.fields) };
}
const example = {
  number: '91000000MA0000001X001P',
  party: '示例：持证单位',
  unit: 'dongshan',
  grantedOn: '2026-11-04',
  validTo: '2027-11-01',
  sort: 'water',
  scope: { zh: '示例：许可范围', en: 'Example: scope' },
  tasks: [],
  demo: true,
};

test('a kind of files that nobody wrote an example for has one by its schema, with what each field holds', async () => {
  enter(kind(permits, { ...uses, layout: 'files' }));
  const { files, records } = await begun();
  expect(records).toEqual([example]);
  expect(files.get('zq-permits/demo-01.yaml')).toContain('# Valid to: a day, such as 2026-03-01\nvalidTo: 2027-11-01\n');
});

test('and so have one of tables, with its columns, one of texts and one in a file of its own', async () => {
  enter(kind(permits, { ...uses, layout: 'tables', row: { by: 'number', id: ({ number }, { numberId }) => numberId(number) } }));
  const { files, records } = await begun();
  expect(records).toEqual([example]);
  expect(files.get('zq-permits/README.md')).toContain('| 有效期至 (Valid to) | yes |');
  Object.assign(kinds, { 'zq-permits': kind(permits, { ...uses, layout: 'texts' }) });
  expect((await begun()).records).toEqual([example]);
  Object.assign(kinds, { 'zq-permits': kind(permits, { ...uses, layout: 'map', place: 'zq-permits.yaml' }) });
  expect((await begun()).records).toEqual([example]);
});

test('what is invented is no example for a portal that is no demonstration, and what bears no mark is to be filled in', async () => {
  enter(kind(permits, { ...uses, layout: 'map', place: 'zq-permits.yaml' }));
  expect((await begun({ ...city, isDemonstration: false })).records).toEqual([]);
  Object.assign(kinds, { 'zq-permits': kind(z.strictObject(fields), { ...uses, layout: 'files' }) });
  expect((await begun()).records).toMatchObject([{ party: '【待填：持证单位】', scope: { en: '[To fill in: Scope]' } }]);
});

test('an example refers to what a city has, and is none where it has not', () => {
  enter(
    kind(z.strictObject({ task: reference('tasks', { zh: '任务', en: 'Task' }), demo: demo() }), {
      ...uses,
      publicFrom: 'always',
      layout: 'files',
    }),
  );
  const taskOf = (known?: NewCity['known']) => derivedRecord('zq-permits' as Kind, { ...city, ...(known ? { known } : {}) })?.['task'];
  expect([taskOf(), taskOf({ tasks: 'plan-2025-07' }), taskOf({})]).toEqual(['plan-01', 'plan-2025-07', undefined]);
});

const narrow = [
  ['documents', 'questions', 'guides'],
  ['guides', 'inspections'],
  ['cases', 'indicators'],
  ['documents', 'explainers', 'requirements', 'news'],
  ['documents', 'tasks', 'progress', 'inspections'],
];
test.each(narrow.map((sections) => ({ sections })))(
  'a city that shows $sections alone begins without a fault, and no text of it speaks of another section',
  async ({ sections }) => {
    expect(faultsOfSections(sections)).toEqual([]);
    const { files } = await begun({ ...city, sections });
    expect(files.get('portal.yaml')).toContain(`sections: [${sections.join(', ')}]`);
    const shut = optionalSections.filter((kind) => !sections.includes(kind) && kind !== 'documents');
    for (const kind of shut)
      expect(
        [...files.keys()].filter((name) => name.startsWith(usesOf(kind).place)),
        kind,
      ).toEqual([]);
    const texts = [...files].filter(([name]) => name.endsWith('.mdx')).map(([, words]) => words);
    for (const kind of shut) expect(texts.join('\n'), kind).not.toContain(`/${kind}/`);
    if (!sections.includes('cases')) expect(texts.join('\n')).not.toMatch(/案件|处罚|查处|penalt|cases/);
  },
);

/** Their own rules ask for what no single field says: a clause of a plan, a field of a case. */
const byHand = new Set<Kind>(['tasks', 'corrections']);
test.each(kindNames.filter((name) => usesOf(name).address !== 'none' && !byHand.has(name)))(
  'what stands in the schema of %s is enough for an example',
  (name) => {
    expect(derivedRecord(name, city)).toBeDefined();
  },
);

test('a city without an English name stands in Chinese in no English sentence', () => {
  const named: NewCity = { ...city, name: { zh: '云川公开门户' }, city: { zh: '云川市' } };
  for (const sections of [[], ['documents', 'questions', 'guides']] satisfies NewCity['sections'][]) {
    const files = beginnings({ ...named, sections }, 'en');
    const english = [...files].flatMap(([name, words]) =>
      (name.endsWith('en.mdx')
        ? words.split('\n')
        : [...words.matchAll(/\ben: (.*)$/gm)].map(([, line]) => line!.replace(/\bzh: .*/, ''))
      ).filter((line) => line.includes('云川')),
    );
    expect(english).toEqual([]);
    expect(files.get('pages/about/en.mdx')).toContain('This portal brings together what');
    expect(files.get('documents/plan/en.mdx')).toContain('The city’s action plan against pollution');
  }
});
