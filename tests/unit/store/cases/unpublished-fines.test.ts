import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/content/entry.ts';
import { t, wordsIn } from '../../../../src/i18n/words.ts';
import { fineSumWords } from '../../../../src/i18n/fine-words.ts';
import { dataFiles } from '../../../../src/publish/data/data-files.ts';
import { analysis } from '../../../../src/store/cases/analysis.ts';
import { Store } from '../../../../src/store/store.ts';
import { cellsOf } from '../../../../src/views/case/analysis-parts.ts';
import { partyView } from '../../../../src/views/case/party.ts';
import { asOf, portalContent } from '../../../support/portal.ts';

const content = await portalContent();
const [left, zero, warned] = content.cases.filter(
  ({ fields }) => fields.uscc && fields.penaltyType === '罚款' && fields.fineWan && fields.state === 'published',
);
/** The city in which one party has no other decision than one: a fine without an amount, of nothing, or a warning. */
const withOne = (entry: Entry<'cases'>, fields: Partial<Entry<'cases'>['fields']>) =>
  new Store(
    {
      ...content,
      cases: content.cases
        .filter((other) => other.id === entry.id || other.fields.uscc !== entry.fields.uscc)
        .map((other) => (other.id === entry.id ? { ...other, fields: { ...other.fields, ...fields } } : other)),
    },
    asOf,
  );
const stores = {
  left: withOne(left!, { fineWan: undefined, penalty: '处以罚款' }),
  zero: withOne(zero!, { fineWan: 0 }),
  warned: withOne(warned!, { fineWan: undefined, penaltyType: '警告', penalty: '予以警告' }),
};
const linesOf = (store: Store, path: string) =>
  parse(
    dataFiles(store)
      .find((file) => file.path === path)!
      .csv(),
    { bom: true, columns: true },
  ) as Record<string, string>[];

test.each([
  ['left', left!, ['金额未公开', 'amount not published'], ['', '1']],
  ['zero', zero!, ['未处罚款', 'No fine'], ['0', '0']],
  ['warned', warned!, ['未处罚款', 'No fine'], ['0', '0']],
] as const)('the only fine of a party, %s: in words and in its line', (which, { id, fields }, [zh, en], cells) => {
  const store = stores[which];
  const party = store.cases.partyId(store.get('cases', id))!;
  const view = partyView(store, party, 'zh');
  expect(fineSumWords(view.fines, 'zh', wordsIn('zh'))).toBe(zh);
  expect(fineSumWords(view.years[0]!.fines, 'en', wordsIn('en'))).toBe(en);
  expect(view.listed.cases.concat(view.past.cases).map((row) => row.fineIsUnpublished)).toEqual([which === 'left']);
  const line = linesOf(store, 'parties.csv').find((row) => row['统一社会信用代码'] === fields.uscc)!;
  expect([line['罚款合计(万元)'], line['罚款金额未公开的案件']]).toEqual(cells);
});

test('sums of a year say how many fines they leave out, and the figure leads to them', () => {
  const year = left!.fields.decidedOn.slice(0, 4);
  const store = stores.left;
  const own = store.cases.counted().filter(({ fields }) => fields.decidedOn.startsWith(year));
  const line = linesOf(store, 'analysis/year.csv').find((row) => Object.values(row)[0] === year)!;
  expect(line['罚款金额未公开的案件']).toBe('1');
  expect(line['有罚款的案件']).toBe(String(own.filter(({ fields }) => fields.fineWan).length));
  const row = analysis(store, 'year').find(({ value }) => value === year)!;
  const figures = cellsOf.cases(row, (more) => JSON.stringify(more ?? {}), [], 'zh').flat();
  expect(figures).toContainEqual({ text: `${t('zh', 'fines.unpublished')}：1`, href: '{"penalty":"fine-unpublished"}', count: 1 });
  expect(analysis(stores.warned, 'year').every(({ unpublished }) => unpublished === 0)).toBe(true);
});
