import { z } from 'astro/zod';
import { beforeAll, expect, test } from 'vitest';
import { checkCellWords } from '../../../src/content/checks/cell-words.ts';
import { checkDemonstration } from '../../../src/content/checks/demonstration.ts';
import type { Drafts } from '../../../src/content/entry.ts';
import type { Fault } from '../../../src/content/faults.ts';
import { kindNames, kinds, type Kind } from '../../../src/schemas/index.ts';
import { kind } from '../../../src/schemas/kind.ts';
import { demo, text } from '../../../src/schemas/scalars.ts';

/** A kind that the registry gets in this file, and that no check has heard of. */
const permits = kind(z.strictObject({ scope: text({ zh: '许可范围', en: 'Scope' }), demo: demo() }), {
  label: { zh: '排污许可', en: 'Permits' },
  layout: 'files',
  place: 'zq-permits',
  address: 'none',
  publicFrom: 'always',
});

beforeAll(() => {
  Object.assign(kinds, { 'zq-permits': permits });
  kindNames.push('zq-permits' as Kind);
  return () => {
    kindNames.pop();
    delete (kinds as Partial<Record<string, unknown>>)['zq-permits'];
  };
});

function faultsOf(check: (drafts: Drafts, faults: Fault[]) => void, fields: object): string[] {
  const none = Object.fromEntries(kindNames.map((name) => [name, []]));
  const draft = {
    kind: 'zq-permits',
    id: '1',
    group: '',
    fields,
    references: [],
    texts: {},
    file: 'zq-permits/1.yaml',
    locate: () => ({ line: 1, column: 1 }),
  };
  const faults: Fault[] = [];
  check({ ...none, portal: [{ fields: { demo: true }, references: [], texts: {} }], 'zq-permits': [draft] } as unknown as Drafts, faults);
  return faults.map(({ file, message }) => `${file} ${message.en}`);
}

test('what a spreadsheet left in a record of a new kind is named', () => {
  expect(faultsOf(checkCellWords, { scope: '#REF!' })).toEqual([expect.stringMatching(/^zq-permits\/1\.yaml .*spreadsheet's error/)]);
  expect(faultsOf(checkCellWords, { scope: '废水' })).toEqual([]);
});

test('a record of a new kind that calls itself invented and bears no mark is named', () => {
  const fields = { scope: '示例：废水', demo: false };
  expect(faultsOf(checkDemonstration, fields)).toEqual([expect.stringMatching(/^zq-permits\/1\.yaml .*bears no mark/)]);
  expect(faultsOf(checkDemonstration, { ...fields, demo: true })).toEqual([]);
});
