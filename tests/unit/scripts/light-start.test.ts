import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What a file has Node read at its start: its imports but those of types, and not what waits until it is asked for. */
function readAtStart(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, found] of readFileSync(file, 'utf8').matchAll(/(?:^|\n)(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/g))
    if (found!.startsWith('.')) readAtStart(path.posix.join(path.posix.dirname(file), found!), seen);
    else seen.add(found!);
  return seen;
}

/** The commands of the staff. */
const commands = Object.values((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts).flatMap(
  (command) => /^node scripts\/run\.js (\S+)$/.exec(command)?.[1] ?? [],
);

test('the commands are found', () => {
  expect(commands.length).toBeGreaterThan(10);
});

test.each(commands)('%s answers --help from few files, without reading a schema, the content or Astro', (name) => {
  const read = [...readAtStart(`scripts/${name}.ts`)];
  expect(read).toContain('scripts/cli.ts');
  expect(
    read.filter((file) =>
      /^src\/(?:schemas|store|views|publish|import)\/|^astro|zod|remark|yaml|pagefind|^@?playwright|^lighthouse/.test(file),
    ),
  ).toEqual([]);
  expect(read.length, read.join(', ')).toBeLessThan(12);
});
