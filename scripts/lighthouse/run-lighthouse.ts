import { median } from 'd3-array';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig, type Config } from 'lighthouse';
import { languages } from '../../src/domain/language.ts';
import { serve } from '../../src/publish/site/serve.ts';
import { browserPath, fontEnvironment } from '../../tests/support/browser.ts';
import { WrongUse, exitCodes, print } from '../cli.ts';
import { pagesByKind } from '../page-kinds.ts';
import { builtSite } from '../site.ts';

/** Home, a document, an explainer, a case, progress: of each the last by its address. */
const scored = ['', 'documents/[id]', 'explainers/[id]', 'cases/[id]', 'progress'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const presets: Record<string, Config | undefined> = { mobile: undefined, desktop: desktopConfig };

type Scores = Record<(typeof categories)[number], number>;

/** Scores the pages of a built site. */
export async function runLighthouse(values: { out?: string; runs?: string; only?: string; preset?: string }): Promise<void> {
  const site = await builtSite(values.out);
  const wanted = values.preset;
  if (wanted !== undefined && !(wanted in presets)) throw new WrongUse({ zh: `没有“${wanted}”。`, en: `There is no preset "${wanted}".` });
  const kinds = await pagesByKind(site);
  const pages = scored.flatMap((kind) => kinds.get(kind)?.at(-1) ?? []);
  const runs = Math.max(1, Number.parseInt(values.runs ?? '3', 10) || 3);
  const { server, address: at } = await serve(site, 4600);
  const chromium = await browserPath();
  const browser = await launch({
    chromePath: chromium,
    chromeFlags: ['--headless=new', '--no-sandbox'],
    envVars: fontEnvironment(),
  });
  let short = 0;
  try {
    // The first run pays for the start of the browser, not for the page.
    await score(`${at}/${languages[0]}/`, browser.port, undefined);
    for (const address of languages
      .flatMap((lang) => pages.map((page) => `/${lang}/${page}`))
      .filter((page) => page.includes(values.only ?? ''))) {
      for (const [preset, config] of Object.entries(presets).filter(([name]) => name === (wanted ?? name))) {
        const scores: Scores[] = [];
        for (let run = 0; run < runs; run++) scores.push(await score(at + address, browser.port, config));
        const middle = categories.map((name) => Math.round(median(scores.map((run) => run[name]))! * 100));
        if (middle.some((value) => value < 100)) short++;
        console.log(`${address}  ${preset}  ${categories.map((name, index) => `${name} ${middle[index]}`).join(', ')}`);
      }
    }
  } finally {
    browser.kill();
    server.close();
    server.closeAllConnections();
  }
  if (short) {
    print({ zh: `${short} 处没有得到满分。`, en: `${short} of them fall short of 100.` });
    process.exitCode = exitCodes.faults;
  }
}

/** One run: the score of each category, from 0 to 1. What costs points is named on the terminal. */
async function score(url: string, port: number, config: Config | undefined): Promise<Scores> {
  const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' }, config);
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { lhr } = result;
  for (const name of categories)
    for (const { id, weight } of lhr.categories[name]!.auditRefs) {
      const audit = lhr.audits[id]!;
      if (weight && audit.score !== null && audit.score < 0.9) console.error(`  ${id}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  return Object.fromEntries(categories.map((name) => [name, lhr.categories[name]!.score ?? 0])) as Scores;
}
