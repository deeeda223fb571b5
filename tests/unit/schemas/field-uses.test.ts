import { z } from 'astro/zod';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { exportBytes } from '../../../src/client/export/export-formats.ts';
import { caseResult } from '../../../src/client/search/case-result.ts';
import { nameDoubts } from '../../../src/content/checks/cases/party-names.ts';
import { privateInRecord } from '../../../src/content/checks/privacy.ts';
import { columnsOf, matchHeaders } from '../../../src/content/table.ts';
import { issuesToFaults } from '../../../src/content/validate.ts';
import { cutShort } from '../../../src/import/cut-short.ts';
import type { Effect } from '../../../src/import/effect.ts';
import { correctionsIn } from '../../../src/import/record-corrections.ts';
import { exportColumns } from '../../../src/publish/data/export-columns.ts';
import { manifestFields } from '../../../src/publish/search/manifest-fields.ts';
import { inOrder, searchedWords } from '../../../src/publish/search/searched-words.ts';
import { caseFields } from '../../../src/schemas/case/case-fields.ts';
import { caseOf } from '../../../src/schemas/case/case.ts';
import { group } from '../../../src/schemas/fields.ts';
import { downloadableKinds, kinds } from '../../../src/schemas/index.ts';
import { readAs } from '../../../src/schemas/dates.ts';
import { fieldLabel, shortLabel } from '../../../src/schemas/label.ts';
import { amountWan } from '../../../src/schemas/numbers.ts';
import { requirement } from '../../../src/schemas/requirement.ts';
import { date, text } from '../../../src/schemas/scalars.ts';
import { makeColumns } from '../../../src/search/columns.ts';

/** A case with three fields more, each declared once and nowhere else. */
const withHearing = caseOf({
  ...caseFields,
  hearingDate: date({ zh: '听证日期', en: 'Hearing held on', short: { zh: '听证', en: 'Hearing' }, notAfter: 'decidedOn' }).optional(),
  hearingWords: text({
    zh: '听证意见',
    en: 'Heard at the hearing',
    meaning: { zh: '听证会上当事人的意见。', en: 'What the party said at the hearing.' },
    sentences: true,
    searched: true,
    excerpt: 13,
  }).optional(),
  hearingCostWan: amountWan({ zh: '听证费用(万元)', en: 'Cost of the hearing (10,000 yuan)', when: 'followUp' }).optional(),
});
const typed = {
  party: '北京样例公司',
  violationType: '大气污染',
  facts: '喷漆未密闭',
  penaltyType: '罚款',
  authority: '北京市朝阳区生态环境局',
  decisionNumber: '朝环罚〔2026〕1号',
  decidedOn: '2026-03-01',
  hearingDate: '2026-02-10',
  hearingWords: '当事人承认事实',
  hearingCostWan: '0.3',
};
const record = withHearing.parse(typed);
const columns = columnsOf(withHearing);
const faultsOf = (changes: object) =>
  issuesToFaults(readAs(withHearing, { ...typed, ...changes }).error!.issues, withHearing, 'content/cases/2026.csv', () => ({
    line: 2,
    column: 3,
  }));
const noUnits = { find: () => undefined };
const exported = exportColumns(noUnits, withHearing);

