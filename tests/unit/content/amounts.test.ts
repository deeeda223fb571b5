import { expect, test } from 'vitest';
import { amountsAgainstWords } from '../../../src/domain/numbers/amounts-in-words.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

test.each([
  [{ penalty: '处罚款5万元', fineWan: 5 }, []],
  [{ penalty: '处罚款伍万元整，没收违法所得2万元', fineWan: 5, confiscatedWan: 2 }, []],
  [{ penalty: '处罚款5万元', fineWan: 3 }, ['fineWan']],
  [{ penalty: '处罚款5万元' }, ['fineWan']],
  [{ penalty: '没收违法所得2万元', confiscatedWan: 20 }, ['confiscatedWan']],
  [{ penalty: '处罚款30000元，并处没收违法所得2000元', fineWan: 3 }, ['confiscatedWan']],
  [{ penalty: '没收非法财物，处违法所得2万元一倍的罚款' }, []],
  [{ fineWan: 3 }, []],
])('%o', (record, fields) => expect(amountsAgainstWords(record).map(({ field }) => field)).toEqual(fields));

test('check names an amount that was changed in the table alone', async () => {
  const folder = copyOfContent();
  edit(folder, 'cases/2026.csv', '处罚款1.05万元,1.05,', '处罚款1.05万元,0.05,');
  const { faults } = await loadContent(folder, 'content');
  expect(faults).toMatchObject([{ severity: 'warning', file: 'content/cases/2026.csv', line: 2, field: 'fineWan' }]);
});
