import type { Lang } from '../../domain/language.ts';
import type { BundleEntry } from '../../search/manifest.ts';
import { onSite } from '../on-site.ts';

/** What Pagefind keeps of a record of the site. */
export type Fragment = { url: string; meta: { title: string; line: string; text: string } };
type PagefindResult = { id: string; score: number; data: () => Promise<Fragment> };
type PagefindInstance = { init: () => Promise<void>; search: (query: string | null) => Promise<{ results: PagefindResult[] }> };
type Pagefind = { createInstance: (options: Record<string, unknown>) => PagefindInstance };

/**
 * Bundles start one after another: two that compile Pagefind's WebAssembly at the same time would overwrite
 * each other's memory.
 */
let starting: Promise<unknown> = Promise.resolve();

/** The text of one bundle: which of its rows hold some words. Nothing is loaded before it is asked. */
export class TextIndex {
  private readonly bundle: Pick<BundleEntry, 'path'>;
  private readonly lang: Lang;
  private opened: Promise<{ pagefind: PagefindInstance; rowOf: Map<string, number> }> | undefined;
  /** Results by row. Kept whole: Pagefind forgets a result's data once the result is collected as garbage. */
  private readonly results = new Map<number, PagefindResult>();

  constructor(bundle: Pick<BundleEntry, 'path'>, lang: Lang) {
    this.bundle = bundle;
    this.lang = lang;
  }

  /** Rows of the bundle that hold the words, with their scores; all rows where the words are null. */
  async search(query: string | null): Promise<Map<number, number>> {
    const { pagefind, rowOf } = await this.open();
    const { results } = await pagefind.search(query);
    const found = new Map<number, number>();
    for (const result of results) {
      const row = rowOf.get(result.id);
      if (row === undefined) continue;
      found.set(row, result.score);
      this.results.set(row, result);
    }
    return found;
  }

  /** What Pagefind keeps of a row. It gives a record's loader only with a search that found it. */
  async fragment(row: number): Promise<Fragment> {
    if (!this.results.has(row)) await this.search(null);
    return this.results.get(row)!.data();
  }

  private open(): Promise<{ pagefind: PagefindInstance; rowOf: Map<string, number> }> {
    this.opened ??= this.load().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async load(): Promise<{ pagefind: PagefindInstance; rowOf: Map<string, number> }> {
    const [pagefind, rowOf] = await Promise.all([this.start(), this.loadRows()]);
    return { pagefind, rowOf };
  }

  private start(): Promise<PagefindInstance> {
    const started = starting.then(async () => {
      const address = onSite('/search/pagefind.js');
      const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
      const instance = createInstance({ basePath: onSite(`/search/${this.bundle.path}/`), baseUrl: '/', excerptLength: 1 });
      await instance.init();
      // The first answer comes once the index and the WebAssembly are there.
      await instance.search('""');
      return instance;
    });
    starting = started.catch(() => undefined);
    return started;
  }

  private async loadRows(): Promise<Map<string, number>> {
    const response = await fetch(onSite(`/search/${this.bundle.path}/rows.${this.lang}.txt`));
    if (!response.ok) throw new Error(`rows of ${this.bundle.path}: ${response.status}`);
    const fragments = (await response.text()).split('\n');
    return new Map(fragments.map((fragment, row) => [`${this.lang}_${fragment}`, row]));
  }
}
