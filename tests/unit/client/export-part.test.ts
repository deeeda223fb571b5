import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportPart } from '../../../src/client/export/export-part.ts';
import type { ExportAnswer, ExportOrder } from '../../../src/client/export/export-worker.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { panelOver, shownOf, stateOf } from '../../support/panel.ts';

/** The worker of an export: what it was asked, and what it answers when the test says so. */
class OtherThread extends EventTarget {
  static all: OtherThread[] = [];
  orders: ExportOrder[] = [];
  ended = false;
  constructor() {
    super();
    OtherThread.all.push(this);
  }
  postMessage(order: ExportOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: ExportAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
const files: { name: string; text: Promise<string> }[] = [];
const columns = makeColumns(Array.from({ length: 3 }, (_, index) => ({ date: `2026-03-1${index}`, facets: {} })));
const manifest = {
  english: { validUntil: { '2099-12-31': 'not limited' } },
  asOf: '2026-11-26',
  licence: 'CC BY 4.0',
  fields: [
    { name: 'party', label: { zh: '当事人', en: 'Party' } },
    { name: 'fineWan', label: { zh: '罚款金额(万元)', en: 'Fine' }, numeric: true },
  ],
} as unknown as Manifest;
const markup = `<ul data-chips><button>东浦区</button><button class="clear">全部清除</button></ul><section data-export>
  <b data-export-count></b><button data-format="csv"></button><button data-format="xlsx"></button>
  <progress hidden></progress><button data-cancel hidden></button><p data-export-status></p></section>`;

function exportOver(state = stateOf()) {
  const { panel } = panelOver(markup);
  panel.root.dataset['source'] = '清源';
  const part = exportPart(panel);
  const shown = shownOf(columns, { state });
  Object.assign(shown.engine, { manifest, caseParts: [] });
  part.show(shown);
  const button = (selector: string) => document.querySelector<HTMLButtonElement>(selector)!;
  return { part, shown, csv: button('[data-format=csv]'), xlsx: button('[data-format=xlsx]'), cancel: button('[data-cancel]') };
}
const status = () => document.querySelector('[data-export-status]')!;
const start = (button: HTMLButtonElement): OtherThread => (button.click(), OtherThread.all.at(-1)!);

beforeEach(() => {
  OtherThread.all = [];
  files.length = 0;
  vi.stubGlobal('Worker', OtherThread);
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blobs.get(this.href)!.text() });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('exactly the rows that are shown are asked for, with the query, the day, the source and the licence', () => {
  const { csv } = exportOver(stateOf({ q: '裸土', sort: 'oldest', page: 2 }));
  expect(document.querySelector('[data-export-count]')!.textContent).toMatch(/3/);
  const [order] = start(csv).orders;
  expect([[...order!.rows].toSorted(), order!.format, order!.english]).toEqual([[0, 1, 2], 'csv', undefined]);
  expect(order!.table).toMatchObject({ fields: ['party', 'fineWan'], headers: ['当事人', '罚款金额(万元)'], numbers: ['fineWan'] });
  const head = order!.table.head.map(({ text }) => text);
  expect(head).toEqual(expect.arrayContaining(['裸土；东浦区', '2026-11-26', '3', '清源', 'CC BY 4.0']));
  expect(head.map(decodeURI).find((text) => text.startsWith('http'))).toMatch(/\?q=裸土&page=1$/);
});

test('while it works it says how far it is, and asks for no second one; then the file comes, and for a CSV what it is of', async () => {
  const { csv, xlsx, cancel } = exportOver();
  const thread = start(csv);
  expect([csv.disabled, xlsx.disabled, cancel.hidden, document.activeElement]).toEqual([true, true, false, cancel]);
  thread.answer({ done: 2 });
  expect([document.querySelector('progress')!.value, status().textContent]).toEqual([2, expect.stringMatching(/2.*3/)]);
  thread.answer({ bytes: new TextEncoder().encode('当事人\n') });
  expect(files.map(({ name }) => name)).toEqual(['qingtian-cases-2026-11-26-3.csv']);
  expect([await files[0]!.text, thread.ended, cancel.hidden, csv.disabled, document.activeElement]).toEqual([
    '当事人\n',
    true,
    true,
    false,
    csv,
  ]);
  status().querySelector('button')!.click();
  expect([files[1]!.name, await files[1]!.text]).toEqual(['qingtian-cases-2026-11-26-3.txt', expect.stringMatching(/: CC BY 4\.0\n$/)]);
});

test('a workbook says of itself what it is of, and of a demonstration its name says so', () => {
  const { xlsx } = exportOver();
  start(xlsx).answer({ bytes: new Uint8Array(1) });
  expect([files[0]!.name, status().querySelector('button')]).toEqual(['qingtian-cases-2026-11-26-3.xlsx', null]);
});

test('one that is stopped ends at once and leaves no file', () => {
  const { csv, cancel } = exportOver();
  const thread = start(csv);
  cancel.click();
  expect([thread.ended, cancel.hidden, csv.disabled, document.activeElement, files]).toEqual([true, true, false, csv, []]);
});

test.each([
  ['a record that does not come', (thread: OtherThread) => thread.answer({ failed: 'records: 503' })],
  ['a script that does not come', (thread: OtherThread) => thread.dispatchEvent(new Event('error'))],
])('%s: it says that it failed, and the keyboard is where it can try again', (_, fail) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { xlsx, cancel } = exportOver();
  const thread = start(xlsx);
  fail(thread);
  expect([thread.ended, cancel.hidden, xlsx.disabled, document.activeElement]).toEqual([true, true, false, xlsx]);
  expect([status().textContent, files]).toEqual([expect.stringMatching(/./), []]);
});

test('a search that finds nothing exports nothing; one that comes during an export waits with the buttons', () => {
  const { part, shown, csv } = exportOver();
  const thread = start(csv);
  const selection = { ...shown.outcome.selection, rows: new Uint32Array() };
  part.show({ ...shown, outcome: { ...shown.outcome, selection } });
  expect([csv.disabled, thread.ended]).toEqual([true, false]);
  thread.answer({ bytes: new Uint8Array(1) });
  expect([files[0]!.name, csv.disabled]).toEqual(['qingtian-cases-2026-11-26-3.csv', true]);
});
