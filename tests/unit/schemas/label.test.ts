import { expect, test } from 'vitest';
import { labelOf } from '../../../src/schemas/label.ts';

test('a field is called on a page what its schema calls it, however it is wrapped', () => {
  expect(labelOf('cases', 'decisionNumber', 'zh')).toBe('行政处罚决定书文号');
  expect(labelOf('documents', 'coIssuers', 'zh')).toBe('联合发文单位');
  expect(labelOf('indicators', 'better', 'en')).toBe('Direction');
});

test('a group of fields has no label of its own', () => {
  expect(() => labelOf('portal', 'reporting', 'en')).toThrow('portal.reporting');
});
