import { ascending } from 'd3-array';
import { todayIn, type IsoDate } from '../../domain/days/calendar.ts';
import { languageOfTag, languages, languageTag } from '../../domain/language.ts';
import { listAddress } from '../../domain/page-address.ts';
import { formatDate } from '../../i18n/formats.ts';
import { onSite, ownName } from '../on-site.ts';

/**
 * Pages a reader keeps on this device, for reading without a connection. A kept copy says from which day it is and
 * leaves out what must be current: elements with `data-live` (cases, progress, figures).
 */
const pagesName = ownName('qingtian-offline-pages');
const filesName = ownName('qingtian-offline-files');
const worker = onSite('/offline.js');
/** The pages that list what is kept, as the browser asks for them: in each language that the head of this page names, or in its own. */
export const listPages = languages
  .filter((lang) => document.documentElement.lang === languageTag(lang) || document.querySelector(`link[hreflang="${languageTag(lang)}"]`))
  .map((lang) => onSite(listAddress('offline', lang)));

/** Whether this browser can keep pages: it needs service workers, and a connection it trusts. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Whether what is shown is itself a kept copy. */
export const isKeptCopy = (): boolean => document.querySelector('meta[name="kept-on"]') !== null;

export type KeptPage = { path: string; title: string; lang: string; keptOn: string };
export type KeepWords = { banner: string; live: string };

/** The day of an answer by its Date header, or today's where it has none, in the portal's time zone. */
export const keptDay = (date: string | null, timeZone: string): IsoDate => todayIn(timeZone, date === null ? undefined : new Date(date));

/**
 * Keeps a page and the files it is shown with, and starts the worker that shows it without a connection.
 *
 * @param timeZone the portal's, by which the day of the copy is named
 * @throws when the page cannot be had or the device has no room
 */
export async function keep(path: string, text: KeepWords, timeZone: string): Promise<void> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const page = asKept(await response.text(), keptDay(response.headers.get('date'), timeZone), text);
  const files = await caches.open(filesName);
  await keepFiles(files, [...filesOf(page), ...(await filesOfLists(files))]);
  // A copy that no worker shows would be listed and never seen.
  await navigator.serviceWorker.register(worker);
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  await (await caches.open(pagesName)).put(path, new Response(`<!doctype html>${page.documentElement.outerHTML}`, { headers }));
  await forgetUnusedFiles();
}

/** The page as it is kept: with its day, without what must be current. */
function asKept(html: string, keptOn: IsoDate, text: KeepWords): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const live of page.querySelectorAll('[data-live]')) live.replaceWith(notice(page, text.live));
  const meta = page.createElement('meta');
  meta.name = 'kept-on';
  meta.content = keptOn;
  page.head.append(meta);
  const shown = formatDate(keptOn, languageOfTag(page.documentElement.lang));
  page.querySelector('main')?.prepend(notice(page, text.banner.replace('{date}', shown)));
  return page;
}

function notice(page: Document, text: string): HTMLElement {
  const made = page.createElement('p');
  made.className = 'notice';
  made.dataset['tone'] = 'warn';
  made.textContent = text;
  return made;
}

/** Style sheets, scripts, pictures and icons a page is shown with, as paths of this site. */
function filesOf(page: Document): string[] {
  const attributes = [
    ['link[rel=stylesheet], link[rel=icon], link[rel=manifest]', 'href'],
    ['script[src], main img[src]', 'src'],
  ] as const;
  return attributes.flatMap(([selector, name]) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name)!).filter((path) => path.startsWith('/')),
  );
}

/** Keeps files, and the modules that scripts among them import. */
async function keepFiles(cache: Cache, paths: readonly string[]): Promise<void> {
  const waiting = [...paths];
  const done = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (done.has(path)) continue;
    done.add(path);
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(path, response.clone());
    if (path.endsWith('.js')) waiting.push(...importsOf(await response.text(), path));
  }
}

/** The modules a built script imports, as paths of this site. */
const importsOf = (script: string, path: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g)].map(
    ([, name]) => new URL(name!, new URL(path, location.href)).pathname,
  );

/** The pages that list what is kept, with their files: they are shown for all that is not. */
async function filesOfLists(files: Cache): Promise<string[]> {
  const found: string[] = [];
  for (const path of listPages) {
    const response = await fetch(path, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await files.put(path, response.clone());
    found.push(...filesOf(new DOMParser().parseFromString(await response.text(), 'text/html')));
  }
  return found;
}

const parsed = async (response: Response): Promise<Document> => new DOMParser().parseFromString(await response.text(), 'text/html');

/** What is kept, in the order of the addresses. */
export async function keptPages(): Promise<KeptPage[]> {
  if (!canKeep() || !(await caches.has(pagesName))) return [];
  const cache = await caches.open(pagesName);
  const kept: KeptPage[] = [];
  for (const request of await cache.keys()) {
    const page = await parsed((await cache.match(request))!);
    kept.push({
      path: new URL(request.url).pathname,
      title: page.querySelector('h1')?.textContent ?? '',
      lang: page.documentElement.lang,
      keptOn: page.querySelector<HTMLMetaElement>('meta[name="kept-on"]')?.content ?? '',
    });
  }
  return kept.toSorted((a, b) => ascending(a.path, b.path));
}

export const isKept = async (path: string): Promise<boolean> =>
  canKeep() && (await caches.has(pagesName)) && (await (await caches.open(pagesName)).match(path)) !== undefined;

/** Removes a page; with the last one goes the worker too. */
export async function forget(path: string): Promise<void> {
  const cache = await caches.open(pagesName);
  await cache.delete(path);
  if ((await cache.keys()).length === 0) await forgetAll();
  else await forgetUnusedFiles();
}

/** Switches offline reading off: no copy and no worker remains in this browser. */
export async function forgetAll(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const { scriptURL } = registration.active ?? registration.waiting ?? registration.installing ?? { scriptURL: '' };
    if (new URL(scriptURL, location.href).pathname === worker) await registration.unregister();
  }
  await Promise.all([caches.delete(pagesName), caches.delete(filesName)]);
}

async function forgetUnusedFiles(): Promise<void> {
  const [pages, files] = await Promise.all([caches.open(pagesName), caches.open(filesName)]);
  const used = new Set(listPages);
  const addWithImports = async (path: string): Promise<void> => {
    if (used.has(path)) return;
    used.add(path);
    const script = path.endsWith('.js') ? await files.match(path) : undefined;
    if (script) for (const name of importsOf(await script.text(), path)) await addWithImports(name);
  };
  for (const cache of [pages, files])
    for (const request of await cache.keys()) {
      if (!request.url.endsWith('/')) continue;
      for (const path of filesOf(await parsed((await cache.match(request))!))) await addWithImports(path);
    }
  for (const request of await files.keys()) if (!used.has(new URL(request.url).pathname)) await files.delete(request);
}
