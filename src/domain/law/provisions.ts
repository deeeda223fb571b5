import { readNumeral } from './articles.ts';
import { titlesIn, type LawMention } from './law-names.ts';

/** A place in an article, as far as words name it. */
export type Paragraph = { paragraph?: number; item?: number };
/** A place of a law on which a decision rests; `id` where the law is a known one. */
export type Provision = Paragraph & { law: string; id?: string; article: number };

const numeral = '[零〇一二三四五六七八九十百千\\d０-９]+';
const level = `第?[（(]?${numeral}[）)]?[款项]`;
/** An article, the paragraph and item behind it, and what follows of the same article: 第一款第一项、第四项. */
const place = new RegExp(`第?(${numeral})条((?:${level})*)((?:[、,，和及与](?:${level})+)*)`, 'gu');
/** Articles in a list, of which the last alone says so: 第一千一百零七、一千一百二十条. */
const list = new RegExp(`第?(${numeral}(?:[、,，和及与]第?${numeral})+)条`, 'gu');
const part = new RegExp(`[（(]?(${numeral})[）)]?([款项])`, 'gu');

/** Reads 第一款第四项; empty for words that name neither. */
export function readParagraph(text: string): Paragraph {
  const read: Paragraph = {};
  for (const [, number, what] of text.matchAll(part)) read[what === '款' ? 'paragraph' : 'item'] = readNumeral(number!)!;
  return read;
}

/** A law that a legal basis names, `id` where it is a known one, with the places of it that follow. */
export type CitedLaw = { id?: string | undefined; title: string; provisions: Provision[] };

/** What stands without marks before its article and ends as laws do. */
const unmarked = new RegExp(`\\p{Script=Han}+?(?:法|法典|条例|办法|规定|细则)(?=第${numeral}条)`, 'gu');
/** Words that go on with the law before them. */
const same = /(?:同|该|本|上述|前述)(?:法|法典|条例|办法|规定|细则)$/u;

/**
 * The laws that a legal basis names, in its order, with the articles behind each. Blanks and full-width digits do not matter.
 *
 * @param read finds the names of laws; those in title marks where it is left out
 */
export function citedLaws(legalBasis: string, read: (text: string) => LawMention[] = titlesIn): CitedLaw[] {
  const basis = legalBasis.normalize('NFKC').replace(/\s/gu, '');
  const named = read(basis);
  return named.flatMap(({ id, title, to }, index) => {
    const behind = basis.slice(to, named[index + 1]?.from);
    const [own, ...others] = cutAt(behind);
    return [
      { id, title, provisions: provisionsIn(own!.text, title, id) },
      ...others.map((other) => ({ title: other.title, provisions: provisionsIn(other.text, other.title) })),
    ];
  });
}

/** Words cut before each law that nobody knows and that bears no marks. */
function cutAt(text: string): { title: string; text: string }[] {
  const others = [...text.matchAll(unmarked)].filter(({ 0: title }) => !same.test(title) && !/[条款项]/u.test(title));
  const starts = [{ title: '', index: 0 }, ...others.map(({ 0: title, index }) => ({ title, index }))];
  return starts.map(({ title, index }, place) => ({ title, text: text.slice(index, starts[place + 1]?.index) }));
}

function provisionsIn(text: string, law: string, id?: string): Provision[] {
  const single = text.replace(list, (_, numbers: string) => numbers.replace(new RegExp(numeral, 'gu'), (number) => `第${number}条`));
  return [...single.matchAll(place)].flatMap(([, article, within, further]) => {
    const first = readParagraph(within!);
    const others = [...further!.matchAll(new RegExp(`(?:${level})+`, 'gu'))].map(([text]) => readParagraph(text));
    // An item alone is one of the paragraph before it.
    const places = [first, ...others.map((other) => (other.paragraph === undefined ? { ...first, ...other } : other))];
    return places.map((at) => ({ law, ...(id === undefined ? {} : { id }), article: readNumeral(article!)!, ...at }));
  });
}

/**
 * The places of laws that a legal basis names, in its order; a law without an article names none.
 *
 * @example citedProvisions('《大气污染防治法》第一百一十五条第一款第一项') // [{ law: '大气污染防治法', article: 115, paragraph: 1, item: 1 }]
 */
export const citedProvisions = (legalBasis: string): Provision[] => citedLaws(legalBasis).flatMap(({ provisions }) => provisions);

/** Whether two places of one article can be the same: what both name does not differ. */
export const mayBeSame = (a: Paragraph, b: Paragraph): boolean =>
  (['paragraph', 'item'] as const).every((level) => a[level] === undefined || b[level] === undefined || a[level] === b[level]);
