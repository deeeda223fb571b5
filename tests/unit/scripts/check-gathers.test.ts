import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runCheck } from '../../../scripts/check/run-check.ts';
import { copyOfContent, edit, smallCity, write } from '../../support/content.ts';

type Shown = { severity: string; file: string; message: { en: string }; namedBy?: number };

/** All that a check finds in a folder, warnings on its texts among it. */
async function faultsIn(content: string): Promise<Shown[]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const before = process.exitCode;
  onTestFinished(() => {
    log.mockRestore();
    process.exitCode = before;
  });
  await runCheck({ content, 'as-of': '2026-11-24', json: true });
  return (JSON.parse(String(log.mock.calls.at(-1)![0])) as { faults: Shown[] }).faults;
}

test.each<[string, string, string, string]>([
  ['a plan', 'documents/plan-2025/index.yaml', 'kind: plan', 'kind: plann'],
  ['the time zone', 'portal.yaml', 'timeZone: Asia/Shanghai', 'timeZone: Asia/Beijin'],
  ['a field of the portal', 'portal.yaml', 'timeZone: Asia/Shanghai', 'timeZone: Asia/Shanghai\nmoved: guides'],
])('%s that cannot be read is told once, and no text is called unfounded for it', async (_, file, from, to) => {
  const content = copyOfContent();
  edit(content, file, from, to);
  expect((await faultsIn(content)).map((fault) => `${path.basename(fault.file)} ${fault.message.en}`)).toEqual([
    expect.stringContaining(path.basename(file)),
  ]);
});

/** A city that takes the library, with a case table and a text that name what stands there. */
function cityOnLibrary(): string {
  const city = smallCity();
  edit(city, 'portal.yaml', 'demo: false', 'demo: true\nlibrary: national');
  write(
    city,
    'explainers/air/index.yaml',
    'publishedOn: 2026-10-01\nowner: huanjingju\ntopics: [air, disclosure]\ndocuments: [plan, air-law, code-2026]\n',
  );
  write(city, 'explainers/air/zh.mdx', '---\ntitle: 大气\n---\n读一读 [大气法](/zh/documents/air-law/)。\n');
  return city;
}

test.each<[string, (city: string) => void, string]>([
  ['a library by another name', (city) => edit(city, 'portal.yaml', 'library: national', 'library: nationl'), 'Did you mean "national"?'],
  ['a slip in portal.yaml', (city) => edit(city, 'portal.yaml', 'library: national', 'library: [national'), 'This is not valid YAML'],
  ['no portal.yaml', (city) => rmSync(path.join(city, 'portal.yaml')), 'This file is missing.'],
])('%s is one fault with a count of all that names what the library has', async (_, harm, words) => {
  const city = cityOnLibrary();
  harm(city);
  const errors = (await faultsIn(city)).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, message }) => [path.basename(file), message.en])).toEqual([['portal.yaml', expect.stringContaining(words)]]);
  expect(errors[0]!.namedBy).toBeGreaterThan(2);
});
