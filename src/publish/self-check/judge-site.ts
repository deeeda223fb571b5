import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import {
  selfCheckLines,
  type SelfCheckFinds,
  type SelfCheckItem,
  type SelfCheckLine,
  type SelfCheckPlace,
} from '../../domain/requirements/self-check.ts';
import { basePath } from '../../domain/site-address.ts';
import { textKinds, titleOf } from '../../schemas/index.ts';
import { addressOf } from '../../store/address.ts';
import { storeFinds } from '../../store/requirements/self-check.ts';
import type { Store } from '../../store/store.ts';
import { countOfCases } from './cases-asked.ts';
import { figuresAgree } from './figures-item.ts';
import { downloadsOpen, privateNumbers } from './file-items.ts';
import { readSite, type OutputItem } from './output-file.ts';
import { deadLinks, linkedBothWays, metaLabelsThere, pagesFromTheFuture, withPicture, type ExplainedPair } from './page-items.ts';
import { searchWorks, type KnownPage } from './search-item.ts';

/** A built site held against the items of the self-check: what the store knows of it, and what stands in its files. */
export async function judgeSite(store: Store, folder: string, baseUrl: string): Promise<SelfCheckLine[]> {
  const items = outputItems(store, baseUrl);
  const names = await readSite(folder, Object.values(items));
  const finds: Partial<Record<SelfCheckItem, SelfCheckFinds[]>> = {};
  for (const [item, found] of Object.entries(storeFinds(store))) finds[item as SelfCheckItem] = [found];
  for (const [item, output] of Object.entries(items)) (finds[item as SelfCheckItem] ??= []).push(output.finds(names));
  finds.search = [await searchWorks(folder, knownPages(store))];
  return selfCheckLines(finds);
}

/** The items that are judged by what stands in the files of a site. */
export function outputItems(store: Store, baseUrl: string): Partial<Record<SelfCheckItem, OutputItem>> {
  const base = basePath(baseUrl);
  const inEach = (address: (lang: Store['languages'][number]) => string): string[] => store.languages.map(address);
  const texts = textKinds.flatMap((kind) => (store.all(kind) as Entry[]).filter((entry) => publishedDay(entry) !== undefined));
  const dated = new Set(texts.filter(isHeld).flatMap(({ kind, id }) => inEach((lang) => addressOf(kind, id, lang))));
  const explainers = store.texts('explainers').map((entry) => ({
    name: titleOf(entry),
    pages: inEach((lang) => addressOf('explainers', entry.id, lang)),
  }));
  return {
    dates: pagesFromTheFuture(store.asOf),
    deadLinks: deadLinks(baseUrl),
    explained: linkedBothWays(explainedPairs(store), unexplainedPlans(store), base),
    illustrated: withPicture(explainers),
    downloads: downloadsOpen(),
    privateNumbers: privateNumbers(store.phones),
    labels: metaLabelsThere(dated, !store.portal.demo),
    figures: figuresAgree(base, countOfCases(store)),
  };
}

/** The day that the label of a text bears; of a document whose day of publication nobody found there is none. */
const publishedDay = ({ fields }: Entry): IsoDate | undefined =>
  'issuedOn' in fields ? fields.issuedOn : 'publishedOn' in fields ? fields.publishedOn : undefined;

/** A text that was taken back has its title alone. */
const isHeld = ({ fields }: Entry): boolean => !('withdrawn' in fields && fields.withdrawn !== undefined);

/** Each explainer with each document that it names, in each language. */
const explainedPairs = (store: Store): ExplainedPair[] =>
  store.texts('explainers').flatMap(({ id, fields }) =>
    fields.documents
      .filter((document) => store.find('documents', document) !== undefined)
      .flatMap((document) =>
        store.languages.map((lang) => ({
          document: addressOf('documents', document, lang),
          explainer: addressOf('explainers', id, lang),
        })),
      ),
  );

/** Plans that no text explains, those that are repealed left out; laws are those of others, and this portal need not explain all of them. */
const unexplainedPlans = (store: Store): SelfCheckPlace[] =>
  store.sections.has('documents') && store.sections.has('explainers')
    ? store
        .plans()
        .filter(({ id }) => store.documentStatus(id).status !== 'repealed' && store.mainExplainer(id) === undefined)
        .map((plan) => ({ address: addressOf('documents', plan.id, 'zh'), inEach: true, name: titleOf(plan) }))
    : [];

/** A text of each language by whose title the search is tried: the newest of the first kind that has any. */
const knownPages = (store: Store): KnownPage[] =>
  store.languages.flatMap((lang) => {
    const known = textKinds
      .filter((kind) => store.sections.has(kind as never))
      .flatMap((kind) => (store.all(kind) as Entry<'news'>[]).filter((entry) => isHeld(entry) && entry.texts[lang] !== undefined))[0];
    return known ? [{ lang, url: addressOf(known.kind, known.id, lang), title: known.texts[lang]!.title }] : [];
  });
