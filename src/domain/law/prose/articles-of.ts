import { namedArticles, numeral } from '../articles.ts';
import type { Lang } from '../../language.ts';
import type { LawMention } from '../law-names.ts';
import { citedProvisions, type Paragraph } from '../provisions.ts';

const numbers = '\\d+(?:(?:,? and |,? or |, | to )\\d+)*';
/** “of the former Air Law”, “of the Code”. */
const the = '(?:the )?(?:(?:former|old|repealed) )?';
const part = '(?:,? (?:paragraph|item) \\d+)*,?';

type Sides = { before: string; after: string };

/** The words on either side of a law's name, up to the next law. */
export const sidesOf = (sentence: string, mentions: readonly LawMention[], index: number): Sides => ({
  before: sentence.slice(mentions[index - 1]?.to ?? 0, mentions[index]!.from),
  after: sentence.slice(mentions[index]!.to, mentions[index + 1]?.from),
});

const chineseList = new RegExp(
  `^(?:[（(][^）)]*[）)])?\\s*的?((?:[、和及与至到]?第${numeral}条(?:第?[（(]?${numeral}[）)]?[款项])*)+)`,
  'u',
);

/** Articles that stand alone in brackets: 规定……（第四百五十四条）, “requires … (article 454)”. */
const inBrackets: Record<Lang, RegExp> = {
  zh: new RegExp(`[（(]见?((?:[、和及与至到]?第${numeral}条(?:第?${numeral}[款项])*)+)[）)]`, 'gu'),
  en: new RegExp(`\\((?:see )?(?:articles?|arts?\\.?) (${numbers})${part}\\)`, 'giu'),
};
/** Words that name a law which no list holds, or point back at one. */
const anyLaw: Record<Lang, RegExp> = {
  zh: /法典|[本该此新旧另其原同](?:法|办法|条例|规定|细则)|这[部份个项些]/u,
  en: /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hose|[Ii]ts) (?:\w+ )?(?:Code|Laws?|law|Measures|Regulations?|Act)\b/u,
};
/** What tells of an end, and an article outside brackets: what stands in brackets behind it need not be of the law before. */
const turns: Record<Lang, RegExp> = {
  zh: /废止|失效|取代|代替|接替|终止|第[零〇一二三四五六七八九十百千\d]+条/u,
  en: /\b(?:repealed|replaced|superseded|void|ended)\b|\barticles? \d/u,
};

/** Whether words beside the laws that are known speak of another. */
export const speaksOfAnother = (sentence: string, mentions: readonly LawMention[], lang: Lang): boolean =>
  anyLaw[lang].test(mentions.reduce((text, { from, to }) => text.slice(0, from) + '·'.repeat(to - from) + text.slice(to), sentence));

/** The articles that stand in brackets in words behind a law, up to where those go over to another, as they are written. */
const bracketed = (text: string, lang: Lang): string[] => {
  const masked = text.replace(inBrackets[lang], ({ length }) => '·'.repeat(length));
  const end = Math.min(...[anyLaw, turns].map(({ [lang]: one }) => masked.search(one)).map((at) => (at < 0 ? text.length : at)));
  return [...text.slice(0, end).matchAll(inBrackets[lang])].map(([, list]) => list!);
};

const listed: Record<Lang, (list: string) => number[]> = {
  zh: namedArticles,
  en: (list) => (list.match(/\d+/gu) ?? []).map(Number),
};
/** The articles in brackets of words that go on with a law named before them. */
export const articlesInBrackets = (text: string, lang: Lang): number[] => bracketed(text, lang).flatMap((list) => listed[lang](list));

/** The list of articles behind a law's name, else those in brackets further on. */
const chineseArticles = (after: string): string => chineseList.exec(after)?.[1] ?? bracketed(after, 'zh').join('、');

const read: Record<Lang, (sides: Sides) => number[]> = {
  zh: ({ after }) => namedArticles(chineseArticles(after)),
  en: ({ before, after }) => {
    const [, first] = new RegExp(`\\barticles? (${numbers})${part} of ${the}$`, 'iu').exec(before) ?? [];
    const [, second] = new RegExp(`^,? \\(?articles? (${numbers})`, 'iu').exec(after) ?? [];
    const direct = first ?? second;
    return direct === undefined ? articlesInBrackets(after, 'en') : [...direct.matchAll(/\d+/gu)].map(Number);
  },
};

/** The articles that a sentence names of a law, by what stands on either side of the law's name. */
export const articlesOf = (sides: Sides, lang: Lang): number[] => read[lang](sides);

const partOf: Record<Lang, (article: number, sides: Sides) => Paragraph> = {
  zh: (article, { after }) => {
    const cited = citedProvisions(`《法》${chineseArticles(after)}`).filter((place) => place.article === article);
    const [{ paragraph, item } = {}, ...more] = cited as Paragraph[];
    return more.length ? {} : { ...(paragraph === undefined ? {} : { paragraph }), ...(item === undefined ? {} : { item }) };
  },
  en: (article, { before }) => {
    const [, inFront] = new RegExp(`\\b((?:(?:paragraph|item) \\d+,? (?:of )?)+)article ${article} of ${the}$`, 'iu').exec(before) ?? [];
    const [, behind = inFront ?? ''] =
      new RegExp(`\\barticle ${article}((?:,? (?:paragraph|item) \\d+)+),? of ${the}$`, 'iu').exec(before) ?? [];
    const named = [...behind.matchAll(/(paragraph|item) (\d+)/giu)].map(([, level, number]) => [level!.toLowerCase(), Number(number)]);
    return Object.fromEntries(named) as Paragraph;
  },
};

/** Those articles with the paragraph and item that the sentence names of each. */
export const placesOf = (sides: Sides, lang: Lang): (Paragraph & { article: number })[] =>
  articlesOf(sides, lang).map((article) => ({ article, ...partOf[lang](article, sides) }));

const becomes: Record<Lang, RegExp> = {
  zh: /^[^，；]*?，?[^，；]{0,6}(?:对应|现为|今为|改为|变为|成为|就是|现在是|今天是|如今是|现在?见|如今见|今见|写在|移到|移至|移入|并入)[^，；]{0,8}$|^[^，；]*[条款项](?:已经?|现已?|后来|现)?[由被]$/u,
  en: /\b(?:is|are) (?:now |today )?(?:the )?(?:article|articles)\b|\bnow (?:stands? |found |laid down |to be found )?(?:in |as |under )?articles?\b|\b(?:corresponds? to|became|went to|(?:replaced|succeeded) by articles?)\b|\b(?:has|have) (?:since |now )?(?:become|gone to|moved to|passed (?:in)?to) (?:the )?articles?\b|\bmoved to articles?\b/iu,
};

/** Whether the words between an old article and a new one say that the one became the other. */
export const isSuccession = (between: string, lang: Lang): boolean => becomes[lang].test(between);
