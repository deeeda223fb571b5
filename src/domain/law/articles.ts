/** A law that a decision rests on, and the article of it where one is named. */
export type CitedArticle = { law: string; article?: number };

const digits = '零一二三四五六七八九';
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** What `readNumeral` reads, as part of a pattern. */
export const numeral = '[零〇一二三四五六七八九十百千\\d]+';
/** A numeral up to 99, as days and months have one. */
export const shortNumeral = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** Reads a Chinese or Arabic numeral up to thousands: 一百一十五, 一一〇七, 〇, 115; undefined for anything else. */
export function readNumeral(text: string): number | undefined {
  const folded = text.normalize('NFKC').replaceAll('〇', '零');
  if (/^\d+$/.test(folded)) return Number(folded);
  if (folded.length > 1 && [...folded].every((character) => digits.includes(character)))
    return Number([...folded].map((character) => digits.indexOf(character)).join(''));
  let total = 0;
  let digit: number | undefined;
  for (const character of folded) {
    const place = places[character];
    if (place) {
      total += (digit ?? 1) * place;
      digit = undefined;
    } else {
      const value = digits.indexOf(character);
      if (value < 0) return undefined;
      digit = value;
    }
  }
  return folded ? total + (digit ?? 0) : undefined;
}

/** An article as a law writes it: 115 is 第一百一十五条. */
export function articleWords(article: number): string {
  let numeral = '';
  let rest = article;
  for (const [name, place] of Object.entries(places).reverse()) {
    const digit = Math.floor(rest / place);
    rest %= place;
    if (digit) numeral += (place === 10 && digit === 1 && !numeral ? '' : digits[digit]) + name;
    else if (numeral && rest) numeral = numeral.replace(/零?$/, '零');
  }
  if (rest) numeral += digits[rest];
  return `第${numeral || digits[0]}条`;
}

/** A law's title as people say it, without the country's name before it. */
export const shortLaw = (law: string): string => law.replace(/^中华人民共和国/, '');

/** A law's English title as people say it, without the country's name. */
export const shortEnglishLaw = (title: string): string => title.replace(/ of the People[’']s Republic of China/, '');

/**
 * The laws and articles that the legal basis of a decision names, in order and each once: titles stand in
 * 《》, articles follow as 第…条. A law without an article stands alone.
 *
 * @example citedArticles('《中华人民共和国大气污染防治法》第一百一十五条第一项') // [{ law: '中华人民共和国大气污染防治法', article: 115 }]
 */
export function citedArticles(legalBasis: string): CitedArticle[] {
  const cited = new Map<string, CitedArticle>();
  for (const [, law, behind] of legalBasis.matchAll(/《([^》]+)》([^《]*)/g)) {
    const articles = [...behind!.matchAll(/第([零〇一二三四五六七八九十百千\d０-９]+)条/g)].flatMap(
      ([, numeral]) => readNumeral(numeral!) ?? [],
    );
    for (const article of articles.length ? articles : [undefined]) {
      cited.set(`${law}\n${article}`, article === undefined ? { law: law! } : { law: law!, article });
    }
  }
  return [...cited.values()];
}

/**
 * The articles that words name, ranges in full, each once and in order: 第六十二条、第一百九十二条至第一百九十四条 names 62 and 192 to 194.
 */
export function namedArticles(text: string): number[] {
  const found = [...text.matchAll(/第([零〇一二三四五六七八九十百千\d]+)条(?:[至到]第([零〇一二三四五六七八九十百千\d]+)条)?/gu)];
  return [
    ...new Set(
      found.flatMap(([, first, last]) => {
        const [from, to] = [readNumeral(first!), readNumeral(last ?? first!)];
        return from === undefined || to === undefined || to < from ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
      }),
    ),
  ];
}

/** How an article is named in filters and headings, such as 大气污染防治法第一百一十五条. */
export const articleName = ({ law, article }: CitedArticle): string =>
  `${shortLaw(law)}${article === undefined ? '' : articleWords(article)}`;

/**
 * An article as someone looks for it: of a law, or of any law; with the words of its paragraph and item, as laws write
 * them, where one is named.
 */
export type SoughtArticle = { law?: string; article: number; within?: string };

const part = (sort: string): string => `(?:第?\\(?(${numeral})\\)?${sort})?`;
const typedArticle = new RegExp(`^《?([^《》]*?)》?(第?)(${numeral})条${part('款')}${part('项')}$`, 'u');
/** A law and a number alone, 大气法108; four digits are a year. */
const typedByNumber = /^《?([^《》]+?)》?第?(\d{1,3})$/u;
/** How titles of laws end: behind one the number of an article needs no 第. */
const titleEnd = /(?:法|法典|条例|办法|规定|细则|决定)$/u;

/**
 * Reads an article as readers type it: with the law's long or short title or none, in 《》 or not, numbers in Han or
 * Arabic digits, with 第 or not, behind a law without 条 too, down to a paragraph or item; undefined for anything else. The law is given as people
 * say it.
 *
 * @example soughtArticle('大气污染防治法108条第4项') // { law: '大气污染防治法', article: 108, within: '第一百零八条第四项' }
 */
export function soughtArticle(typed: string): SoughtArticle | undefined {
  const folded = typed.normalize('NFKC').replace(/\s/g, '');
  const byNumber = typedByNumber.exec(folded);
  if (byNumber && titleEnd.test(byNumber[1]!)) return { law: shortLaw(byNumber[1]!), article: Number(byNumber[2]) };
  const [, law, ordinal, named, paragraph, item] = typedArticle.exec(folded) ?? [];
  const article = named === undefined ? undefined : readNumeral(named);
  if (article === undefined) return undefined;
  if (!ordinal && !(law ? titleEnd.test(law) : /^\d+$/.test(named!))) return undefined;
  const parts = [ordinalWords(paragraph, '款'), ordinalWords(item, '项')].join('');
  return {
    ...(law ? { law: shortLaw(law) } : {}),
    article,
    ...(parts ? { within: `${articleWords(article)}${parts}` } : {}),
  };
}

/** An article with its paragraph and item in Han numerals and in figures: 第一百零八条第四项 and 第108条第4项. */
export function articleSpellings({ article, within }: SoughtArticle): [inHan: string, inFigures: string] {
  const inHan = within ?? articleWords(article);
  return [inHan, inHan.replace(new RegExp(`第(${numeral})`, 'gu'), (_ordinal, number: string) => `第${readNumeral(number)}`)];
}

function ordinalWords(typed: string | undefined, sort: '款' | '项'): string {
  const number = typed === undefined ? undefined : readNumeral(typed);
  return number === undefined ? '' : articleWords(number).replace('条', sort);
}
