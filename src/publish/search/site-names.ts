import { pinyin } from 'pinyin-pro';
import { knownLaws } from '../../content/checks/law/known-laws.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { isTranslation, type Lang } from '../../domain/language.ts';
import { kinds, titleOf, usesOf, type Fields, type Kind } from '../../schemas/index.ts';
import type { SiteName, SiteNames } from '../../search/site-names.ts';
import type { Store } from '../../store/store.ts';
import type { Entry } from '../../content/entry.ts';
import { soundsIn, type CharacterSound } from '../../domain/characters/pinyin-name.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { placesInNames } from '../../views/case/brief.ts';
import { t } from '../../i18n/words.ts';
import type { Sounds } from '../../search/same-sound.ts';
import { commonSounds } from './common-sounds.ts';
import type { SearchRecord } from './search-record.ts';
import { traditionalPairs } from './traditional.ts';

/**
 * What the pages of the site are called: by their titles in both languages, as tables and laws name them, and as
 * `synonyms.yaml` says. A record that is not public has no name here.
 *
 * @param records the records of the site in the order of their rows
 */
export function siteNames(store: Store, records: readonly SearchRecord[], lang: Lang): SiteNames {
  const names = records.map((record, row): SiteName => {
    const title = record.shown!.title;
    const also = [...new Set(furtherNames(store, record, lang))].filter((name) => name !== title);
    return { row, kind: record.kind, url: record.url, title, also };
  });
  const held = [...new Set(names.map(({ kind }) => kind as Kind))];
  const same = store.all('synonyms').filter(({ fields: { of, advises } }) => of === undefined && advises === undefined);
  return {
    names,
    labels: Object.fromEntries(held.map((kind) => [kind, kind === 'pages' ? t(lang, 'search.ownPage') : kinds[kind].label[lang]])),
    worth: Object.fromEntries(held.map((kind) => [kind, usesOf(kind).searchWorth ?? 0])),
    same: [...same.map(({ fields }) => wordsIn(fields, lang)), ...yearsInWords(store, lang)].filter((words) => words.length > 1),
    advice: store.all('synonyms').flatMap(({ fields }) => {
      const row = fields.advises === undefined ? -1 : records.findIndex((record) => placesOf(record).includes(fields.advises!));
      return row < 0 ? [] : [{ row, words: wordsIn(fields, lang), ...(fields.otherwise ? { otherwise: true as const } : {}) }];
    }),
    city: inLanguage(store.portal.city, lang).text,
    traditional: traditionalPairs([...records.flatMap(({ fields }) => fields), ...officesInNumbers(store)]),
  };
}

/** The years that readers call by no number. */
const yearsInWords = (store: Store, lang: Lang): string[][] =>
  [t(lang, 'search.thisYear'), t(lang, 'search.lastYear')].map((words, back) => [
    t(lang, 'period.year', { year: Number(yearOf(store.asOf)) - back }),
    ...words.split(/[,，]\s*/u),
  ]);

/** How synonyms write the page of a record. */
const placesOf = ({ kind, id }: Pick<SearchRecord, 'kind' | 'id'>): string[] =>
  kind === 'pages' ? [id, `pages/${id}`] : [`${kind}/${id}`];

function furtherNames(store: Store, { kind, id, names = [] }: SearchRecord, lang: Lang): string[] {
  const place = placesOf({ kind, id });
  const curated = store.all('synonyms').filter(({ fields: { of } }) => of !== undefined && place.includes(of));
  const entry = store.find(kind, id) as Entry | undefined;
  return [
    ...names,
    ...(entry ? ownNames(store, entry) : []),
    ...curated.flatMap(({ fields }) => [...wordsIn(fields, lang), ...shortChinese(fields, lang)]),
  ];
}

/** The words of a group that a reader of a language types. */
const wordsIn = ({ chinese, english }: Fields<'synonyms'>, lang: Lang): string[] => ({ zh: chinese, en: english })[lang];

/** A reader of English may type the sound of a Chinese word, or the word itself: the first short ones. */
const shortChinese = ({ chinese }: Fields<'synonyms'>, lang: Lang): string[] =>
  isTranslation(lang) ? chinese.filter((word) => word.length <= 4).slice(0, 4) : [];

/** What a record says of itself: its title in the other language, the names by which references know it, and a law's names. */
function ownNames(store: Store, { kind, id, fields, texts }: Entry): string[] {
  const { zh, en } = titleOf({ kind, id, fields, texts } as Entry);
  const known = usesOf(kind).knownAs?.(fields as Record<string, unknown>) ?? [];
  const law = kind === 'documents' ? lawsOf(store).byId.get(id)?.names : undefined;
  const number = kind === 'documents' ? (fields as Entry<'documents'>['fields']).number : undefined;
  return [zh, en, ...inParts(zh), ...inParts(en), number, ...known, ...(law?.zh ?? []), ...(law?.en ?? [])].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];
}

/** A term and its short form, 细颗粒物（PM2.5）, are two names. */
const inParts = (title = ''): string[] => /^(.+?)\s*[（(]([^（）()]+)[）)]$/.exec(title)?.slice(1) ?? [];

const laws = new WeakMap<Store, ReturnType<typeof knownLaws>>();
function lawsOf(store: Store): ReturnType<typeof knownLaws> {
  if (!laws.has(store)) laws.set(store, knownLaws(store.all('documents')));
  return laws.get(store)!;
}

/** What stands before the year in the numbers of decisions: as few as there are offices. */
const officesInNumbers = (store: Store): Set<string> =>
  new Set(store.all('cases').map(({ fields }) => fields.decisionNumber.replace(/[〔[（(\d].*$/u, '')));

/** How the names of a language and what is typed for them sound, and where Chinese is typed the characters of daily use with those of parties' names. */
export const soundsOfNames = (store: Store, { names, same }: SiteNames, lang: Lang): Sounds => ({
  readings: readingsOf([...names.flatMap(({ title, also }) => [title, ...also]), ...same.flat()]),
  common: isTranslation(lang) ? {} : commonSounds(soundsOfParties(store)),
});

/** The characters of parties' names as their pages print them, so that what is printed finds the party. */
function soundsOfParties(store: Store): CharacterSound[] {
  const places = placesInNames(store);
  return [...store.cases.parties().values()].flatMap(({ name, formerNames }) =>
    [name, ...formerNames].flatMap((one) => soundsIn(one, places)),
  );
}

/** How the characters of short Chinese names sound in those names. */
function readingsOf(names: readonly string[]): string {
  const readings = new Set<string>();
  for (const name of names) {
    if (!/^\p{Script=Han}{2,12}$/u.test(name)) continue;
    const sounds = pinyin(name, { toneType: 'none', type: 'array', v: true });
    for (const [index, character] of [...name].entries()) readings.add(character + sounds[index]!.replace('v', 'ü'));
  }
  return [...readings].toSorted().join('');
}
