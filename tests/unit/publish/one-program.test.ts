import { expect, test } from 'vitest';
import { loadingOnce } from '../../../src/publish/search/one-program.ts';

/** As Pagefind loads its program: the backend keeps the first that it was given. */
const script = `class Index{constructor(backend,fetched){this.backend=backend;this.fetched=fetched;}
async loadWasm(language){try{const final_wasm=this.fetched(language);this.wasm=await this.backend({module_or_path:final_wasm});}catch(e){throw e;}}}
return Index;`;
type Index = { wasm: unknown; loadWasm: (language: string) => Promise<void> };
type IndexOf = new (backend: (asked: { module_or_path: string }) => Promise<string>, fetched: (language: string) => string) => Index;

test('the program of Pagefind is fetched once for all indexes of a language', async () => {
  const Made = new Function(loadingOnce(script))() as IndexOf;
  const fetched: string[] = [];
  const indexes = [1, 2, 3].map(
    () =>
      new Made(
        ({ module_or_path: path }) => Promise.resolve(`running ${path}`),
        (language) => {
          fetched.push(language);
          return language;
        },
      ),
  );
  for (const index of indexes) await index.loadWasm('unknown');
  expect(fetched).toEqual(['unknown']);
  expect(indexes.map(({ wasm }) => wasm)).toEqual(Array(3).fill('running unknown'));
});

test('a script that is not as known is refused', () => {
  expect(() => loadingOnce('async loadWasm(language){}')).toThrow('not as known');
});
