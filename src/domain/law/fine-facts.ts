/** What a case says of its act: the kind of violation, and its facts with the kind of party. */
export type FineFacts = { kind?: string | undefined; facts?: string | undefined };

/** The media that may be polluted, by the words for them; a case of one is none of another. */
const media: readonly RegExp[] = [
  /大气|废气|扬尘|油烟/u,
  /(?<!饮用)水(?!泥)/u,
  /噪声|噪音/u,
  /固体|固废|危险废物|危废/u,
  /土壤/u,
  /辐射|放射/u,
];
const mediumOf = (text: string): RegExp | undefined => media.find((medium) => medium.test(text));

/** Said of what was in order: 噪声达标, 未检出噪声. */
const inOrder = (word: string): RegExp =>
  new RegExp(`(?:未(?:检出|发现|超|见)[^，。；]{0,4}${word}|${word}[^，。；]{0,8}(?:达标|合格|未超|没有超|符合|正常|未见异常))`, 'gu');

/**
 * Whether a range that counts for certain words counts for a case: `alone` where its kind of violation holds one; `too`
 * where its facts do, unless they say that this was in order, or kind and facts are of another medium; else `not`.
 */
export function countsFor(words: readonly string[], { kind = '', facts = '' }: FineFacts): 'alone' | 'too' | 'not' {
  if (words.some((word) => kind.includes(word))) return 'alone';
  return words.some((word) => facts.replace(inOrder(word), '').includes(word) && !isOfAnother(word, kind, facts)) ? 'too' : 'not';
}

function isOfAnother(word: string, kind: string, facts: string): boolean {
  const own = mediumOf(kind);
  return mediumOf(word) !== undefined && own !== undefined && mediumOf(word) !== own && own.test(facts);
}
