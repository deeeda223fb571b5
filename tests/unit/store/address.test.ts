import { expect, test } from 'vitest';
import { planPartAddress, tasksByStatusAddress } from '../../../src/domain/page-address.ts';
import { analysisAddress, comparisonAddress } from '../../../src/store/address.ts';

test('a link leads to a page or to a place on it', () => {
  expect(analysisAddress('district', 'zh')).toBe('/zh/cases/analysis/district/');
  expect(analysisAddress('district', 'en', 'publication')).toBe('/en/cases/analysis/district/#publication');
  expect(comparisonAddress('zh')).toBe('/zh/documents/compare/');
  expect(comparisonAddress('en', 'plan-2020..plan-2023')).toBe('/en/documents/compare/plan-2020..plan-2023/');
  expect(planPartAddress('air', 'zh')).toBe('/zh/tasks/#air');
  expect(tasksByStatusAddress('zh')).toBe('/zh/tasks/status/');
  expect(tasksByStatusAddress('zh', 'finished')).toBe('/zh/tasks/status/#finished');
  expect(tasksByStatusAddress('en', 'doneLate', 'air')).toBe('/en/tasks/status/#doneLate-air');
});
