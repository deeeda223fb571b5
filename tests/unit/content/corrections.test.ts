import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/entry.ts';
import { loadContent } from '../../../src/content/load.ts';
import { recordCorrections } from '../../../src/import/record-corrections.ts';
import { Store } from '../../../src/store/store.ts';
import { caseTimeline } from '../../../src/store/cases/timeline.ts';
import { copyOfContent, write } from '../../support/content.ts';
import { asOf as today, portalContent } from '../../support/portal.ts';

const header = '更正日期,行政处罚决定书文号,更正字段,更正前,更正后,更正前内容不公开,更正原因';
const faultsWith = async (...rows: string[]) => {
  const folder = copyOfContent();
  write(folder, 'corrections/2026.csv', `${[header, ...rows].join('\n')}\n`);
  return (await loadContent(folder, 'content')).faults.filter(({ file }) => file === 'content/corrections/2026.csv');
};

describe('corrections tell the history of the records', () => {
  test('a chain that ends in what the record says is in order, in any bracket style and by label or key', async () => {
    expect(
      await faultsWith(
        '2026-02-01,临环罚[2026]9001号,罚款金额(万元),10.5,1.5,,小数点',
        '2026-03-01,临环罚〔2026〕9001号,fineWan,1.5,1.05,,再核对',
      ),
    ).toEqual([]);
  });

  test.each([
    ['2026-02-01,临环罚〔2026〕9001号,罚款金额(万元),10.5,1.5,,小数点', 'after', /says "1\.05", not "1\.5"/],
    ['2026-02-01,临环罚〔2026〕9001号,罚款金额(万元),,1.05元,,补录', 'after', /is not a value of/],
    ['2025-12-01,临环罚〔2026〕9001号,罚款金额(万元),10,1.05,,太早', 'on', /before the case was published/],
    ['2026-02-01,临环罚〔2026〕1号,罚款金额(万元),10,1.05,,错号', 'case', /is not in “Enforcement cases”/],
    ['2026-02-01,临环罚〔2026〕9001号,罚金,10,1.05,,错字段', 'field', /not one of the choices/],
    ['2026-02-01,临环罚〔2026〕9001号,罚款金额(万元),1.05,1.05,,没变', 'after', /the same/],
    ['2026-02-01,临环罚〔2026〕9001号,罚款金额(万元),10,1.05,是,既不公开又写了', 'before', /stays empty/],
    ['2026-02-01,临环罚〔2026〕9001号,罚款金额(万元),一万,1.05,,文字', 'before', /is not a value of/],
    ['2026-02-01,临环罚〔2026〕9001号,处罚决定日期,,2026-01-03,,补录', 'before', /Until the day of the correction/],
    ['2026-02-01,临环罚〔2026〕9001号,行政区,东浦,dongpu,,名称', 'before', /is not a value of/],
    ['2026-02-01,临环罚〔2026〕9001号,备注,电话13812345678,演示数据，均为虚构,,电话', 'before', /mobile phone/],
  ])('%s is named by line and field', async (row, field, words) => {
    const faults = await faultsWith(row);
    expect(faults.map((fault) => [fault.line, fault.field, words.test(fault.message.en)])).toEqual([[2, field, true]]);
  });

  test('a break in the chain is named', async () => {
    const faults = await faultsWith(
      '2026-02-01,临环罚〔2026〕9001号,罚款金额(万元),10.5,2,,一',
      '2026-03-01,临环罚〔2026〕9001号,罚款金额(万元),3,1.05,,二',
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]!.message.en).toContain('begins with "3"');
  });
});

