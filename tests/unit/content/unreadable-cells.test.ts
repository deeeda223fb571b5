import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

/** A piece of each kind of table, and the line and column of the cell that is damaged in it. */
const tables = [
  ['progress/2026-01.csv', 'shengtaiju,plan-2025-01,onTrack,,60,', 'shengtaiju,plan-2025-01,onTrack,,@,', '2:5'],
  ['tasks/plan-2025.csv', 'Replace buses,换成电车', 'Replace buses,@', '3:5'],
  ['corrections/2026.csv', ',是,原文含有个人住址', ',@,原文含有个人住址', '2:6'],
  ['indicators/data/pm25-annual.csv', '2025,34', '2025,@', '3:2'],
  ['cases/2025.csv', '处罚款18.89万元,18.89,', '处罚款18.89万元,@,', '2:11'],
] as const;

test.each(
  tables.flatMap((table) => ['#REF!', '#N/A', ' #DIV/0! ', '#####', '（清空）', '(clear)'].map((words) => [...table, words] as const)),
)(
  '%s: what a spreadsheet could not work out, or an import would clear, is a fault, not a blank (%#)',
  async (file, from, to, place, words) => {
    const folder = copyOfContent();
    edit(folder, file, from, to.replace('@', words));
    const { faults } = await loadContent(folder);
    const shown = faults.filter((fault) => fault.file.endsWith(file) && /spreadsheet's error|delivery clears/.test(fault.message.en));
    expect(shown.map(({ severity, line, column }) => [severity, `${line}:${column}`])).toEqual([['error', place]]);
  },
);
