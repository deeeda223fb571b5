import { loadContent } from '../../src/content/load.ts';
import { languages } from '../../src/domain/language.ts';
import { publications } from '../../src/publish/data/data.ts';
import { caseRecords } from '../../src/publish/search/search-case-records.ts';
import { siteRecords } from '../../src/publish/search/search-records.ts';
import { kindNames } from '../../src/schemas/index.ts';
import { Store } from '../../src/store/store.ts';
import type { Tree } from './fuzz-content.ts';
import { differences } from './shown-as-written.ts';

const day = '2026-06-15';

/** What is wrong with how a content folder is read: a fault without its place, or, where it has none, what is not shown as written. */
export async function wrongReading(folder: string, tree: Tree): Promise<{ passes: boolean; wrong: string[] }> {
  const began = performance.now();
  const { content, faults } = await loadContent(folder, 'content', undefined, () => day);
  const took = performance.now() - began;
  const wrong = faults
    .filter(({ file, line, column, message }) => !(file.startsWith('content') && line >= 1 && column >= 1 && message.zh && message.en))
    .map((fault) => `without a place: ${JSON.stringify(fault)}`);
  if (took > 20_000) wrong.push(`took ${took} ms`);
  if (faults.some(({ severity }) => severity === 'error')) return { passes: false, wrong };
  // A file that nothing reads is told of.
  wrong.push(
    ...differences(tree, content).filter(
      (one) => !faults.some(({ file }) => one.startsWith(file.slice('content/'.length)) && one.endsWith('no record')),
    ),
  );
  const store = new Store(content, day);
  for (const kind of kindNames) store.all(kind);
  for (const { text } of publications(store)) text();
  for (const lang of languages)
    [...siteRecords(store, lang), ...caseRecords(store, lang, store.all('cases'))].map((record) => JSON.stringify(record));
  return { passes: true, wrong };
}
