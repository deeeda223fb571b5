import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the project's content, to damage. */
export function copyOfContent(): string {
  const folder = path.join(temporaryFolder(), 'content');
  cpSync('content', folder, { recursive: true });
  return folder;
}

export function write(folder: string, name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** Replaces one piece of a file; fails where the piece is not there, so that a test cannot pass idly. */
export function edit(folder: string, name: string, from: string, to: string): void {
  const text = readFileSync(path.join(folder, name), 'utf8');
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  write(
    folder,
    name,
    text.replace(from, () => to),
  );
}
