import { expect, test } from 'vitest';
import { officialFields } from '../../../src/schemas/case/case-official.ts';
import { fieldMeta } from '../../../src/schemas/fields.ts';

test.each([
  ['fineWan', { penaltyType: '警告' }, 'noFine'],
  ['fineWan', { penaltyType: '警告;没收违法所得', penalty: '予以警告，没收违法所得0.7万元，免予罚款' }, 'noFine'],
  ['fineWan', { penaltyType: '罚款;限制生产' }, 'notPublic'],
  ['fineWan', { penalty: '处罚款5万元' }, 'notPublic'],
  ['fineWan', {}, 'notPublic'],
  ['confiscatedWan', { penaltyType: '罚款' }, 'noneImposed'],
  ['confiscatedWan', { penaltyType: '罚款;没收违法所得' }, 'notPublic'],
  ['confiscatedWan', { penaltyType: '罚款', penalty: '处罚款1万元，没收违法所得' }, 'notPublic'],
  ['licence', { penaltyType: '罚款' }, 'noneImposed'],
  ['licence', { penaltyType: '吊销许可证件' }, 'notPublic'],
  ['legalRepresentative', { partyType: 'person' }, 'notApplicable'],
  ['legalRepresentative', { partyType: 'organisation' }, 'notPublic'],
  ['uscc', { partyType: 'household' }, 'notPublic'],
  ['facts', { penaltyType: '警告' }, 'notPublic'],
  ['note', {}, 'noNote'],
] as const)('an empty %s of %j is %s', (field, decision, absence) => {
  expect(fieldMeta(officialFields[field])!.absence?.(decision) ?? 'notPublic').toBe(absence);
});

test('the last day that an office can write is no end', () => {
  expect(fieldMeta(officialFields.validUntil)!.withoutEnd).toBe('2099-12-31');
});
