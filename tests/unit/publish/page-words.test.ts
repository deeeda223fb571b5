import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

test('in quotation marks English words are themselves', () => {
  const record = { kind: 'tasks', url: '/en/tasks/a/', fields: ['Means of transport', '洒水'] } as unknown as SearchRecord;
  const [english] = exactRecords([record], 'en');
  expect(english!.content.split(' ')).toEqual(['zqmeansq', 'zqofq', 'zqtransportq', 'zzfield', expect.any(String), expect.any(String)]);
});

test('a record is found by what its page shows and nothing else, a part of a page by those of its words that stand there', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'qingtian-words-'));
  mkdirSync(path.join(site, 'zh/units/a'), { recursive: true });
  writeFileSync(path.join(site, 'zh/units/a/index.html'), '<main><h1>东浦区</h1><dl><dt>依据</dt><dd>生态环境法典</dd></dl></main>');
  const unit = { kind: 'units', url: '/zh/units/a/', fields: ['东浦区', '不在页上'] } as unknown as SearchRecord;
  const [whole, part] = exactRecords([unit, { ...unit, url: '/zh/units/a/#air' }], 'zh', site);
  expect([whole!.shown, whole!.content, part!.content]).toEqual([
    ['依据', '生态环境法典'],
    '东 浦 区 zzfield 依 据 zzfield 生 态 环 境 法 典',
    '东 浦 区',
  ]);
  rmSync(site, { recursive: true });
});

test('a page about the portal is found by every line of it, a list by its heading and first words', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'qingtian-words-'));
  mkdirSync(path.join(site, 'zh/feedback'), { recursive: true });
  writeFileSync(path.join(site, 'zh/feedback/index.html'), '<main><h1>意见</h1><p>不要进入厂区。</p><p>20个工作日</p></main>');
  const page = { kind: 'pages', url: '/zh/feedback/', fields: ['意见', '全文：不要进入厂区。20个工作日'] } as unknown as SearchRecord;
  const [whole, list] = exactRecords([page, { ...page, isList: true }], 'zh', site);
  expect(whole!.content).toContain('不 要 进 入 厂 区');
  expect(whole!.content).toContain('2 0 个 工 作 日');
  expect(list!.content).toBe('意 见');
  // What a page of the portal says itself names articles, what it lists does not.
  const [speaking] = exactRecords([{ ...page, isList: true, speaks: true }], 'zh', site);
  expect([speaking!.content, list!.lines, speaking!.lines]).toEqual(['意 见', [], ['意见', '不要进入厂区。', '20个工作日']]);
  rmSync(site, { recursive: true });
});

test('rows of other records that a page lists are read past, whatever stands in them', () => {
  const rows =
    '<div class="flow" data-of-others=""><h3>Also</h3><div class="scroll"><table><tr><td>article 145</td></tr></table></div></div>';
  expect(pageWords(`<main><p>article 17</p><div>${rows}<p>own</p></div></main>`)).toEqual(['article 17', 'own']);
});