describe('a field that is added to a schema is found in every place', () => {
  test('a table’s header names it in either language, or by its own name', () => {
    for (const header of ['听证日期', 'Hearing held on', 'hearingDate'])
      expect(matchHeaders([header], columns).matched[0]?.path).toBe('hearingDate');
  });

  test('the data dictionary tells its label, its sort and its meaning', () => {
    expect(columns.find(({ path }) => path === 'hearingDate')).toMatchObject({ required: false, meta: { type: 'date' } });
    expect(columns.find(({ path }) => path === 'hearingWords')).toMatchObject({
      label: { zh: '听证意见', en: 'Heard at the hearing' },
      meta: { meaning: { en: 'What the party said at the hearing.' } },
    });
  });

  test('the check puts what is wrong with it into words', () => {
    expect(faultsOf({ hearingDate: '2026-02-30' })).toMatchObject([
      { field: 'hearingDate', label: { zh: '听证日期' }, message: { en: '"2026-02-30" is not a date.' } },
    ]);
  });

  test('its day stands before the decision', () => {
    expect(faultsOf({ hearingDate: '2026-03-02' })).toMatchObject([
      {
        field: 'hearingDate',
        message: { zh: '2026-03-02 晚于处罚决定日期 2026-03-01。', en: '2026-03-02 is after 2026-03-01, the day of "Decided on".' },
      },
    ]);
    expect(readAs(withHearing, { ...typed, hearingDate: '2026-03-01' }).success).toBe(true);
  });

  test('its words are scanned for numbers of persons', () => {
    const found = privateInRecord(withHearing, withHearing.parse({ ...typed, hearingWords: '请拨13800138000' }), {
      file: 'content/cases/2026.csv',
      locate: (steps) => ({ line: 7, column: steps[0] === 'hearingWords' ? 33 : 1 }),
    });
    expect(found).toMatchObject([{ line: 7, column: 33, field: 'hearingWords', label: { zh: '听证意见' } }]);
    expect(found[0]!.message.en).toContain('a mobile phone number');
  });

  test.each(['经营者张建国', '经营者张建国未到场', '业主李建国（男）不服'])(
    '%s: its words are scanned for names of persons too',
    (hearingWords) => {
      const place = { file: 'content/cases/2026.csv', locate: () => ({ line: 7, column: 33 }) };
      const found = privateInRecord(withHearing, withHearing.parse({ ...typed, hearingWords }), place);
      expect(found).toMatchObject([{ severity: 'warning', field: 'hearingWords' }]);
      expect(found[0]!.message.en).toContain('the full name of a person');
      // A record of any other kind is scanned alike.
      const term = { term: { zh: '听证' }, definition: { zh: hearingWords } };
      expect(privateInRecord(kinds.glossary.schema, term, place)).toMatchObject([{ severity: 'warning', field: 'definition.zh' }]);
    },
  );

  test('the home of a person is looked for in it, and a word or two in its place is doubted', () => {
    const hearingWords = '幸福小区3号楼2单元501室的住户不服';
    const heard = { ...withHearing.parse({ ...typed, party: '张某', partyType: '自然人', hearingWords }) };
    expect(nameDoubts(heard, withHearing).map(({ field }) => field)).toEqual(['hearingWords']);
    const change = { field: 'hearingWords', before: '当事人承认事实，愿意整改', after: '属实' };
    const row = { file: 'a.csv', line: 2, positions: new Map<string, number>() };
    const effect = { row, draft: { fields: record }, former: record, changes: [change] } as unknown as Effect;
    expect(cutShort(effect, withHearing)).toMatchObject([{ severity: 'warning', field: 'hearingWords' }]);
  });

  test('its words are found by searching; a date that is not searched is not', () => {
    const words = inOrder(searchedWords(withHearing, record, { lang: 'zh', nameOf: () => undefined, englishOf: () => [] }));
    expect(words).toContain('当事人承认事实');
    expect(words).not.toContain('2026-02-10');
    expect(words.indexOf('喷漆未密闭')).toBeLessThan(words.indexOf('当事人承认事实'));
  });

  test('a correction of the record is told to readers; what followed the decision is news', () => {
    const change = (field: string) => ({ field, before: '', after: 'x' });
    const changes = ['hearingDate', 'hearingWords', 'hearingCostWan'].map(change);
    const effect = { draft: { fields: record }, former: record, changes };
    expect(correctionsIn([effect as unknown as Effect], '2026-11-24', withHearing).map(({ field }) => field)).toEqual([
      'hearingDate',
      'hearingWords',
    ]);
  });

  test('an export has its column, under its Chinese name', () => {
    const cells = Object.fromEntries(exported.map(({ header, cell }) => [header, cell(record as never)]));
    expect(cells).toMatchObject({ 听证日期: '2026-02-10', 听证意见: '当事人承认事实', '听证费用(万元)': '0.3' });
  });

  test('a group of fields has its label from the schema in an export, and one without is refused', () => {
    const heard = z.array(z.strictObject({ on: date({ zh: '听证日期', en: 'Heard on' }) }));
    const headersWith = (field: z.ZodType) =>
      (['zh', 'en'] as const).map((lang) => exportColumns(noUnits, z.strictObject({ hearings: field }), lang)[0]!.header);
    expect(headersWith(group({ zh: '听证', en: 'Hearings' }, heard).default([]))).toEqual(['听证', 'Hearings']);
    expect(() => headersWith(heard.default([]))).toThrow('The group hearings has no label.');
    for (const kind of downloadableKinds)
      expect(exportColumns(noUnits, kinds[kind].schema).map(({ header }) => header)).not.toContain(undefined);
  });

  test('a page labels it, and a table by its short name', () => {
    expect(fieldLabel(withHearing, 'hearingDate', 'en')).toBe('Hearing held on');
    expect(shortLabel(withHearing, 'hearingDate', 'en')).toBe('Hearing');
    expect(shortLabel(withHearing, 'hearingWords', 'zh')).toBe('听证意见');
    expect(fieldLabel(requirement, 'matter', 'en')).toBe('Matter');
  });
});

describe('the browser learns of it through the manifest', () => {
  const fields = manifestFields(exported);
  const cells = ['id', ...exported.map(({ cell }) => cell(record as never)), 'address'];

  test('an excerpt is cut from its words, after those that readers want first', () => {
    const manifest = {
      asOf: '',
      atOnce: 1,
      site: { path: '', records: 0 },
      cases: [],
      fields,
      licence: '',
      laws: [],
      namesakes: [],
      known: {},
      demonstration: { cell: '是', mark: { zh: '演示', en: 'Demo' } },
      published: { after: { zh: '', en: '' }, late: { zh: '', en: '' } },
      english: {},
    };
    const { text: excerpt } = caseResult(cells, 0, makeColumns([{ facets: {} }]), manifest, 'zh');
    expect(excerpt).toBe('喷漆未密闭\n当事人承认事实');
  });

  test('an amount is a number and a day a date in a workbook, and both are texts in any other file', async () => {
    const table = {
      head: [],
      fields: fields.map(({ name }) => name),
      headers: fields.map(({ label }) => label.zh),
      numbers: fields.filter(({ numeric }) => numeric).map(({ name }) => name),
      rows: [cells],
      sheet: 'cases',
      about: 'about',
      madeOn: '2026-11-24',
    };
    const [sheet] = await readExcelFile(Buffer.from(await exportBytes(table, 'xlsx')));
    const [header, row] = sheet!.data as [string[], unknown[]];
    const at = (name: string) => row[header.indexOf(name)];
    expect([at('听证费用(万元)'), at('听证日期')]).toEqual([0.3, new Date('2026-02-10')]);
    const csv = new TextDecoder().decode(await exportBytes(table, 'csv'));
    expect(csv).toContain('听证日期');
    const { cases } = JSON.parse(new TextDecoder().decode(await exportBytes(table, 'json'))) as { cases: Record<string, string>[] };
    expect(cases[0]).toMatchObject({ hearingDate: '2026-02-10', hearingCostWan: '0.3' });
  });
});
