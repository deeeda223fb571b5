import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { forMe as whole, smallCity, write } from '../../support/content.ts';

/** The faults of a small city with one explainer that says this of its reader. */
async function faultsOf(forMe: string): Promise<string> {
  const content = smallCity();
  write(content, 'explainers/e/index.yaml', `publishedOn: 2026-01-01\nowner: huanjingju\n${forMe}`);
  for (const lang of ['zh', 'en']) write(content, `explainers/e/${lang}.mdx`, '---\ntitle: e\n---\n正文。\n');
  return (await loadContent(content, 'content')).faults.map((fault) => formatFault(fault, 'en')).join('\n');
}

test('an explainer says in three lines or more what it means for its reader, in each of its languages', async () => {
  expect(await faultsOf(whole)).not.toContain('forMe');
  expect(await faultsOf('')).toContain('The explainer "e" does not say what it means for its readers.');
  expect(await faultsOf('forMe:\n  who: { zh: 居民, en: Residents }\n  act: { zh: 看, en: Look }\n')).toContain('Write at least 3 lines');
  expect(await faultsOf(whole.replace(', en: Call 12345', ''))).toContain(
    'forMe.call  [warning]\n  This line has no English, though the text has.',
  );
});

test('what it leads to is there', async () => {
  expect(await faultsOf(`${whole}  clauses: ["plan#9"]\n`)).toContain('There is no clause "plan#9".');
  expect(await faultsOf(`${whole}  guides: [walking]\n`)).toContain('"walking" is not in “Green living”.');
});
