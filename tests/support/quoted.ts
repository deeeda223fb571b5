import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Lang } from '../../src/domain/language.ts';
import { browserPath, fontEnvironment } from './browser.ts';
import { filesOf } from './site.ts';

/** Records that have a page of their own and are searched by all that it shows, and the pages about the portal. */
const recordPage =
  /^(zh|en)\/(?:(?:documents|explainers|glossary|guides|indicators|inspections|news|questions|requirements|tasks|units)\/(?<id>[\w-]+)|about|accessibility|feedback)\/index\.html$/;
/** Lists and forms among them, which are searched by what they are called. */
const lists = new Set(['articles', 'ask', 'compare', 'openness', 'scorecard', 'self-check', 'status', 'week']);

/** A page without the parts of it that are marked as lists of other records, each of which is found itself. */
export function withoutOthers(html: string): string {
  const mark = /<(\w+)[^>]* data-of-others[^>]*>/.exec(html);
  if (!mark) return html;
  const [opening, name] = mark;
  const end = mark.index + opening.length;
  let depth = 1;
  for (const tag of html.slice(end).matchAll(new RegExp(`<(/?)${name}[\\s>]`, 'g'))) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return withoutOthers(`${html.slice(0, mark.index)}\n${html.slice(end + tag.index)}`);
  }
  throw new Error(`${opening} does not end`);
}

/** The rows of other requirements that a requirement's page has in tables beside what is marked as of others: its own text holds none. */
export const rowsOfOthers = (html: string): string[] =>
  [
    ...withoutOthers(html.slice(html.indexOf('<main'), html.indexOf('</main>'))).matchAll(
      /<th scope="row">\s*<a [^>]*href="([^"]*\/requirements\/[\w-]+\/)"/g,
    ),
  ].map(([, href]) => href!);

/** The lines of text between a page's head and foot, read without our own code's help. */
function linesShown(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return withoutOthers(main)
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(nav|svg|script|style|select|datalist|textarea|button|template)\b[^]*?<\/\1>/g, '\n')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(a|abbr|b|bdi|cite|code|data|del|dfn|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|wbr)(\s[^>]*)?>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
/** Whether a line holds a phrase: in English where words begin and end, in Chinese at any place and whatever blanks stand between. */
function shows(line: string, phrase: string, lang: Lang): boolean {
  if (lang === 'zh') return folded(line).replaceAll(' ', '').includes(folded(phrase).replaceAll(' ', ''));
  const escaped = folded(phrase).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(folded(line));
}

/** The pages of a built site in a language, by address, with what each shows. */
export const pagesShown = (site: string, lang: Lang): Map<string, string[]> =>
  new Map(
    filesOf(site)
      .filter((name) => name.startsWith(`${lang}/`) && name.endsWith('index.html'))
      .map((name) => [`/${name.replace(/index\.html$/, '')}`, linesShown(readFileSync(path.join(site, name), 'utf8'))]),
  );

/** Whether a page is a record's, or one about the portal, which is searched by all that it shows. */
export const isRecord = (address: string): boolean => {
  const match = recordPage.exec(`${address.slice(1)}index.html`);
  return match !== null && !lists.has(match.groups!['id'] ?? '');
};

/** Phrases cut out of what pages show, the same in every run. */
export function phrasesIn(pages: ReadonlyMap<string, string[]>, lang: Lang, count: number): string[] {
  let seed = 16;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const records = [...pages].filter(([address]) => isRecord(address)).map(([, lines]) => lines);
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const lines = records[next(records.length)]!;
    const line = lines[next(lines.length)]!;
    // One word alone is asked for too: it is the one with other forms.
    const units = lang === 'zh' ? (line.match(/\p{Script=Han}{4,}/u)?.[0] ?? '').split('') : line.split(' ');
    const length = lang === 'zh' ? 4 + next(6) : 1 + next(5);
    const from = next(Math.max(1, units.length - length + 1));
    const phrase = units
      .slice(from, from + length)
      .join(lang === 'zh' ? '' : ' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (!/["“”]/.test(phrase) && (lang === 'zh' ? phrase.length >= 4 : /[a-z]{4}/i.test(phrase))) phrases.add(phrase);
  }
  return [...phrases];
}

/** Where the search of a served site, or of one section of it, and what its pages show differ for a phrase in quotation marks: pages missed, and pages that do not show it. */
export async function quotedFaults(
  at: string,
  pages: ReadonlyMap<string, string[]>,
  phrases: readonly string[],
  lang: Lang,
  section = 'search',
): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() });
  const faults: string[] = [];
  try {
    const page = await browser.newPage();
    await page.goto(new URL(`/${lang}/${section}/`, at).href);
    for (const phrase of phrases) {
      const found = await foundBy(page, lang === 'zh' ? `“${phrase}”` : `"${phrase}"`);
      const showing = new Set(
        [...pages].filter(([, lines]) => lines.some((line) => shows(line, phrase, lang))).map(([address]) => address),
      );
      for (const address of showing) if (isRecord(address) && !found.has(address)) faults.push(`“${phrase}” misses ${address}`);
      for (const address of found) if (!showing.has(address)) faults.push(`“${phrase}” finds ${address}`);
    }
  } finally {
    await browser.close();
  }
  return faults;
}

/** The pages that each question finds in a section of a served site. */
export async function pagesFound(at: string, questions: readonly string[], lang: Lang, section: string): Promise<string[][]> {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() });
  try {
    const page = await browser.newPage();
    await page.goto(new URL(`/${lang}/${section}/`, at).href);
    const found: string[][] = [];
    for (const question of questions) found.push([...(await foundBy(page, question))]);
    return found;
  } finally {
    await browser.close();
  }
}

/** What a question finds in a section, and where the links lead of the answer above it. */
export async function answersAbove(at: string, questions: readonly string[], lang: Lang, section: string) {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'], env: fontEnvironment() });
  try {
    const page = await browser.newPage();
    await page.goto(new URL(`/${lang}/${section}/`, at).href);
    const answers: { pages: string[]; links: string[] }[] = [];
    for (const question of questions) {
      const pages = [...(await foundBy(page, question))];
      const links = await page
        .locator('[data-answers]:not([hidden]) a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      answers.push({ pages, links });
    }
    return answers;
  } finally {
    await browser.close();
  }
}

/** The pages that a question finds, without decisions, which are searched by their records. */
export async function foundBy(page: Page, question: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (let number = 1; ; number++) {
    await page.evaluate(
      ([q, at]) => {
        document.querySelector('[data-results]')!.setAttribute('aria-busy', 'true');
        history.pushState(null, '', `?${new URLSearchParams({ q: q!, page: at! })}`);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      [question, String(number)],
    );
    await page.waitForFunction(() => !document.querySelector('[data-results]')!.hasAttribute('aria-busy'));
    const addresses = await page
      .locator('[data-results] a.title')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    for (const address of addresses) if (!/^\/\w+\/cases\//.test(address)) found.add(address);
    if (!(await page.locator('[data-pages]:not([hidden]) a[rel=next]').count())) return found;
  }
}
