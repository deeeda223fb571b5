import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Lang } from '../../domain/language.ts';
import { dataAddress } from '../../domain/page-address.ts';
import { countResults, type SelfCheckLine, type SelfCheckSummary } from '../../domain/requirements/self-check.ts';
import { basePath } from '../../domain/site-address.ts';
import { selfCheckJson } from '../../schemas/self-check.ts';
import { scorecardAddress, selfCheckAddress } from '../../store/address.ts';
import { settings } from '../../store/settings.ts';
import type { Store } from '../../store/store.ts';
import { selfCheckFile, selfCheckResultsJson } from '../data/self-check-file.ts';
import { publishedStore } from '../site/published-store.ts';
import { sendToParent } from '../site/to-parent.ts';
import { drawnResults, withResults } from './drawn-results.ts';
import { judgeSite } from './judge-site.ts';
import type { SelfCheckReport } from './summary.ts';

/**
 * The last step of a build: holds the files that were written against the items of the self-check, and writes the results into the pages
 * that keep places for them and into the data. A page can't know them while it is drawn, and one that fetched them would be empty without
 * script; so pages are drawn with their places empty, and those are filled once all else is there.
 */
export function selfCheck(): AstroIntegration {
  return {
    name: 'qingtian-self-check',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const store = await publishedStore();
        const folder = fileURLToPath(dir);
        const baseUrl = settings().baseUrl ?? store.portal.baseUrl;
        const lines = await judgeSite(store, folder, baseUrl);
        if (store.sections.has('requirements')) await writeResults(store, folder, lines, baseUrl);
        await sendToParent({ selfCheck: summaryOf(store, lines) } satisfies SelfCheckReport);
      },
    },
  };
}

/** Writes the results into the tables, the file for programs, and the pages of each language. */
export async function writeResults(store: Store, folder: string, lines: readonly SelfCheckLine[], baseUrl: string): Promise<void> {
  for (const lang of store.languages) {
    const { path: name, csv } = selfCheckFile(lang, lines);
    await writeFile(path.join(folder, dataAddress(name)), csv());
    const results = drawnResults(lines, lang);
    for (const address of pagesWithResults(lang)) {
      const file = path.join(folder, address, 'index.html');
      await writeFile(file, withResults(await readFile(file, 'utf8'), results, lang, basePath(baseUrl)));
    }
  }
  await writeFile(path.join(folder, dataAddress(selfCheckJson)), selfCheckResultsJson(store, lines, baseUrl));
}

const pagesWithResults = (lang: Lang): string[] => [selfCheckAddress(lang), scorecardAddress(lang)];

const summaryOf = ({ asOf, languages, sections }: Store, lines: readonly SelfCheckLine[]): SelfCheckSummary => ({
  asOf,
  counts: countResults(lines),
  failed: lines.flatMap(({ item, result, count }) => (result === 'failed' ? [{ item, count }] : [])),
  page: sections.has('requirements') ? Object.fromEntries(languages.map((lang) => [lang, selfCheckAddress(lang)])) : {},
});
