import { ascending, descending } from 'd3-array';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Entry } from '../../content/entry.ts';
import { ifMissing } from '../../content/missing.ts';
import type { Lang } from '../../domain/language.ts';
import { fieldMeta } from '../../schemas/fields.ts';
import { t } from '../../i18n/words.ts';
import { caseLine } from '../../schemas/case/case-derived.ts';
import { packNames } from '../../search/site-names.ts';
import { encodeColumns } from '../../search/columns-file.ts';
import { makeColumns } from '../../search/columns.ts';
import { casesAtOnce, exactPath, placeOfRow, recordsPerFile, type BundleEntry, type Manifest } from '../../search/manifest.ts';
import { exactText, indexText } from '../../search/tokens.ts';
import { addressOf } from '../../store/address.ts';
import { caseLineOf } from '../../store/cases/case-lines.ts';
import type { Store } from '../../store/store.ts';
import { siteAnswers } from './answers.ts';
import { caseBundles, type CaseBundle } from './case-bundles.ts';
import { exactRecords, withForms, writeShown, type ExactRecord } from './exact-records.ts';
import { cellText } from '../../schemas/cell-words.ts';
import { notLimited } from '../../domain/cases/absence.ts';
import { exportColumns } from '../data/export-columns.ts';
import { knownValues } from './known-values.ts';
import { lawNames } from './law-names.ts';
import { loadingOnce } from './one-program.ts';
import { listedParties } from './party-list.ts';
import { manifestFields } from './manifest-fields.ts';
import { caseRecords } from './search-case-records.ts';
import { inBoth, type SearchRecord } from './search-record.ts';
import { siteRecords } from './search-records.ts';
import { siteNames, soundsOfNames } from './site-names.ts';
import { provisionsShown } from './text-provisions.ts';

/** The script of Pagefind is the same for all bundles and stands above them; its worker is looked for in the bundle asked first. */
const [shared, worker] = ['pagefind.js', 'pagefind-worker.js'];

/**
 * Writes the search: the manifest, and for each bundle a Pagefind index, its columns, and which row each of
 * Pagefind's results is; beside the cases, their records as the browser shows and exports them.
 *
 * @param pages the folder of the built pages, whose words are found in quotation marks
 */
export async function writeSearch(
  store: Store,
  folder: string,
  pages?: string,
  onBundle?: (bundle: string, count: number) => void,
): Promise<void> {
  const columns = exportColumns(store, caseLine);
  const parties = new Map<string, number>();
  const { languages } = store;
  const records = new Map(languages.map((lang) => [lang, newestFirst(siteRecords(store, lang))]));
  const exact = new Map(languages.map((lang) => [lang, exactRecords(records.get(lang)!, lang, pages)]));
  nameArticles(records, exact, store);
  const site = await writeBundle(path.join(folder, 'site'), languages, (lang) => records.get(lang)!, parties, true);
  await writeIndex(path.join(folder, exactPath), languages, (lang) =>
    exact.get(lang)!.map(({ url, content }) => ({ url, content, meta: {} })),
  );
  for (const lang of languages) {
    await writeShown(path.join(folder, exactPath), lang, exact.get(lang)!);
    const names = siteNames(store, records.get(lang)!, lang);
    await writeFile(path.join(folder, `names.${lang}.json`), JSON.stringify(packNames(names)));
    await writeFile(path.join(folder, `sounds.${lang}.json`), JSON.stringify(soundsOfNames(store, names, lang)));
    await writeFile(path.join(folder, `answers.${lang}.json`), JSON.stringify(siteAnswers(store, lang)));
  }
  onBundle?.('site', site);
  const cases: BundleEntry[] = [];
  for (const bundle of caseBundles(store.all('cases'))) {
    const directory = path.join(folder, bundle.path);
    const count = await writeBundle(directory, languages, (lang) => caseRecords(store, lang, bundle.cases), parties, false);
    await writeRecords(directory, bundle, (entry) => [
      entry.id,
      ...columns.map(({ cell }) => cell(caseLineOf(store.cases, entry))),
      addressOf('cases', entry.id, 'zh'),
    ]);
    cases.push({ path: bundle.path, records: count, years: bundle.years });
    onBundle?.(bundle.path, count);
  }
  const manifest: Manifest = {
    asOf: store.asOf,
    atOnce: casesAtOnce,
    site: { path: 'site', records: site },
    cases,
    fields: manifestFields(columns),
    ...(store.portal.licence === undefined ? {} : { licence: store.portal.licence }),
    english: englishChoices(),
    laws: lawNames(store),
    known: knownValues(store),
    demonstration: { cell: cellText(true), mark: inBoth('demo.mark') },
    published: { after: inBoth('publication.after'), late: inBoth('publication.lateBy') },
    namesakes: [...new Set(store.all('cases').flatMap((entry) => store.cases.codeAmongNamesakes(entry) ?? []))].toSorted(),
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'parties.json'), JSON.stringify(listedParties(store)));
  // Readers' words are looked up in lower case.
  const words = store.portal.searchWords.map(({ word, chinese }) => [word.toLowerCase(), chinese]);
  await writeFile(path.join(folder, 'words.json'), JSON.stringify(Object.fromEntries(words)));
}

/** The choices of a case's fields, the answers to yes or no, and a day that means no end, Chinese to English. */
const englishChoices = (): Manifest['english'] =>
  Object.fromEntries(
    Object.entries(caseLine.shape).flatMap(([name, field]) => {
      const { choices, type, withoutEnd } = fieldMeta(field) ?? {};
      if (withoutEnd !== undefined) return [[name, { [withoutEnd]: notLimited }]];
      if (type === 'flag')
        return [[name, Object.fromEntries([true, false].map((value) => [cellText(value), t('en', value ? 'data.yes' : 'data.no')]))]];
      return choices ? [[name, Object.fromEntries(Object.values(choices).map(({ zh, en }) => [zh, en]))]] : [];
    }),
  );