describe('a day before a correction', () => {
  const id = 'lin-huan-fa-2026-9001';
  const corrected = async (): Promise<Content> => {
    const folder = copyOfContent();
    write(
      folder,
      'corrections/2026.csv',
      [
        header,
        '2026-03-01,临环罚〔2026〕9001号,罚款金额(万元),10.5,1.05,,小数点',
        '2026-04-01,临环罚〔2026〕9001号,备注,,演示数据，均为虚构,是,隐私',
      ].join('\n'),
    );
    return (await loadContent(folder)).content;
  };

  test('the record says what it said then; what is withheld stays as corrected', async () => {
    const content = await corrected();
    const before = new Store(content, '2026-02-15');
    expect(before.get('cases', id).fields.fineWan).toBe(10.5);
    expect(before.get('cases', id).fields.note).toContain('演示数据');
    expect(before.cases.correctionsOf(id)).toEqual([]);
    const after = new Store(content, '2026-04-01');
    expect(after.get('cases', id).fields.fineWan).toBe(1.05);
    expect(after.cases.correctionsOf(id).map(({ fields }) => fields.field)).toEqual(['fineWan', 'note']);
    expect(after.cases.marks(after.get('cases', id))).toContain('corrected');
  });

  /** The store on a day, of a case with some of its fields changed and one correction. */
  const storeOf = async (fields: Record<string, unknown>, correction: Record<string, unknown>, asOf: string) => {
    const content = await portalContent();
    const cases = content.cases.map((entry) => (entry.id === id ? { ...entry, fields: { ...entry.fields, ...fields } } : entry));
    const [template] = content.corrections;
    const given = { withheld: false, why: { zh: '更正' }, ...correction, case: id };
    const corrections = [{ ...template!, id: 'x', fields: { ...template!.fields, ...given } }] as Content['corrections'];
    return new Store({ ...content, cases, corrections } as Content, asOf);
  };

  test('a number that is yet to be corrected is shown as it was', async () => {
    const correction = { on: '2026-06-01', field: 'decisionNumber', before: '临环罚〔2026〕8001号', after: '临环罚〔2026〕9001号' };
    const number = async (asOf: string) => (await storeOf({}, correction, asOf)).get('cases', id).fields.decisionNumber;
    expect([await number('2026-05-31'), await number('2026-06-01')]).toEqual([correction.before, correction.after]);
  });

  test('a withdrawn decision that is to be published again stays withdrawn until its day', async () => {
    const back = { state: 'published', stateOn: '2026-06-01', stateReason: '判决维持' };
    for (const on of ['2026-03-01', '2026-06-01']) {
      const correction = { on, field: 'state', before: 'withdrawn', after: 'published' };
      const early = await storeOf(back, correction, '2026-05-31');
      expect(early.cases.status(early.get('cases', id))).toBe('withdrawn');
      expect(JSON.stringify([early.get('cases', id), early.all('corrections')])).not.toMatch(/判决维持|2026-06-01|洗车/);
      const late = await storeOf(back, correction, '2026-06-01');
      expect([late.cases.status(late.get('cases', id)), late.get('cases', id).fields.facts]).toEqual([
        'published',
        expect.stringContaining('洗车'),
      ]);
    }
  });

  test('a case whose day of publication is yet to be corrected is public by the day it had', async () => {
    const correction = { on: '2026-06-01', field: 'publishedOn', before: '2026-01-07', after: '2026-06-01' };
    expect((await storeOf({ publishedOn: '2026-06-01' }, correction, '2026-05-01')).find('cases', id)?.fields.publishedOn).toBe(
      '2026-01-07',
    );
  });

  test('a corrected number keeps its former address', async () => {
    const content = await corrected();
    const cases = content.cases;
    const corrections = [
      ...content.corrections,
      {
        ...content.corrections[0]!,
        fields: {
          ...content.corrections[0]!.fields,
          case: id,
          field: 'decisionNumber',
          before: '临环罚〔2026〕9999号',
          after: '临环罚〔2026〕9001号',
        },
      },
    ] as Content['corrections'];
    expect([...new Store({ ...content, cases, corrections }, today).cases.formerIds()]).toEqual([['lin-huan-fa-2026-9999', id]]);
  });
});

