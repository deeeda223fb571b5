import { whileLocked } from '../../src/content/writing/content-lock.ts';
import { writeChanges } from '../../src/content/writing/journal.ts';

/** Writes one number into five files of a folder, as one step, then the next number, until it is killed. */
const directory = process.argv[2]!;
console.log('begun');
for (let number = Number(process.argv[3]); ; number++) {
  const text = `${number}\n`.repeat(200);
  const files = ['cases/2025.csv', 'cases/2026.csv', 'corrections/2026.csv', 'a.txt'].map((name) => [name, text] as const);
  await whileLocked(directory, () => writeChanges(directory, new Map<string, string | undefined>([...files, ['gone', undefined]])));
}