const newestFirst = (records: SearchRecord[]): SearchRecord[] =>
  records.toSorted((a, b) => descending(a.date ?? '', b.date ?? '') || descending(a.about ?? '', b.about ?? '') || ascending(a.url, b.url));

/** Enters the articles that the pages of the site name, in whichever language, into the records of every language: the columns are the same for all. */
function nameArticles(records: ReadonlyMap<Lang, SearchRecord[]>, exact: ReadonlyMap<Lang, ExactRecord[]>, store: Store): void {
  const [first = []] = records.values();
  for (const [row, record] of first.entries()) {
    const shown = [...exact].flatMap(([lang, own]) => provisionsShown(record, own[row]!.lines, store, lang));
    const named = [...new Map(shown.map((value) => [value.id, value])).values()];
    for (const own of records.values()) own[row]!.facets.named = named;
  }
}

/** @returns how many records the bundle holds */
async function writeBundle(
  directory: string,
  languages: readonly Lang[],
  recordsIn: (lang: Lang) => SearchRecord[],
  parties: Map<string, number>,
  isSite: boolean,
): Promise<number> {
  const counted = recordsIn(languages[0]!);
  await writeColumns(directory, counted, parties);
  const indexed = (lang: Lang) =>
    recordsIn(lang).map(({ url, shown, fields }): Indexed => {
      // Forms of one word are told apart where quotation marks ask for it; of the site's pages an index of its own does.
      const content = [indexText(fields, lang), isSite ? '' : exactText(withForms(fields, lang), lang)].filter(Boolean).join(' zzfield ');
      // The words of a case stand in its record file, once for both languages.
      return { url, content, meta: shown ? { ...shown, text: fields.filter(Boolean).join('\n') } : {} };
    });
  await writeIndex(directory, languages, indexed, isSite);
  return counted.length;
}

type Indexed = { url: string; content: string; meta: Record<string, string> };

/** A Pagefind index in each language, and which row each of its results is. */
async function writeIndex(
  directory: string,
  languages: readonly Lang[],
  recordsIn: (lang: Lang) => Indexed[],
  isSite = false,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const urls = new Map<Lang, string[]>();
  for (const lang of languages) {
    const records = recordsIn(lang);
    for (const { url, content, meta } of records) {
      const added = await index.addCustomRecord({ url, language: lang, content, meta });
      if (added.errors.length) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }
    urls.set(
      lang,
      records.map(({ url }) => url),
    );
  }
  const written = await index.writeFiles({ outputPath: directory });
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
  await writeRows(directory, urls);
  await removeUnused(directory, isSite);
}

async function writeColumns(directory: string, records: readonly SearchRecord[], parties: Map<string, number>): Promise<void> {
  const numbered = (party: string | undefined): number => {
    if (party === undefined) return 0;
    if (!parties.has(party)) parties.set(party, parties.size + 1);
    return parties.get(party)!;
  };
  const columns = makeColumns(records.map((record) => ({ ...record, party: numbered(record.party) })));
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, 'columns.bin'), gzipSync(encodeColumns(columns), { level: 9 }));
}

/** Reads back which fragment each record became, because search results carry nothing else to join on. */
async function writeRows(directory: string, urls: ReadonlyMap<Lang, readonly string[]>): Promise<void> {
  const fragments = path.join(directory, 'fragment');
  const fragmentOf = new Map<string, string>();
  for (const name of await readdir(fragments).catch(ifMissing<string[]>([]))) {
    const bytes = gunzipSync(await readFile(path.join(fragments, name)));
    const { url } = JSON.parse(bytes.toString('utf8').replace(/^pagefind_dcd/, '')) as { url: string };
    fragmentOf.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  for (const [lang, all] of urls) {
    const lines = all.map((url) => fragmentOf.get(url)!.replace(`${lang}_`, ''));
    await writeFile(path.join(directory, `rows.${lang}.txt`), lines.join('\n'));
  }
}

/** Pagefind ships interfaces of its own beside the index; the portal has its own and does not publish them. */
async function removeUnused(directory: string, isSite: boolean): Promise<void> {
  for (const name of await readdir(directory)) {
    const file = path.join(directory, name);
    if (/^pagefind-(.*ui|highlight)\.(js|css)$/.test(name) || (name === shared && !isSite)) await rm(file);
    else if (name === shared || name === worker) await writeFile(file, loadingOnce(await readFile(file, 'utf8')));
    if (name === shared && isSite) await rename(file, path.join(directory, '..', name));
  }
  if (!isSite) await rm(path.join(directory, 'fragment'), { recursive: true, force: true });
}

async function writeRecords(directory: string, { cases }: CaseBundle, cells: (entry: Entry<'cases'>) => string[]): Promise<void> {
  await mkdir(path.join(directory, 'records'), { recursive: true });
  const files: string[][][] = [];
  for (const [row, entry] of cases.entries()) {
    const { file, index } = placeOfRow(row, cases.length);
    (files[file] ??= new Array<string[]>(Math.min(recordsPerFile, cases.length - file * recordsPerFile)))[index] = cells(entry);
  }
  // For an export of most of a bundle one file does instead of hundreds.
  await writeFile(path.join(directory, 'records', 'all.json'), JSON.stringify(files));
  for (const [file, records] of files.entries()) {
    await writeFile(path.join(directory, 'records', `${file}.json`), JSON.stringify(records));
  }
}
