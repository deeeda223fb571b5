import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { longestCell } from '../../../src/domain/characters/cell-length.ts';
import { smallCity, write } from '../../support/content.ts';

const long = '长'.repeat(longestCell + 1);

test.each([
  ['topics.yaml', `air: { name: { zh: 大气 }, description: { zh: ${long} }, part: true }\n`, '1:'],
  ['tasks/plan.csv', `序号,部分,重点任务,工作措施,完成时限,牵头部门\n1,air,减排,${long},2026-12-31,huanjingju\n`, '2:4'],
])('a value that no spreadsheet holds is told at its place in %s', async (name, text, place) => {
  const content = smallCity();
  write(content, name, text);
  const { faults } = await loadContent(content, 'content');
  const tooLong = faults.filter(({ message }) => /characters, more than/.test(message.en));
  expect(tooLong.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    expect.stringContaining(`content/${name}:${place}`),
  ]);
});
