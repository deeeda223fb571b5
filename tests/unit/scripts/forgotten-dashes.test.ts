import { expect, test } from 'vitest';
import { takenByNpm } from '../../../scripts/forgotten-dashes.ts';

const options = { content: { type: 'string' }, 'as-of': { type: 'string' }, json: { type: 'boolean' } } as const;

test('an option that npm took for its own is named, and one that was given as it should be is not', () => {
  expect(takenByNpm(options, {}, { npm_config_content: '../city' })).toBe('content');
  expect(takenByNpm(options, {}, { npm_config_as_of: '2026-01-01' })).toBe('as-of');
  expect(takenByNpm(options, { content: '../city' }, { npm_config_content: 'x' })).toBeUndefined();
  // npm has a --json of its own.
  expect(takenByNpm(options, {}, { npm_config_json: 'true' })).toBeUndefined();
  expect(takenByNpm(options, {}, {})).toBeUndefined();
});
