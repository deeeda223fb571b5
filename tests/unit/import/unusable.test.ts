import { zipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { longestCell } from '../../../src/domain/characters/cell-length.ts';
import { UnusableFile } from '../../../src/import/unusable-file.ts';
import { english, oneRow, places, plan, smallCity, workbook } from '../../support/intake.ts';

const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
const wordsFor = async (bytes: Uint8Array): Promise<UnusableFile['messages']> => {
  const thrown: unknown = await plan(smallCity(), bytes).catch((error: unknown) => error);
  if (!(thrown instanceof UnusableFile)) throw new Error('It was read.');
  return thrown.messages;
};

test.each([
  ['of LibreOffice', ['mimetype', 'content.xml', 'styles.xml'], /OpenDocument.*另存为/, /OpenDocument.*save it as an Excel workbook/],
  ['in binary', ['[Content_Types].xml', 'xl/workbook.bin'], /xlsb.*另存为/, /binary workbook/],
  ['of Numbers', ['Index/Document.iwa'], /Numbers.*另存为/, /Numbers/],
  ['of words', ['[Content_Types].xml', 'word/document.xml'], /Word/, /text document/],
  ['of charts alone', ['xl/workbook.xml', 'xl/chartsheets/sheet1.xml'], /只有图表/, /only charts/],
  ['in an archive', ['表一.xlsx', '表二.xlsx'], /压缩包.*解压/, /archive/],
])('a file %s is named for what it is, and how to save it', async (_name, names, zh, en) => {
  const words = await wordsFor(zipOf(...names));
  expect(words.zh).toMatch(zh);
  expect(words.en).toMatch(en);
});

test('a workbook that was not downloaded whole is told without the words of a program', async () => {
  const whole = await workbook({ name: '表', rows: [['甲', '乙']] });
  for (const cut of [whole.slice(0, whole.length - 60), whole.slice(0, 200)]) {
    const { zh, en } = await wordsFor(cut);
    expect(zh).toContain('没有下载完整');
    expect(en).not.toMatch(/zip|xml|undefined|central/i);
  }
});

test('a cell that no spreadsheet holds is told at its place, before anything looks at its words', async () => {
  const { faults } = await plan(smallCity(), oneRow({ 违法事实: '13800138000 '.repeat(170_000) }));
  expect([places(faults), english(faults)]).toEqual([['2:7'], [expect.stringMatching(/^This cell has 2040000 characters/)]]);
  expect((await plan(smallCity(), oneRow({ 违法事实: '超'.repeat(longestCell) }))).faults).toEqual([]);
});
