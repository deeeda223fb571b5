import { expect, test } from 'vitest';
import { authorityNames } from '../../../src/content/authority-names.ts';
import type { Content } from '../../../src/content/entry.ts';
import { putIntoChinese } from '../../../src/import/chinese-words.ts';
import type { DeliveredRow } from '../../../src/import/read-row.ts';
import { portalContent } from '../../support/portal.ts';

test('two Chinese names of a bureau have one English name: that on record of the case comes back', async () => {
  const content = await portalContent();
  const bureau = { name: { zh: '市城管局', en: 'Urban Management Bureau' }, fullName: { zh: '临澜市城市管理局' }, kind: 'department' };
  const units = [...content.units, { ...content.units[0]!, fields: bureau }] as Content['units'];
  expect(authorityNames(units, '临澜市').get('临澜市东浦区城管局')?.en).toBe('Dongpu Urban Management Bureau');
  const [first] = content.cases;
  const back = (authority: string) => {
    const cases = [{ ...first!, fields: { ...first!.fields, authority } }];
    const cells = new Map([
      ['decisionNumber', { text: first!.fields.decisionNumber }],
      ['authority', { text: 'Dongpu Urban Management Bureau' }],
    ]);
    const row = { file: 'a.csv', line: 2, cells, positions: new Map(), tidied: [] } as unknown as DeliveredRow;
    putIntoChinese([row], { ...content, units, cases });
    return row.cells.get('authority')?.text;
  };
  expect(['临澜市东浦区城管局', '临澜市东浦区城市管理局'].map(back)).toEqual(['临澜市东浦区城管局', '临澜市东浦区城市管理局']);
});
