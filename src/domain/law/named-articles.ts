import type { Lang } from '../language.ts';
import { articleWords, namedArticles } from './articles.ts';
import type { LawMention } from './law-names.ts';
import { citedLaws } from './provisions.ts';

/** An article that a text names; `id` is that of its law. */
export type NamedArticle = { id: string; article: number };
type Reader = (text: string) => LawMention[];

/** A range of articles, each by itself. */
const range = /第[零〇一二三四五六七八九十百千\d]+条[至到]第[零〇一二三四五六七八九十百千\d]+条/gu;
const inFull = (text: string): string =>
  text.replace(
    range,
    (named) =>
      namedArticles(named)
        .map((article) => articleWords(article))
        .join('、') || named,
  );

/** How a law is named within its own text, or on the page about it. */
const itself = /(?:本法|法典|条例|办法|规定)$/u;

/**
 * The articles that a line of a page names, each by itself: in Chinese all that stand behind the name of a law, up to the next one; in
 * English those beside it. On the page of a law those with no name before them are its own.
 *
 * @param read finds the names of laws
 * @param own the law that the page is about, where it is about one
 */
export const articlesIn = (line: string, lang: Lang, read: Reader, own?: string): NamedArticle[] =>
  inLanguage[lang](line.normalize('NFKC'), read, own);

const inLanguage: Readonly<Record<Lang, (line: string, read: Reader, own?: string) => NamedArticle[]>> = {
  zh: (line, read, own) => chinese(inFull(line.replace(/\s/gu, '')), read, own),
  en: english,
};

/** Numbers in front of 条, which count or point to clauses (这一条, 哪十条) as often as they name articles. */
const numbered =
  /(?<![零〇一二三四五六七八九十百千\d第])第?[零〇一二三四五六七八九十百千\d]+(?:[、,，和及与]第?[零〇一二三四五六七八九十百千\d]+)*条/gu;
const lawEnd = /(?:》|法|法典|条例|办法|规定|细则)$/u;

/** A line whose numbers of clauses are passed over that name no article: those without 第 that do not stand right behind a law's name. */
function withoutCounts(line: string, read: Reader): string {
  const ends = new Set(read(line).map(({ to }) => to));
  return line.replace(numbered, (found, at: number) =>
    found.includes('第') || ends.has(at) || lawEnd.test(line.slice(0, at)) ? found : '□'.repeat(found.length),
  );
}

function chinese(text: string, read: Reader, own?: string): NamedArticle[] {
  const line = withoutCounts(text, read);
  const named = citedLaws(line, read).flatMap(({ id, title, provisions }) => {
    const law = id ?? (itself.test(title) && title.length < longestItself ? own : undefined);
    return law === undefined ? [] : provisions.map(({ article }) => ({ id: law, article }));
  });
  if (own === undefined) return named;
  const before = line.slice(0, read(line)[0]?.from).replace(ofUnknown, '');
  return [...namedArticles(before).map((article) => ({ id: own, article })), ...named];
}
const longestItself = 4;
/** Articles of a law that nobody knows, without marks around its name. */
const ofUnknown = /\p{Script=Han}{2,}(?:(?<!本)法|细则)第[^，。；]*/gu;

const numbers = String.raw`\d{1,4}(?:\(\d+\))*(?:(?:,\s*(?:and\s+|or\s+)?|\s+(?:and|or|to)\s+|\s*[–-]\s*)\d{1,4}(?![\d,]*\d)(?:\(\d+\))*)*`;
const articles = String.raw`\b(?:articles?|arts?\.)\s+(${numbers})(?!\d)`;
const before = new RegExp(`${articles}(?:\\s+of|,)\\s+(?:the\\s+|China[’']s\\s+)?(?:new\\s+)?$`, 'iu');
const behind = new RegExp(`^(?:[’']s)?,?\\s*\\(?${articles}`, 'iu');
const alone = new RegExp(articles, 'giu');

function english(line: string, read: Reader, own?: string): NamedArticle[] {
  let rest = line;
  const named = read(line).flatMap(({ id, from, to }) => {
    const found = before.exec(line.slice(0, from));
    const beside = found ?? behind.exec(line.slice(to));
    if (!beside) return [];
    const start = found ? found.index : to + beside.index;
    rest = rest.slice(0, start) + ' '.repeat(beside[0].length) + rest.slice(start + beside[0].length);
    return id === undefined ? [] : inNumbers(beside[1]!).map((article) => ({ id, article }));
  });
  // “Article 5 of the Rules” is of a law that nobody knows.
  const ofOwn =
    own === undefined ? [] : [...rest.matchAll(alone)].filter(({ 0: all, index }) => !ofOther.test(rest.slice(index + all.length)));
  return [...named, ...ofOwn.flatMap(([, found]) => inNumbers(found!).map((article) => ({ id: own!, article })))];
}
const ofOther = /^\s+of\s+(?:the|China)/iu;

/** The numbers of a list, ranges in full. */
function inNumbers(list: string): number[] {
  const plain = list.replace(/\(\d+\)/gu, '');
  return [...plain.matchAll(/(\d+)(?:\s*(?:[–-]|to)\s*(\d+))?/gu)].flatMap(([, first, last]) => {
    const [from, to] = [Number(first), Number(last ?? first)];
    return to < from || to - from > widest ? [from] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
/** A wider range is none of articles. */
const widest = 200;
