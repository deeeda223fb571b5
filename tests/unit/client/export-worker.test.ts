import { parse } from 'csv-parse/sync';
import { afterEach, expect, test, vi } from 'vitest';
import type { ExportAnswer, ExportOrder } from '../../../src/client/export/export-worker.ts';

const records = [
  ['东环罚〔2026〕1号', '警告;罚款'],
  ['东环罚〔2026〕2号', '罚款'],
];
const order: ExportOrder = {
  bundles: [{ path: 'cases/2026', records: 2, offset: 0 }],
  // The newest first; files begin with the oldest.
  rows: Uint32Array.from([0, 1]),
  format: 'csv',
  english: undefined,
  table: {
    head: [],
    fields: ['decisionNumber', 'penaltyType'],
    headers: ['文号', '处罚类别'],
    numbers: [],
    sheet: '案件',
    about: '说明',
    madeOn: '2026-11-24',
  },
};

/** What the worker answers to an order, up to its last answer. */
async function answers(order: ExportOrder): Promise<ExportAnswer[]> {
  const given: ExportAnswer[] = [];
  const last = new Promise<void>((done) => {
    vi.stubGlobal('postMessage', (answer: ExportAnswer) => {
      given.push(answer);
      if (!('done' in answer)) done();
    });
  });
  await import('../../../src/client/export/export-worker.ts');
  self.dispatchEvent(new MessageEvent('message', { data: order }));
  await last;
  return given;
}
const serve = (response: object) => vi.stubGlobal('fetch', () => Promise.resolve(response));
const tableIn = (answer: ExportAnswer | undefined): unknown =>
  answer && 'bytes' in answer ? parse(Buffer.from(answer.bytes).toString(), { bom: true }) : answer;
afterEach(() => vi.unstubAllGlobals());

test('the worker says how many cases have come, and then gives the file, in English with its fixed words in English', async () => {
  serve({ ok: true, json: () => Promise.resolve(records) });
  const chinese = await answers(order);
  expect(chinese.slice(0, -1)).toEqual([{ done: 2 }]);
  const [newest, oldest] = [records[1]!, records[0]!];
  expect(tableIn(chinese.at(-1))).toEqual([order.table.headers, newest, oldest]);
  const english = await answers({ ...order, english: { penaltyType: { 罚款: 'Fine', 警告: 'Warning' } } });
  expect(tableIn(english.at(-1))).toEqual([order.table.headers, [newest[0], 'Fine'], [oldest[0], 'Warning; Fine']]);
});

test('a file that does not come is answered as a failure, and nothing is given', async () => {
  serve({ ok: false, status: 503 });
  const [answer, ...others] = await answers(order);
  expect(answer).toEqual({ failed: expect.stringContaining('503') as string });
  expect(others).toEqual([]);
});
