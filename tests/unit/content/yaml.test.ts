import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/content/yaml.ts';

test('a fault stands on the line on which it is, also after another fault', () => {
  const places = (source: string, firstLine?: number) =>
    readYaml(source, firstLine).problems.map(({ line, column }) => `${line}:${column}`);
  expect(places('a: b\na: c\n')).toEqual(['2:1']);
  expect(places('a: b\na: c\n', 2)).toEqual(['3:1']);
  expect(places('*aa: b\n\na: ba: b')).toEqual(['1:6', '3:4', '1:4']);
});

test('a value is found where it was typed, whatever stands before it', () => {
  const word = fc.stringMatching(/^[a-z中]{1,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.nat(3), (keys, blank) => {
      const source = keys.map((key) => `${'\n'.repeat(blank)}${key}: [x, ${key}]\n`).join('');
      const { locate } = readYaml(source);
      const lines = source.split('\n');
      for (const key of keys) {
        const { line, column } = locate([key, 1]);
        expect(lines[line - 1]!.slice(column - 1)).toBe(`${key}]`);
        expect(lines[line - 1]!.startsWith(`${key}: `)).toBe(true);
      }
    }),
  );
});

test('a map of many ids is read, and every place in it found, without comparing each with each', () => {
  const ids = Array.from({ length: 40_000 }, (_, index) => `id-${index}`);
  const began = performance.now();
  const { locate, problems } = readYaml([...ids, 'id-7'].map((id) => `${id}: x\n`).join(''));
  expect(problems).toEqual([{ line: 40_001, column: 1, message: 'Map keys must be unique' }]);
  ids.forEach((id, index) => expect(locate([id]).line).toBe(index + 1));
  // Each with each takes more than a minute.
  expect(performance.now() - began).toBeLessThan(20_000);
});