describe('what follows a decision', () => {
  const withFields = async (fields: Record<string, unknown>, asOf: string) => {
    const content = await portalContent();
    const entry = content.cases.find(({ id }) => id === 'lin-huan-fa-2026-9001')!;
    const cases = content.cases.map((one) => (one === entry ? { ...one, fields: { ...one.fields, ...fields } } : one));
    const store = new Store({ ...content, cases }, asOf);
    return { store, entry: store.get('cases', entry.id) };
  };

  test('words of a later day are not public yet', async () => {
    const later = {
      rectifyBy: '2026-02-01',
      rectification: '已封堵',
      rectifiedOn: '2026-03-01',
      statement: '认错',
      statementOn: '2026-02-20',
    };
    const early = await withFields(later, '2026-02-10');
    expect([early.entry.fields.rectification, early.entry.fields.statement]).toEqual([undefined, undefined]);
    expect(early.store.cases.marks(early.entry)).toEqual(['rectificationOverdue']);
    const late = await withFields(later, '2026-03-01');
    expect(late.store.cases.marks(late.entry)).toEqual(['rectified']);
    expect(late.entry.fields.statement).toBe('认错');
  });

  test('the timeline judges publication and withdrawal by their limits', async () => {
    const published = await withFields({ publishedOn: '2026-01-21' }, '2026-03-01');
    const event = caseTimeline(published.entry, published.store.cases).find(({ what }) => what === 'published');
    // Decided on Saturday 3 January 2026; Sunday the 4th was a make-up day.
    expect(event?.timeliness).toMatchObject({ limit: 7, due: '2026-01-12', late: 7 });
    const withdrawn = await withFields(
      { state: 'withdrawn', stateOn: '2026-02-05', stateReason: '撤销', groundsOn: '2026-02-02' },
      '2026-03-01',
    );
    const left = caseTimeline(withdrawn.entry, withdrawn.store.cases).find(({ what }) => what === 'withdrawn');
    expect(left?.timeliness).toEqual({ limit: 3, due: '2026-02-05', late: 0 });
  });

  test('the publicity of a repaired decision ended with the repair: no later end is drawn, an earlier one is', async () => {
    const ends = async (publicityEnds: string) => {
      const { entry, store } = await withFields(
        { state: 'repaired', stateOn: '2026-02-05', stateReason: '修复', publicityEnds },
        '2026-03-01',
      );
      expect(store.cases.status(entry)).toBe('repaired');
      return caseTimeline(entry, store.cases).some(({ what }) => what === 'publicityEnds');
    };
    expect([await ends('2026-02-20'), await ends('2027-02-05'), await ends('2026-02-05')]).toEqual([false, false, true]);
  });

  test('under review stays listed, and ends like any other', async () => {
    const reviewed = { state: 'underReview', stateOn: '2026-02-01', stateReason: '复议' };
    const now = await withFields(reviewed, '2026-03-01');
    expect(now.store.cases.listed()).toContain(now.entry);
    const before = await withFields(reviewed, '2026-01-31');
    expect(before.store.cases.status(before.entry)).toBe('published');
    const ended = await withFields({ ...reviewed, publicityEnds: '2026-02-20' }, '2026-03-01');
    expect(ended.store.cases.status(ended.entry)).toBe('ended');
  });
});

describe('corrections that an import records', () => {
  const change = { case: '临环罚〔2026〕9001号', field: 'fineWan', before: '10.5', after: '1.05' };

  test('they are added to the table of their year and check', async () => {
    const folder = copyOfContent();
    const [name, text] = await recordCorrections(folder, [change], '2026-11-20', { why: '小数点错位' });
    expect(name).toBe('corrections/2026.csv');
    const earlier = readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').length;
    expect(text.trimEnd().split('\n')).toHaveLength(earlier + 1);
    write(folder, name, text);
    const { content, faults } = await loadContent(folder);
    expect(faults).toEqual([]);
    expect(content.corrections.at(-1)!.fields).toMatchObject({
      field: 'fineWan',
      before: '10.5',
      after: '1.05',
      why: { zh: '小数点错位' },
    });
  });

  test('twice on one day keeps the first words; private words are withheld', async () => {
    const folder = copyOfContent();
    const [name, once] = await recordCorrections(folder, [{ ...change, after: '2' }], '2026-11-20', { why: '一' });
    write(folder, name, once);
    const [, twice] = await recordCorrections(
      folder,
      [
        { ...change, before: '2' },
        { ...change, field: 'note', before: '联系人13812345678', after: '' },
      ],
      '2026-11-20',
      { why: '二' },
    );
    const rows = twice.split('\n').filter((line) => line.startsWith('2026-11-20'));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('10.5,1.05,,一；二');
    expect(rows[1]).not.toContain('13812345678');
    expect(rows[1]).toContain('是');
  });
});
