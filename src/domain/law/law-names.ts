import { ascending, descending } from 'd3-array';
import { shortLaw } from './articles.ts';
import type { Lang } from '../language.ts';

/** What a law is called in each language: its title, its short name, its other names. */
export type LawNames = { id: string; names: Record<Lang, readonly string[]> };
/** A place at which words name a law; `id` where it is a known one, `title` as it is written, without marks. */
export type LawMention = { id?: string | undefined; title: string; from: number; to: number };
/** Finds the laws that words in a language name, in order. */
export type LawReader = Record<Lang, (text: string) => LawMention[]>;

/**
 * Reads the names of laws, whatever form they take: with the country's name or without, in title marks or not, with
 * blanks in them, “the Air Law” and “the Law on the Prevention and Control of Air Pollution”. A title in marks counts as a
 * whole, so that 《海洋环境保护法》 is no 环境保护法; one that nobody knows is found without an id. Where one name holds
 * another, the longer counts.
 */
export const lawReader = (laws: readonly LawNames[]): LawReader => ({ zh: chineseReader(laws), en: englishReader(laws) });

/** The titles in marks alone, of which none is known. */
export const titlesIn = (text: string): LawMention[] => chineseReader([])(text);

/** A title as laws are looked up: without the country's name, the year of its text, blanks, the marks of a title within it. */
export const plainTitle = (title: string): string =>
  shortLaw(
    title
      .normalize('NFKC')
      .replace(/[\s《》〈〉<>]/g, '')
      .replace(/\([^)]*\)$/, ''),
  );

/** 环境保护法律, 环境保护法规 and 大气污染防治法实施细则 are no laws of such a name; 环境保护法规定 speaks of the law. */
const chineseEnd = '(?!\\s*(?:[律治院庭学]|[规制定](?!定)|实施(?:条例|细则|办法)))';

function chineseReader(laws: readonly LawNames[]): (text: string) => LawMention[] {
  const ids = idsByName(laws, 'zh', plainTitle);
  const bare = [...ids.keys()];
  const unmarked = bare.length ? `|(?:中华人民共和国\\s*)?(${longestFirst(bare.map(spaced))})${chineseEnd}` : '';
  const pattern = new RegExp(`《((?:[^《》]|《[^《》]*》)+)》|《([^》]+)》|〈([^〉]+)〉|<([^>]+)>${unmarked}`, 'gu');
  return (text) => mentions(text, pattern, (title) => ids.get(plainTitle(title)));
}

/** A name whose characters may stand apart. */
const spaced = (name: string): string =>
  [...name].map((character) => RegExp.escape(character)).join('\\s*') + (isOtherWord(name) ? ofArticle : '');

/** 土法 is a way of doing things as well: without marks it is a law where an article of it follows. */
const isOtherWord = (name: string): boolean => /^\p{Script=Han}法$/u.test(name);
const ofArticle = '(?=\\s*第\\s*[〇零一二三四五六七八九十百\\d]+\\s*条)';

function englishReader(laws: readonly LawNames[]): (text: string) => LawMention[] {
  const ids = idsByName(laws, 'en', (name) => name);
  const forms = [...ids].flatMap(([name, id]) => englishForms(name).map((form) => ({ form, id })));
  if (!forms.length) return () => [];
  const ordered = forms.toSorted((a, b) => descending(lengthOf(a.form), lengthOf(b.form)));
  const [exact, loose] = [wholes(ordered, 'u'), wholes(ordered, 'iu')];
  const any = ordered.map(({ form }) => form).join('|');
  // In small letters “air law” may be a field of law; “the air law” and “China’s air law” are the statute.
  const [capital, small] = [
    new RegExp(`\\b(${any})\\b`, 'gu'),
    new RegExp(`(?<=${oneOfThem})(${any})\\b|\\b(${any})(?=\\s+as\\s+it\\s+(?:now\\s+)?stands)`, 'giu'),
  ];
  return (text) => {
    const found = mentions(text, capital, (title) => idOf(exact, title));
    const further = mentions(text, small, (title) => idOf(loose, title));
    const apart = further.filter(({ from, to }) => !found.some((other) => from < other.to && other.from < to));
    return [...found, ...apart].toSorted((a, b) => ascending(a.from, b.from));
  };
}

/** Words by which a law in small letters is one that there is. */
const oneOfThem = "\\b(?:the|our|China[’']s|(?:the\\s+)?(?:country|nation|state)[’']s)\\s+(?:(?:current|present|existing|national)\\s+)?";

/** How long the words of a form are, without what may stand between or be left out. */
const lengthOf = (form: string): number => form.replace(on, 'Law on ').replaceAll('\\s+', ' ').replaceAll('(?:the )?', '').length;

type Form = { id: string; form: string };
type Whole = { id: string; whole: RegExp };
const wholes = (forms: readonly Form[], flags: string): Whole[] =>
  forms.map(({ id, form }) => ({ id, whole: new RegExp(`^(?:${form})$`, flags) }));
const idOf = (forms: readonly Whole[], title: string): string | undefined => forms.find(({ whole }) => whole.test(title))?.id;

/** The forms, as patterns, in which English writes one name of a law. */
function englishForms(name: string): string[] {
  const [, subject] = /^(.+) Law$/.exec(name) ?? [];
  if (subject === undefined) return [loosely(name)];
  const [, matter, task] = /^(.+) (Prevention and Control|Promotion|Protection)$/.exec(subject) ?? [];
  return [
    loosely(name),
    on + loosely(subject),
    ...(matter && task ? [`${on}${loosely(task)}\\s+of\\s+(?:the\\s+)?${loosely(matter)}`] : []),
    ...(matter?.endsWith('Pollution') ? [`${matter} Law`, `${matter} Prevention Law`, `${matter} Control Law`].map(loosely) : []),
  ];
}

/** How the title of a law begins that names its matter last. */
const on = "Law(?:\\s+of\\s+the\\s+(?:People[’']s\\s+Republic\\s+of\\s+China|PRC))?\\s+on\\s+(?:the\\s+)?";
/** The words of a name with any blanks between them. */
const loosely = (name: string): string =>
  name
    .split(' ')
    .map((word) => RegExp.escape(word))
    .join('\\s+');

function idsByName(laws: readonly LawNames[], lang: Lang, read: (name: string) => string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, names } of laws) for (const name of names[lang]) if (!ids.has(read(name))) ids.set(read(name), id);
  return ids;
}

function mentions(text: string, pattern: RegExp, idOfTitle: (title: string) => string | undefined): LawMention[] {
  return [...text.matchAll(pattern)].map((found) => {
    const title = found.slice(1).find((group) => group !== undefined) ?? '';
    return { id: idOfTitle(title), title, from: found.index, to: found.index + found[0].length };
  });
}

const longestFirst = (patterns: readonly string[]): string => patterns.toSorted((a, b) => descending(a.length, b.length)).join('|');
