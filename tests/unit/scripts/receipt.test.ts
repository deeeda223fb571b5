import { expect, test } from 'vitest';
import { receiptOf } from '../../../scripts/import/receipt.ts';
import type { ImportPlan } from '../../../src/import/plan-import.ts';
import { portalContent } from '../../support/portal.ts';

test('a receipt counts the decisions that name no district', async () => {
  const content = await portalContent();
  const [known] = content.cases;
  const effectOf = (unit: string | undefined) => ({ action: 'new', changes: [], draft: { fields: { ...known!.fields, unit } } });
  const receipt = (units: (string | undefined)[], held = content) => {
    const nothing = {
      faults: [],
      doubts: [],
      warnings: [],
      tidied: [],
      passedOver: [],
      corrections: [],
      reinstated: [],
      changes: new Map(),
    };
    return receiptOf({ ...nothing, effects: units.map(effectOf) } as unknown as ImportPlan, held, 'zh');
  };
  expect(receipt(['xiling', undefined, 'shengtaiju'])).toContain('新增 3 件，更改 0 件，相同 0 件。\n其中 2 件没有写明所在区');
  expect(receipt(['xiling'])).not.toContain('所在区');
  // A portal without districts counts none.
  const departments = content.units.filter(({ fields }) => fields.kind === 'department');
  expect(receipt([undefined], { ...content, units: departments })).not.toContain('所在区');
});
