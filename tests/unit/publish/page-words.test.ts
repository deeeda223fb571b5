import { expect, test } from 'vitest';
import { exactRecords } from '../../../src/publish/search/exact-records.ts';
import { pageWords } from '../../../src/publish/search/page-words.ts';
import type { SearchRecord } from '../../../src/publish/search/search-record.ts';

const html = `<!doctype html><body><header>Frame</header><main id="main"><nav><ol><li>Way</li></ol></nav>
  <h1>PM<sub>2.5</sub> &amp; <em>dust</em></h1><dl><dt>Source</dt><dd><a href="/en/">The Code</a>,
  art. 5<br>note</dd></dl><svg><title>drawn</title></svg><button>Copy <span>it</span></button><p>Air<!-- no --> today</p><p>Air today</p></main><footer>Foot</footer></body>`;

test('of a page the lines between its head and foot are read, without ways, drawings and buttons, each once', () => {
  expect(pageWords(html)).toEqual(['PM2.5 & dust', 'Source', 'The Code, art. 5', 'note', 'Air today']);
  expect(pageWords('<p>no main</p>')).toEqual([]);
});

test('in quotation marks English words are themselves; Chinese, which is exact as it is, is not put in twice', () => {
  const record = { kind: 'tasks', url: '/en/tasks/a/', fields: ['Means of transport', '洒水 100'] } as unknown as SearchRecord;
  const [english] = exactRecords([record], 'en');
  expect(english!.content.split(' ')).toEqual(['zqmeansq', 'zqofq', 'zqtransportq']);
  expect(exactRecords([record], 'zh')[0]!.content).toBe('zzfield');
});
